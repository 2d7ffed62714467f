package org.afterword.importer.kinds;

import java.util.Optional;
import java.util.function.Consumer;
import org.afterword.content.thread.Comment;
import org.afterword.importer.record.Body;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedComment;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.Refused;
import org.afterword.importer.record.Remark;
import org.afterword.importer.record.State;
import org.afterword.importer.source.JsonObject;

/** Reads a comment or a trackback of a Dotclear file. They are flat. */
final class DotclearComment {
    private static final String TRACKBACK = "<!-- TB -->";

    private final DotclearTables tables;
    private final Consumer<Exported> out;

    DotclearComment(DotclearTables tables, Consumer<Exported> out) {
        this.tables = tables;
        this.out = out;
    }

    void read(JsonObject comment, Line line) {
        var id = comment.text("comment_id").orElse("");
        var post = comment.text("post_id");
        if (id.isEmpty() || post.isEmpty()) {
            out.accept(Refused.comment(line, id));
            return;
        }
        var date = tables.moment(comment, "comment_dt", "comment_tz");
        new UnreadDate(out, line).need("comment", id, comment.raw("comment_dt"), date);
        out.accept(new ExportedComment(
                line,
                post.get(),
                id,
                Optional.empty(),
                comment.text("comment_author"),
                comment.text("comment_site"),
                Optional.empty(),
                date,
                Optional.empty(),
                state(comment, id, line),
                comment.flag("comment_trackback") ? Comment.Kind.TRACKBACK : Comment.Kind.COMMENT,
                false,
                "c" + id,
                Optional.empty(),
                Optional.of(new Comment.Source("dotclear", Optional.of(id), Optional.empty(), Optional.empty())),
                Body.html(words(comment))));
    }

    /** Without the mark that Dotclear writes in front of a trackback's. */
    private static String words(JsonObject comment) {
        var content = comment.raw("comment_content");
        return content.startsWith(TRACKBACK) ? content.substring(TRACKBACK.length()) : content;
    }

    private State state(JsonObject comment, String id, Line line) {
        var status = comment.text("comment_status").orElse("1");
        return switch (status) {
            case "1" -> State.APPROVED;
            case "0", "-1" -> State.PENDING;
            case "-2" -> State.SPAM;
            default -> {
                out.accept(new Remark(
                        line, "held", "comment %s has the status '%s', so it is held".formatted(id, status)));
                yield State.PENDING;
            }
        };
    }
}
