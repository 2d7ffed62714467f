package org.afterword.serve.inbox;

import java.util.Optional;
import org.afterword.base.fingerprint.Sha256;
import org.afterword.content.address.WebAddress;
import org.afterword.content.thread.Comment;
import org.afterword.content.thread.Reply;
import org.afterword.markdown.Prose;
import org.afterword.markdown.VisitorText;
import org.afterword.moderation.inbox.Waiting;

/**
 * An arrival as the inbox shows it.
 *
 * @param id its name, of which the console shows the beginning
 * @param text of its file, as it was read
 * @param place which of the comments of its file it is, counted from 0
 */
record Pending(String id, Waiting waiting, String text, int place) {
    private static final int MARK = 16;

    /** Names it as it was when it was shown: a decision on another state of it would not be on what the author saw. */
    String key() {
        return id + "." + Sha256.hex(text).substring(0, MARK);
    }

    Comment comment() {
        return waiting.reply().comment();
    }

    boolean isNew() {
        return waiting.edits().isEmpty() && !waiting.deletes();
    }

    /** Where it most likely stands on its article's page. */
    String fragment() {
        return Comment.fragment(waiting.edits().orElse(comment().id()));
    }

    /** Who speaks in it: of a deletion, whose words it would take out. */
    String who(Optional<Comment> before) {
        return waiting.deletes() && before.isPresent()
                ? before.get().name().or(before.get()::by).orElse(who())
                : who();
    }

    /** Who wrote it, for people. */
    String who() {
        return comment().name().or(comment()::by).orElse("somebody");
    }

    /** The same with what stands in a form, to be looked at. */
    Pending with(Draft draft) {
        var old = waiting.reply();
        var comment = old.comment();
        var written = new Comment(
                comment.id(),
                comment.by().isPresent() ? comment.name() : filled(VisitorText.name(draft.author())),
                comment.by(),
                comment.date(),
                comment.edited(),
                filled(draft.url()).flatMap(WebAddress::safe),
                Prose.byVisitor(draft.body()),
                comment.about(),
                comment.pinned(),
                comment.removed(),
                comment.lookAlike(),
                comment.kind(),
                comment.source());
        return new Pending(
                id,
                new Waiting(
                        waiting.file(),
                        waiting.article(),
                        new Reply(written, old.to()),
                        waiting.held(),
                        waiting.note(),
                        waiting.edits(),
                        waiting.deletes()),
                text,
                place);
    }

    private static Optional<String> filled(String text) {
        return Optional.of(text).filter(some -> !some.isBlank());
    }
}
