package org.afterword.pages;

import java.util.List;

/** The kinds of outputs that a site has. */
final class PageSets {
    static final List<PageSet> ALL = List.of(
            new ArticlePages(),
            new ArticleLists(),
            new ArchivePages(),
            new TagIndex(),
            new Redirects(),
            new Feeds(),
            new ThreadFeeds(),
            new Sitemaps(),
            new Furniture());

    private PageSets() {}
}
