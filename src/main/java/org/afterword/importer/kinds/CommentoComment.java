package org.afterword.importer.kinds;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.afterword.content.address.Slug;
import org.afterword.content.thread.Comment;
import org.afterword.importer.record.Body;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedAuthor;
import org.afterword.importer.record.ExportedComment;
import org.afterword.importer.record.ExportedThread;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.Refused;
import org.afterword.importer.record.Remark;
import org.afterword.importer.record.State;
import org.afterword.importer.source.JsonObject;
import org.afterword.importer.source.WrittenTime;

/** Reads a comment of Commento, or of Comentario from version 3 on. */
final class CommentoComment {
    private static final String DELETED = "[deleted]";

    private final ZoneId zone;
    private final CommentoContext context;
    private final Consumer<Exported> out;
    private final Set<String> told = new HashSet<>();

    CommentoComment(ZoneId zone, CommentoContext context, Consumer<Exported> out) {
        this.zone = zone;
        this.context = context;
        this.out = out;
    }

    void read(JsonObject comment, Line line) {
        boolean later = !comment.has("commentHex") && comment.has("id");
        var id = comment.text("commentHex", "id").orElse("");
        var thread = thread(comment, line);
        if (thread.isEmpty() || id.isEmpty()) {
            out.accept(Refused.comment(line, id));
            return;
        }
        var writer = comment.text("commenterHex", "userCreated").flatMap(context::writer);
        var name = comment.text("authorName").or(() -> writer.flatMap(CommentoContext.Writer::name));
        var by = writer.filter(CommentoContext.Writer::moderator)
                .flatMap(CommentoContext.Writer::name)
                .map(Slug::of)
                .filter(key -> !key.isEmpty());
        by.filter(key -> told.add("author " + key))
                .ifPresent(key -> out.accept(
                        new ExportedAuthor(line, key, name.orElse(key), writer.flatMap(CommentoContext.Writer::url))));
        var date = comment.text("creationDate", "createdTime").flatMap(text -> WrittenTime.of(text, zone));
        new UnreadDate(out, line)
                .need("comment", id, comment.text("creationDate", "createdTime").orElse(""), date);
        out.accept(new ExportedComment(
                line,
                thread.get(),
                id,
                parent(comment),
                name,
                writer.flatMap(CommentoContext.Writer::url),
                by.map(key -> new ExportedComment.Recognized(key, "the export calls its writer a moderator")),
                date,
                comment.text("editedTime").flatMap(text -> WrittenTime.of(text, zone)),
                later ? laterState(comment) : state(comment, line, id),
                Comment.Kind.COMMENT,
                comment.flag("isSticky"),
                (later ? "comentario-" : "commento-") + id,
                Optional.empty(),
                Optional.of(new Comment.Source("commento", Optional.of(id), Optional.empty(), Optional.empty())),
                Body.of(comment.text("html"), comment.text("markdown"))));
    }

    /** The key of the comment's page, which is made known where it is new. */
    private Optional<String> thread(JsonObject comment, Line line) {
        var page = comment.text("pageId").flatMap(context::page);
        var path = page.map(CommentoContext.Page::path).or(() -> comment.text("path", "url"));
        if (path.isEmpty()) {
            return Optional.empty();
        }
        var local = path.get().matches("(?i)https?://.*")
                ? path.get()
                : "/" + path.get().replaceFirst("^/+", "");
        var link = comment.text("domain", "host")
                .filter(any -> local.startsWith("/"))
                .map(host -> "https://" + host + local)
                .orElse(local);
        if (told.add("page " + link)) {
            out.accept(new ExportedThread(
                    line,
                    link,
                    List.of(),
                    List.of(link),
                    page.map(CommentoContext.Page::title).orElse(""),
                    page.filter(CommentoContext.Page::closed).isPresent(),
                    Optional.empty()));
        }
        return Optional.of(link);
    }

    private static Optional<String> parent(JsonObject comment) {
        return comment.text("parentHex", "parentId")
                .filter(parent -> !parent.equals("root") && !parent.matches("[0-]+"));
    }

    private State state(JsonObject comment, Line line, String id) {
        if (comment.flag("deleted") || comment.raw("markdown").strip().equals(DELETED)) {
            return State.REMOVED;
        }
        var state = comment.text("state").orElse("approved");
        return switch (state) {
            case "approved" -> State.APPROVED;
            case "unapproved" -> State.PENDING;
            case "flagged", "spam" -> State.SPAM;
            default -> {
                out.accept(
                        new Remark(line, "held", "comment %s has the state '%s', so it is held".formatted(id, state)));
                yield State.PENDING;
            }
        };
    }

    /** What is neither approved nor awaits a decision was rejected. */
    private static State laterState(JsonObject comment) {
        return comment.flag("isDeleted")
                ? State.REMOVED
                : comment.flag("isPending")
                        ? State.PENDING
                        : comment.flag("isApproved") || !comment.has("isApproved") ? State.APPROVED : State.REMOVED;
    }
}
