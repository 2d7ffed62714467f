package org.afterword.importer.kinds;

import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Consumer;
import org.afterword.base.Moment;
import org.afterword.content.thread.Comment;
import org.afterword.importer.record.Body;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedComment;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.Refused;
import org.afterword.importer.record.Remark;
import org.afterword.importer.record.State;
import org.afterword.importer.source.JsonObject;
import org.afterword.importer.source.WrittenTime;

/** Reads a comment of a Ghost export. Ghost shows two levels, and keeps beside them which comment was really answered. */
final class GhostComment {
    private final GhostTables tables;
    private final Consumer<Exported> out;

    GhostComment(GhostTables tables, Consumer<Exported> out) {
        this.tables = tables;
        this.out = out;
    }

    void read(JsonObject comment, Line line) {
        var id = comment.text("id").orElse("");
        var post = comment.text("post_id");
        if (id.isEmpty() || post.isEmpty()) {
            out.accept(Refused.comment(line, id));
            return;
        }
        var member = comment.text("member_id");
        var date = moment(comment, "created_at");
        new UnreadDate(out, line).need("comment", id, comment.raw("created_at"), date);
        out.accept(new ExportedComment(
                line,
                post.get(),
                id,
                comment.text("in_reply_to_id", "parent_id"),
                member.flatMap(tables::member),
                Optional.empty(),
                member.flatMap(tables::author)
                        .map(key -> new ExportedComment.Recognized(key, "a member with an author's e-mail address")),
                date,
                moment(comment, "edited_at"),
                state(comment, id, line),
                Comment.Kind.COMMENT,
                comment.flag("pinned"),
                "ghost-comments-" + id,
                Optional.empty(),
                Optional.of(new Comment.Source("ghost", Optional.of(id), Optional.empty(), Optional.empty())),
                Body.html(comment.raw("html"))));
    }

    private State state(JsonObject comment, String id, Line line) {
        var status = comment.text("status").orElse("published");
        return switch (status) {
            case "published" -> State.APPROVED;
            case "deleted" -> State.REMOVED;
            default -> {
                out.accept(new Remark(
                        line, "held", "comment %s has the status '%s', so it is held".formatted(id, status)));
                yield State.PENDING;
            }
        };
    }

    private Optional<Moment> moment(JsonObject of, String name) {
        return of.text(name).flatMap(text -> WrittenTime.of(text, ZoneOffset.UTC));
    }
}
