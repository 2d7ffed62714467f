package org.afterword.content.thread;

import java.util.Optional;
import org.afterword.base.Moment;
import org.afterword.markdown.Prose;

/**
 * A comment in a discussion.
 *
 * @param id the comment's permanent name within its discussion
 * @param name of who wrote it; empty where none was given
 * @param by the key of the site's author who wrote it
 * @param url of who wrote it: {@code http} or {@code https}
 * @param about the number of the step that it speaks of, counted from 1
 * @param removed whether it is a tombstone: its place is kept, its words are gone
 * @param lookAlike whether the name could be mistaken for that of one of the site's authors
 */
public record Comment(
        String id,
        Optional<String> name,
        Optional<String> by,
        Optional<Moment> date,
        Optional<Moment> edited,
        Optional<String> url,
        Prose body,
        Optional<Integer> about,
        boolean pinned,
        boolean removed,
        boolean lookAlike,
        Kind kind,
        Optional<Source> source) {

    /** What a comment is: written here, or sent by another site. */
    public enum Kind {
        COMMENT,
        PINGBACK,
        TRACKBACK,
        WEBMENTION
    }

    /** Where an imported comment came from: the system, its id there, its parent's id there, and its old address. */
    public record Source(String system, Optional<String> id, Optional<String> parent, Optional<String> url) {}

    /** The fragment that leads to the comment. */
    public String fragment() {
        return fragment(id);
    }

    /**
     * The fragment for an id. A number alone becomes {@code comment-881}, which is how WordPress and Disqus name the same
     * comment; any other id is the fragment itself.
     */
    public static String fragment(String id) {
        return isNumber(id) ? "comment-" + id : id;
    }

    private static boolean isNumber(String id) {
        for (int i = 0; i < id.length(); i++) {
            if (id.charAt(i) < '0' || id.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Whether another site sent it, rather than a person wrote it here. */
    public boolean isPing() {
        return kind != Kind.COMMENT;
    }

    /** Whether a reader finds words of a person here: no tombstone, and nothing that another site sent. */
    public boolean isTold() {
        return !removed && !isPing();
    }

    /** The same comment with other words. */
    public Comment saying(Prose other, Optional<Moment> when) {
        return new Comment(id, name, by, date, when, url, other, about, pinned, removed, lookAlike, kind, source);
    }

    /** The same comment under another id. */
    public Comment withId(String other) {
        return new Comment(other, name, by, date, edited, url, body, about, pinned, removed, lookAlike, kind, source);
    }
}
