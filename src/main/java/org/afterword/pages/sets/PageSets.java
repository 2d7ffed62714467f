package org.afterword.pages.sets;

import java.util.List;

/** The kinds of outputs that a site has. */
public final class PageSets {
    public static final List<PageSet> ALL = List.of(
            new ArticlePages(),
            new ArticleLists(),
            new ArchivePages(),
            new TagIndex(),
            new AuthorPages(),
            new Aliases(),
            new Feeds(),
            new PodcastFeed(),
            new ThreadFeeds(),
            new Sitemaps(),
            new SearchPages(),
            new SearchPieces(),
            new MarkdownPages(),
            new LlmsList(),
            new SharePictures(),
            new Furniture());

    private PageSets() {}
}
