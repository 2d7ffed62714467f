package org.afterword.pages.view;

import java.util.List;
import java.util.Optional;
import org.afterword.markdown.Prose;
import org.afterword.markdown.RenderedProse;

/**
 * A discussion as it is shown.
 *
 * @param state {@code open} or {@code closed}
 * @param count how many comments are shown, without tombstones and pings
 * @param pings what other sites sent, apart
 * @param feed the path of the discussion's own Atom feed
 * @param invitation how to take part
 * @param ways by which an answer comes in; empty where there is none, or the discussion is closed
 */
public record DiscussionView(
        String state,
        int count,
        List<Comment> comments,
        List<Comment> pings,
        int pingCount,
        Optional<String> feed,
        Optional<Prose> invitation,
        Optional<WaysView> ways) {

    /** So many levels of replies stand within each other; deeper ones stand side by side. */
    public static final int DEEPEST = 6;

    /** A comment's author and the way to it; {@code auto} where the name may run the other way than the page. */
    public record Reference(String name, String url, boolean auto) {}

    /** The step of the article that a comment speaks of. */
    public record About(int number, String url) {}

    /**
     * A comment and the replies that are shown within it.
     *
     * @param id the id of its element
     * @param url the fragment that leads to it
     * @param link the author's web address
     * @param badge whether one of the site's authors wrote it
     * @param lookAlike whether the name could be mistaken for that of one of the site's authors
     * @param removed whether it is a tombstone
     * @param body for the filter {@code markdown}: {@link Prose}, or {@link RenderedProse} in a very long thread
     * @param auto whether its words may run the other way than the page
     * @param replyTo the comment that it answers, where the page does not show that by its place
     * @param replyToUrl the address of what it answers
     * @param level 1 at the top; at most {@link #DEEPEST}
     * @param replyCount how many comments stand under it at any depth
     * @param folded whether its replies are many enough to be folded away
     * @param answerId what the form calls it in an answer to it; empty where the form cannot answer it, or there is none
     */
    public record Comment(
            String id,
            String url,
            String absoluteUrl,
            String name,
            Optional<String> link,
            String initials,
            int hue,
            boolean badge,
            boolean lookAlike,
            Optional<DateView> published,
            Optional<DateView> edited,
            boolean pinned,
            boolean removed,
            Object body,
            boolean auto,
            Optional<About> about,
            Optional<Reference> replyTo,
            String replyToUrl,
            int level,
            int replyCount,
            boolean folded,
            Optional<String> answerId,
            List<Comment> replies) {}
}
