package org.afterword.pages.view;

import java.util.List;

/** All tags. */
public record TagsView(SiteView site, HeadView head, List<Tag> tags) implements SpokenPage {

    /** A tag and how many articles have it; {@code auto} where it may run the other way than the page. */
    public record Tag(String title, String url, boolean auto, int count) {}
}
