package org.afterword.pages.view;

import java.util.List;

/** All tags. */
public record TagsView(SiteView site, HeadView head, List<Tag> tags) {

    /** A tag and how many articles have it. */
    public record Tag(String title, String url, int count) {}
}
