package org.afterword.pages.view;

import java.util.List;
import java.util.Optional;
import org.afterword.markdown.ArticleText;

/** A feed of articles or of comments (RFC 4287, RFC 4685, JSON Feed 1.1). */
public record FeedView(SiteView site, Feed feed) implements SpokenPage {

    /**
     * The feed itself.
     *
     * @param url its own address
     * @param home the address of the page that it goes with
     * @param updated RFC 3339; the epoch where no entry has a date, since RFC 4287 §4.2.15 wants one
     */
    public record Feed(
            String title,
            Optional<String> subtitle,
            String id,
            String url,
            String home,
            String updated,
            List<Entry> entries) {}

    /**
     * An entry.
     *
     * @param updated RFC 3339; the epoch where no date is known
     * @param modified the same, but empty where no date is known
     * @param language the tag of its language, where that is not the feed's
     * @param image the picture that stands for an article, with its whole address
     * @param enclosure the sound or film that goes with an article
     * @param body prose of either kind, {@link Pictured} or {@link Turned}, for the {@code html} filter; none where
     *     the site wants summaries
     */
    public record Entry(
            String id,
            String url,
            String title,
            Optional<String> language,
            Optional<String> published,
            String updated,
            Optional<String> modified,
            Optional<Person> author,
            Optional<String> summary,
            Optional<HeadView.Image> image,
            Optional<EnclosureView> enclosure,
            Optional<Record> body,
            List<String> tags,
            Optional<InReplyTo> inReplyTo,
            Optional<Replies> replies) {}

    /** An article below the picture that stands for it, as on its page. */
    public record Pictured(HeadView.Image image, ArticleText text) {}

    /** The body of an entry that is not in the feed's language, or may run the other way. */
    public record Turned(SpokenView spoken, Record body) {}

    /** Who wrote an entry. */
    public record Person(String name, Optional<String> url) {}

    /** RFC 4685 §3: what an entry answers, by its id and its address, and the feed that has it. */
    public record InReplyTo(String ref, String url, Optional<String> source) {}

    /** RFC 4685 §4: the feed of an article's comments, and how many they are. */
    public record Replies(String url, int count, Optional<String> updated) {}
}
