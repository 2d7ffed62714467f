package org.afterword.content.article;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.afterword.base.Moment;
import org.afterword.base.fingerprint.Fingerprint;
import org.afterword.content.settings.CommentsState;
import org.afterword.content.settings.Language;
import org.afterword.content.thread.Discussion;
import org.afterword.content.thread.Tally;
import org.afterword.markdown.Syntax;

/**
 * An article and its discussion.
 *
 * @param path its address from the site's root, where the file lies, beginning with a slash: a folder, which ends with one,
 *     or a file, which ends in {@code .html} or {@code .htm}
 * @param file the file, as a person would name it from the site's folder
 * @param author the key of one of the site's authors, or a name
 * @param tags as the author spells them, each once
 * @param aliases other paths that lead here
 * @param image a picture that stands for the article
 * @param enclosure the sound or film that goes with it
 * @param steps the words of each step of the article's procedure; none where it is not marked as having one
 * @param comments whether it has a discussion
 * @param closes when its discussion closes by itself, while it is open
 * @param discussions the addresses of posts elsewhere under which it is talked of
 * @param page whether it stands outside the lists and feeds, as a page about the author does
 * @param language that it is written in; empty where it is the site's
 * @param syntax what its Markdown knows besides the usual
 * @param translations where the same is said in other languages: paths on the site by the languages' tags
 * @param shares whether it shows the thread of the article that it translates, and has none of its own
 * @param ignored the codes of the warnings that its author does not want to be told of
 * @param extra the author's own fields, for templates
 * @param excerpt its first words, for lists
 * @param quotation whether it is a quotation and nothing else: then that is the excerpt
 * @param words how many words it has
 * @param images the paths of images that the text may refer to
 * @param links where the text may lead on the site: paths as {@link org.afterword.markdown.Links#resolve} gives them,
 *     fragments of its own page, and whole addresses of the site
 * @param tally of its discussion as it is shown
 * @param contents what its files say at length
 */
public record Article(
        String path,
        String file,
        String title,
        Optional<Moment> date,
        Optional<Moment> updated,
        Optional<String> author,
        List<String> tags,
        Optional<String> description,
        boolean draft,
        Optional<Moment> expires,
        List<String> aliases,
        Optional<Picture> image,
        Optional<Enclosure> enclosure,
        Optional<String> series,
        List<String> steps,
        CommentsState comments,
        Optional<Moment> closes,
        List<String> discussions,
        boolean page,
        Optional<Language> language,
        Syntax syntax,
        Map<String, String> translations,
        boolean shares,
        List<String> ignored,
        Map<String, Object> extra,
        String excerpt,
        boolean quotation,
        int words,
        Set<String> images,
        Set<String> links,
        Tally tally,
        Contents contents) {

    /** A picture on this site and what it shows. */
    public record Picture(String path, String alt) {}

    /** The folder that relative links of the article start from, beginning and ending with a slash. */
    public String folder() {
        return file.substring(file.indexOf('/'), file.lastIndexOf('/') + 1);
    }

    /** The text without its front matter, in which its shortcodes are replaced. */
    public String markdown() {
        return contents.read().markdown();
    }

    /** The discussion as it stands in its file. */
    public Discussion discussion() {
        return contents.read().discussion();
    }

    /** The discussion as it is shown: an empty one where comments are off. */
    public Discussion shown() {
        return comments == CommentsState.OFF ? Discussion.EMPTY : discussion();
    }

    /** The article with a discussion and what stands for its files. */
    public Article with(Discussion other, Fingerprint file, Fingerprint thread) {
        return with(
                comments,
                comments == CommentsState.OFF ? Tally.NONE : Tally.of(other),
                Contents.of(
                        file,
                        contents.shortcodes(),
                        thread,
                        new Contents.Read(contents.read().text(), other)));
    }

    /** The same, with what its files say at length to be read once more when it is asked for. */
    public Article forgetting() {
        return with(comments, tally, Contents.unread(contents.file(), contents.shortcodes(), contents.thread()));
    }

    /** The article as it stands at a moment: a discussion whose time is over is closed. */
    public Article at(Moment now) {
        boolean over = comments == CommentsState.OPEN
                && closes.isPresent()
                && closes.get().compareTo(now) <= 0;
        return over ? with(CommentsState.CLOSED, tally, contents) : this;
    }

    /** The article with the state and the counts of the thread that it shows. */
    public Article sharing(Article other) {
        return with(other.comments, other.tally, contents);
    }

    /** The article in another language. */
    public Article in(Optional<Language> other) {
        return with(other, comments, tally, contents);
    }

    private Article with(CommentsState state, Tally counts, Contents said) {
        return with(language, state, counts, said);
    }

    private Article with(Optional<Language> spoken, CommentsState state, Tally counts, Contents said) {
        return new Article(
                path,
                file,
                title,
                date,
                updated,
                author,
                tags,
                description,
                draft,
                expires,
                aliases,
                image,
                enclosure,
                series,
                steps,
                state,
                closes,
                discussions,
                page,
                spoken,
                syntax,
                translations,
                shares,
                ignored,
                extra,
                excerpt,
                quotation,
                words,
                images,
                links,
                counts,
                said);
    }
}
