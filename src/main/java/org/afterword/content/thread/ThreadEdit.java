package org.afterword.content.thread;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.afterword.base.Moment;
import org.afterword.base.problem.Problem;
import org.afterword.content.settings.Settings;

/**
 * Changes the text of a thread file and keeps every other byte of it: order, quoting, comments, line ends. What comes out is
 * read again, and is handed over only if it says what was there before, with what was asked for and nothing else.
 *
 * <p>Of a long file only the part around the change is read, where its lines tell surely where each comment begins.
 */
public final class ThreadEdit {
    /** From how many characters on a file counts as long. */
    private static final int LONG = 1 << 17;

    /** What is put before a comment's id where the article's text has that id. */
    static final String BESIDE_TEXT = "comment-";

    private static final Pattern COPY = Pattern.compile("(.+)-([1-9]\\d{0,5})");

    private final ThreadSource source;
    private final ThreadChange change = new ThreadChange();

    private ThreadEdit(ThreadSource source) {
        this.source = source;
    }

    /**
     * Begins to change a file.
     *
     * @param path the file, as a person would name it from the site's folder
     * @param text of the file, as it is; an empty one where there is no file yet
     * @param problems is told what keeps the file from being changed
     * @return empty where there is an error in it, which is reported
     */
    public static Optional<ThreadEdit> of(String path, String text, Settings settings, Consumer<Problem> problems) {
        return of(path, text, settings, LONG, problems);
    }

    /** @param longFrom from how many characters on only a part of the file is read */
    static Optional<ThreadEdit> of(
            String path, String text, Settings settings, int longFrom, Consumer<Problem> problems) {
        return Optional.of(new ThreadSource(path, text, settings, longFrom, problems))
                .filter(ThreadSource::isSound)
                .map(source -> new ThreadEdit(source));
    }

    /** Whether a comment of this id is there, or is to be added. */
    public boolean has(String id) {
        var fragment = Comment.fragment(id);
        return change.takes(fragment) || source.ids().contains(fragment);
    }

    /**
     * The id in the file of the comment that the page shows under this one: another where a heading has its own, or an
     * earlier comment. Empty where there is no such comment.
     */
    public Optional<String> named(String shown) {
        if (has(shown)) {
            return Optional.of(shown);
        }
        var own = shown.startsWith(BESIDE_TEXT) ? shown.substring(BESIDE_TEXT.length()) : "";
        if (!own.isEmpty() && has(own)) {
            return Optional.of(own);
        }
        return isCopy(shown) ? Optional.of(shown) : Optional.empty();
    }

    /** Whether it is what a later one of several comments with one id is shown under, which is an id that readers take. */
    private boolean isCopy(String shown) {
        var parts = COPY.matcher(shown);
        if (!parts.matches() || !has(parts.group(1))) {
            return false;
        }
        var fragment = Comment.fragment(parts.group(1));
        return source.whole().stream()
                        .flatMap(part -> part.replies().stream())
                        .filter(reply -> reply.comment().fragment().equals(fragment))
                        .count()
                >= Integer.parseInt(parts.group(2));
    }

    /** The comment of an id, as it stands in the file. */
    public Optional<Reply> find(String id) {
        return source.find(Comment.fragment(id));
    }

    /** An id that is like this one and not taken. */
    public String free(String id) {
        var free = id;
        for (int copy = 2; has(free); copy++) {
            free = id + "-" + copy;
        }
        return free;
    }

    /** Keeps an id for a comment that will be added. */
    public void take(String id) {
        change.take(Comment.fragment(id));
    }

    /** Adds a comment, whose id must be free, behind the last one at the top that is not later. */
    public void add(Reply reply) {
        if (source.ids().contains(reply.comment().fragment())) {
            throw new IllegalArgumentException(
                    "an id that is taken: " + reply.comment().id());
        }
        change.add(reply);
    }

    /** Gives the comment of an id other words; all else of it stays. */
    public void say(String id, String words, Optional<Moment> edited) {
        change.say(Comment.fragment(id), words, edited);
    }

    /** Makes the comment of an id a tombstone; its replies keep their place. */
    public void bury(String id) {
        change.bury(Comment.fragment(id));
    }

    /** Makes tombstones of all comments that are so. */
    public void buryAll(Predicate<Comment> which) {
        change.buryAll(which);
        source.whole();
    }

    /** The file's text with all that was asked for. Empty where that cannot be done surely, which is reported. */
    public Optional<String> text() {
        return source.lines().flatMap(this::ofPart).or(this::ofWhole);
    }

    private Optional<String> ofPart(OutlineOfLines.Found lines) {
        var span = change.span(lines);
        if (span.isEmpty()) {
            return Optional.empty();
        } else if (span.get().last() < 0) {
            return Optional.of(source.raw());
        }
        return source.part(span.get().first(), span.get().last())
                .flatMap(part -> change.of(source, part, lines.outline()));
    }

    private Optional<String> ofWhole() {
        var part = source.whole();
        var text = part.flatMap(all -> change.of(source, all, source.outline(all)));
        if (part.isPresent() && text.isEmpty()) {
            source.refuse();
        }
        return text;
    }
}
