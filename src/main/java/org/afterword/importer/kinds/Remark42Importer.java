package org.afterword.importer.kinds;

import java.io.IOException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.afterword.base.Moment;
import org.afterword.content.address.Slug;
import org.afterword.content.thread.Comment;
import org.afterword.importer.record.Body;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedAuthor;
import org.afterword.importer.record.ExportedComment;
import org.afterword.importer.record.ExportedThread;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.Refused;
import org.afterword.importer.record.State;
import org.afterword.importer.record.What;
import org.afterword.importer.source.ExportFile;
import org.afterword.importer.source.JsonObject;
import org.afterword.importer.source.JsonRecords;
import org.afterword.importer.source.WrittenTime;

/**
 * Reads Remark42's backup, which is a line that tells of users and pages and then one comment a line, and what its API
 * answers of a page: a list of comments, or a tree of comments and their replies.
 */
final class Remark42Importer implements Importer {
    @Override
    public String kind() {
        return "remark42";
    }

    @Override
    public boolean recognizes(String head) {
        var text = head.stripLeading();
        var first = text.lines().findFirst().orElse("");
        return first.startsWith("\"version\"", 1)
                        && first.startsWith("{")
                        && first.contains("\"users\"")
                        && first.contains("\"posts\"")
                || (first.startsWith("{") || first.startsWith("["))
                        && text.contains("\"locator\"")
                        && text.contains("\"pid\"");
    }

    @Override
    public void read(ExportFile file, ZoneId zone, Consumer<Exported> records) throws IOException {
        var pages = new HashMap<String, Boolean>();
        var told = new HashSet<String>();
        JsonRecords.anywhere(file, Set.of("comments", "replies"), any -> What.COMMENT, records)
                .telling(Set.of("pid", "text", "orig", "locator", "time"))
                .read(one -> {
                    if (one.fields().has("version")) {
                        one.fields()
                                .objects("posts")
                                .forEach(post -> pages.put(post.raw("url"), post.flag("read_only")));
                    } else if (one.fields().has("comment")) {
                        comment(one.fields().object("comment"), one.line(), zone, pages, told, records);
                    } else if (!one.array().isEmpty()
                            || !one.fields().has("info") && !one.fields().has("count")) {
                        comment(one.fields(), one.line(), zone, pages, told, records);
                    }
                });
    }

    private static void comment(
            JsonObject comment,
            Line line,
            ZoneId zone,
            Map<String, Boolean> pages,
            Set<String> told,
            Consumer<Exported> out) {
        var id = comment.text("id").orElse("");
        var page = comment.object("locator").raw("url");
        if (page.isEmpty() || id.isEmpty()) {
            out.accept(Refused.comment(line, id));
            return;
        }
        if (told.add("page " + page)) {
            out.accept(new ExportedThread(
                    line,
                    page,
                    List.of(),
                    List.of(page),
                    comment.text("title").orElse(""),
                    pages.getOrDefault(page, false),
                    Optional.empty()));
        }
        var user = comment.object("user");
        var by = user.text("name")
                .filter(any -> user.flag("admin"))
                .map(Slug::of)
                .filter(key -> !key.isEmpty());
        by.filter(key -> told.add("author " + key))
                .ifPresent(key -> out.accept(
                        new ExportedAuthor(line, key, user.text("name").orElse(key), Optional.empty())));
        var date = moment(comment, zone);
        new UnreadDate(out, line).need("comment", id, comment.raw("time"), date);
        out.accept(new ExportedComment(
                line,
                page,
                id,
                comment.text("pid"),
                user.text("name"),
                Optional.empty(),
                by.map(key -> new ExportedComment.Recognized(key, "the export calls its writer an administrator")),
                date,
                moment(comment.object("edit"), zone),
                comment.flag("delete") ? State.REMOVED : State.APPROVED,
                Comment.Kind.COMMENT,
                comment.flag("pin"),
                "remark42__comment-" + id,
                Optional.empty(),
                Optional.of(new Comment.Source("remark42", Optional.of(id), Optional.empty(), Optional.empty())),
                Body.of(comment.text("text"), comment.text("orig"))));
    }

    private static Optional<Moment> moment(JsonObject of, ZoneId zone) {
        return of.text("time").flatMap(time -> WrittenTime.of(time, zone));
    }
}
