package org.afterword.importer.kinds;

import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import org.afterword.base.fingerprint.Sha256;
import org.afterword.content.thread.Comment;
import org.afterword.importer.record.Body;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedComment;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.Refused;
import org.afterword.importer.record.Remark;
import org.afterword.importer.record.State;
import org.afterword.importer.record.What;
import org.afterword.importer.source.JsonObject;
import org.afterword.importer.source.WrittenTime;

/** Reads a comment of Isso's. The database's columns have the names of the JSON's fields, and there are more of them. */
final class IssoComment {
    private final ZoneId zone;
    private final Consumer<Exported> out;

    IssoComment(ZoneId zone, Consumer<Exported> out) {
        this.zone = zone;
        this.out = out;
    }

    /** An address as Isso keeps it, which is a path that need not begin with a slash. */
    static String address(String uri) {
        return uri.startsWith("/") || uri.matches("(?i)https?://.*") ? uri : "/" + uri;
    }

    void read(JsonObject comment, Line line, String thread) {
        if (!comment.has("text")) {
            out.accept(new Refused(What.COMMENT, line, comment.text("id").orElse(""), "it has no text"));
            return;
        }
        var id = comment.text("id")
                .orElseGet(() ->
                        "x" + Sha256.beginning(8, comment.raw("author"), comment.raw("created"), comment.raw("text")));
        var date = comment.text("created").flatMap(text -> WrittenTime.of(text, zone));
        new UnreadDate(out, line).need("comment", id, comment.raw("created"), date);
        out.accept(new ExportedComment(
                line,
                thread,
                id,
                comment.text("parent").filter(text -> !text.equals("0")),
                comment.text("author"),
                comment.text("website"),
                Optional.empty(),
                date,
                comment.text("modified").flatMap(text -> WrittenTime.of(text, zone)),
                state(comment, line, id),
                Comment.Kind.COMMENT,
                false,
                "isso-" + id,
                Optional.empty(),
                Optional.of(new Comment.Source("isso", Optional.of(id), Optional.empty(), Optional.empty())),
                new Body(comment.raw("text"), Body.Format.MARKDOWN)));
    }

    private State state(JsonObject comment, Line line, String id) {
        var mode = comment.text("mode").orElse("1");
        return switch (mode) {
            case "1" -> State.APPROVED;
            case "2" -> State.PENDING;
            case "4" -> State.REMOVED;
            default -> {
                out.accept(new Remark(line, "held", "comment %s has the mode '%s', so it is held".formatted(id, mode)));
                yield State.PENDING;
            }
        };
    }
}
