package org.afterword.pages.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.afterword.markdown.ArticleText;
import org.afterword.markdown.Prose;

/** The page of an article: the article, its discussion, and where to go from there. */
public record ArticleView(
        SiteView site,
        HeadView head,
        Article article,
        Optional<DiscussionView> discussion,
        Optional<LinkView> newer,
        Optional<LinkView> older,
        List<LinkView> related,
        Optional<Series> series)
        implements SpokenPage {

    /**
     * The article itself.
     *
     * @param bio what the site says about its author
     * @param bioSpoken how that is written, where not as the page is
     * @param titleImage the picture of its title, for where it is shared and has no other
     * @param enclosure the sound or film that goes with it
     * @param page whether it stands outside the lists
     * @param extra the author's own fields
     */
    public record Article(
            String title,
            String url,
            String absoluteUrl,
            Optional<PersonView> author,
            Optional<Prose> bio,
            Optional<SpokenView> bioSpoken,
            Optional<DateView> published,
            Optional<DateView> updated,
            List<LinkView> tags,
            int readingMinutes,
            int words,
            String description,
            ArticleText body,
            Optional<HeadView.Image> image,
            Optional<HeadView.Image> titleImage,
            Optional<EnclosureView> enclosure,
            List<Step> steps,
            boolean draft,
            boolean page,
            Map<String, Object> extra) {}

    /** A step of the procedure, and the comments that speak of it. */
    public record Step(int number, String id, String text, List<DiscussionView.Reference> comments) {}

    /** The series that the article is a part of; {@code auto} where its title may run the other way than the page. */
    public record Series(String title, String url, boolean auto, int position, int total, List<Part> parts) {}

    /** A part of a series; {@code spoken} is how it is written, where not as the page is. */
    public record Part(String title, String url, Optional<SpokenView> spoken, boolean current) {}
}
