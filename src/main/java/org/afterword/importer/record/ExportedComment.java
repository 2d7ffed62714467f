package org.afterword.importer.record;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.afterword.base.Moment;
import org.afterword.content.thread.Comment;

/**
 * A comment. E-mail and IP addresses have no place in it, so that they cannot get further than the importer.
 *
 * @param thread the key of the {@link ExportedThread} that it belongs to
 * @param id its name in the export; empty where it has none
 * @param parent the id of the comment that it answers
 * @param url of who wrote it, as given
 * @param by which of the site's authors wrote it
 * @param fragment what led to it in the old page, such as {@code comment-881}
 * @param about the number of the step that it speaks of
 * @param source what is remembered of where it came from
 */
public record ExportedComment(
        Line line,
        String thread,
        String id,
        Optional<String> parent,
        Optional<String> name,
        Optional<String> url,
        Optional<Recognized> by,
        Optional<Moment> date,
        Optional<Moment> edited,
        State state,
        Comment.Kind kind,
        boolean pinned,
        String fragment,
        Optional<Integer> about,
        Optional<Comment.Source> source,
        Body body)
        implements Exported {

    /** The same comment under another id, where its own is another's. */
    public ExportedComment renamed(String other) {
        return with(
                thread,
                other,
                parent,
                other,
                source.map(old -> new Comment.Source(old.system(), Optional.of(other), old.parent(), old.url())));
    }

    /** The same comment in a thread as the answer to a comment. */
    public ExportedComment answering(String otherThread, Optional<String> other) {
        return with(otherThread, id, other, fragment, source);
    }

    /** The same comment with other ids, its own and its parent's. */
    public ExportedComment renamedBy(UnaryOperator<String> change) {
        var other = change.apply(id);
        return other.equals(id)
                        && parent.filter(text -> !change.apply(text).equals(text))
                                .isEmpty()
                ? this
                : renamed(other).answering(thread, parent.map(change));
    }

    /** The same comment in another state. */
    public ExportedComment in(State other) {
        return new ExportedComment(
                line, thread, id, parent, name, url, by, date, edited, other, kind, pinned, fragment, about, source,
                body);
    }

    /** The same comment with other words. */
    public ExportedComment saying(Body words) {
        return new ExportedComment(
                line, thread, id, parent, name, url, by, date, edited, state, kind, pinned, fragment, about, source,
                words);
    }

    /** The same comment by somebody of another name, or of none. */
    public ExportedComment named(Optional<String> somebody) {
        return new ExportedComment(
                line, thread, id, parent, somebody, url, by, date, edited, state, kind, pinned, fragment, about, source,
                body);
    }

    /** The same comment by somebody with another web address, or none. */
    public ExportedComment linking(Optional<String> address) {
        return new ExportedComment(
                line, thread, id, parent, name, address, by, date, edited, state, kind, pinned, fragment, about, source,
                body);
    }

    /** Where it was shown, as far as the export says. */
    public Optional<String> page() {
        return source.flatMap(Comment.Source::url);
    }

    /** The same comment, of which it is not known where it was shown. */
    public ExportedComment withoutPage() {
        return with(
                thread,
                id,
                parent,
                fragment,
                source.map(old -> new Comment.Source(old.system(), old.id(), old.parent(), Optional.empty())));
    }

    private ExportedComment with(
            String thread, String id, Optional<String> parent, String fragment, Optional<Comment.Source> source) {
        return new ExportedComment(
                line, thread, id, parent, name, url, by, date, edited, state, kind, pinned, fragment, about, source,
                body);
    }

    /** One of the site's authors, and by which rule a comment was found to be by that author. */
    public record Recognized(String author, String rule) {}
}
