package org.afterword.pages.view;

import java.util.List;
import java.util.Optional;
import org.afterword.markdown.ListedText;

/**
 * A list of articles: the home page and its followers, a tag, a series.
 *
 * @param heading none on the home page
 * @param whole the same articles with their texts, where the site wants these in lists; else none
 * @param auto whether the heading may run the other way than the page
 * @param ordered whether the order is the point, as in a series
 */
public record ListView(
        SiteView site,
        HeadView head,
        Optional<String> heading,
        boolean auto,
        List<Teaser> articles,
        List<Whole> whole,
        Paging paging,
        boolean ordered,
        boolean home)
        implements SpokenPage {

    /**
     * An article with its text.
     *
     * @param image the picture that stands for it, as on its page
     */
    public record Whole(
            Teaser article, Optional<HeadView.Image> image, Optional<EnclosureView> enclosure, ListedText text) {}

    /** Where a page stands among those of its list; {@code first} is the number of its first article. */
    public record Paging(int number, int total, int first, Optional<String> newer, Optional<String> older) {}

    /**
     * An article as a list shows it.
     *
     * @param spoken how its title and description are written, where not as the page is
     * @param image the picture that stands for it
     * @param quotation whether the description is a quotation, which is what the article consists of
     * @param clock how long the sound or film plays that goes with it, for people, such as {@code 31:07}; {@code period} is the
     *     same for machines, such as {@code PT31M7S}
     * @param authorPage the page of this site about its author
     */
    public record Teaser(
            String title,
            String url,
            Optional<SpokenView> spoken,
            Optional<DateView> published,
            Optional<HeadView.Image> image,
            Optional<String> description,
            boolean quotation,
            int comments,
            int readingMinutes,
            Optional<String> clock,
            Optional<String> period,
            List<LinkView> tags,
            Optional<String> author,
            Optional<String> authorPage,
            boolean draft) {

        /** The same for a page that has the author's name at its head. */
        public Teaser unsigned() {
            return new Teaser(
                    title,
                    url,
                    spoken,
                    published,
                    image,
                    description,
                    quotation,
                    comments,
                    readingMinutes,
                    clock,
                    period,
                    tags,
                    Optional.empty(),
                    Optional.empty(),
                    draft);
        }
    }
}
