package org.afterword.pages.view;

import java.util.List;
import java.util.Optional;

/**
 * An article with its conversation as Markdown, for who reads it without a browser. All texts are Markdown already, and in
 * those that visitors wrote nothing is left that could be more than words.
 *
 * @param fields the front matter
 * @param text the article's own Markdown, in which each address is whole
 * @param conversation none where nobody said anything, and where comments are off
 */
public record MarkdownView(
        SiteView site, List<Field> fields, String title, String text, Optional<Conversation> conversation)
        implements SpokenPage {

    /** A field of the front matter, its value as YAML writes it. */
    public record Field(String name, String value) {}

    /** The conversation, in reading order: a reply stands below what it answers. */
    public record Conversation(int count, boolean closed, List<Comment> comments) {}

    /**
     * A comment.
     *
     * @param heading the signs that begin its heading: the deeper it stands, the more they are, six at most
     * @param name of who wrote it; what is said instead where it was removed
     * @param author whether one of the site's authors wrote it
     * @param lookAlike whether the name could be mistaken for an author's
     * @param date RFC 3339
     * @param url its whole address
     * @param answers who wrote what it answers
     * @param step the number of the step that it speaks of
     * @param text empty where it was removed
     */
    public record Comment(
            String heading,
            String name,
            boolean author,
            boolean lookAlike,
            boolean pinned,
            Optional<String> date,
            String url,
            Optional<Answered> answers,
            Optional<Integer> step,
            String text) {}

    /** A comment that another one answers. */
    public record Answered(String name, String url) {}
}
