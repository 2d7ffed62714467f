package org.afterword.pages.view;

import java.util.List;
import java.util.Optional;

/**
 * A list of articles: the home page and its followers, a tag, a series.
 *
 * @param heading none on the home page
 * @param ordered whether the order is the point, as in a series
 */
public record ListView(
        SiteView site,
        HeadView head,
        Optional<String> heading,
        List<Teaser> articles,
        Paging paging,
        boolean ordered,
        boolean home) {

    /** Where a page stands among those of its list; {@code first} is the number of its first article. */
    public record Paging(int number, int total, int first, Optional<String> newer, Optional<String> older) {}

    /** An article as a list shows it. */
    public record Teaser(
            String title,
            String url,
            Optional<DateView> published,
            Optional<String> description,
            int comments,
            int readingMinutes,
            List<LinkView> tags,
            Optional<String> author,
            boolean draft) {}
}
