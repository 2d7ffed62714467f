package org.afterword.content.thread;

import java.util.Optional;
import org.afterword.markdown.Prose;

/** What is left of a comment whose words were taken out: its place, its date, and by what it is known again. */
final class Tombstone {
    private Tombstone() {}

    static Comment of(Comment comment) {
        return new Comment(
                comment.id(),
                Optional.empty(),
                Optional.empty(),
                comment.date(),
                Optional.empty(),
                Optional.empty(),
                Prose.byVisitor(""),
                Optional.empty(),
                comment.pinned(),
                true,
                false,
                comment.kind(),
                comment.source()
                        .filter(source -> source.url().isEmpty()
                                || !source.system().isEmpty()
                                || source.id().isPresent()
                                || source.parent().isPresent())
                        .map(source ->
                                new Comment.Source(source.system(), source.id(), source.parent(), Optional.empty())));
    }
}
