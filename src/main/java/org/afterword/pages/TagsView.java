package org.afterword.pages;

import java.util.List;

/** All tags. */
record TagsView(SiteView site, HeadView head, List<Tag> tags) {

    /** A tag and how many articles have it. */
    record Tag(String title, String url, int count) {}
}
