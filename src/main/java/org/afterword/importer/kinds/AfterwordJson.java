package org.afterword.importer.kinds;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.afterword.base.Moment;
import org.afterword.content.thread.Comment;
import org.afterword.importer.record.Body;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedAuthor;
import org.afterword.importer.record.ExportedComment;
import org.afterword.importer.record.ExportedSite;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.Refused;
import org.afterword.importer.record.State;
import org.afterword.importer.record.What;
import org.afterword.importer.source.ExportFile;
import org.afterword.importer.source.JsonObject;
import org.afterword.importer.source.JsonRecords;

/** Reads Afterword's own JSON, one article in memory at a time. */
final class AfterwordJson {
    private final ExportFile file;
    private final Consumer<Exported> out;

    AfterwordJson(ExportFile file, Consumer<Exported> out) {
        this.file = file;
        this.out = out;
    }

    void read() throws IOException {
        var comments = new ArrayList<JsonRecords.One>();
        new JsonRecords(file, Set.of("articles", "comments"), AfterwordJson::what, out)
                .telling(Set.of("id", "author", "date", "kind", "body", "file", "text"))
                .read(one -> {
                    switch (one.array()) {
                        case "comments" -> comments.add(one);
                        case "articles" -> {
                            var path = article(one.fields(), one.line());
                            comments.forEach(comment -> comment(
                                    comment.owner() == one.number() ? path : "", comment.fields(), comment.line()));
                            comments.clear();
                        }
                        default -> site(one.fields(), one.line());
                    }
                });
        comments.forEach(comment -> comment("", comment.fields(), comment.line()));
    }

    private static What what(String array) {
        return array.equals("comments") ? What.COMMENT : array.equals("articles") ? What.ARTICLE : What.RECORD;
    }

    private void site(JsonObject site, Line line) {
        raw(site, "settings")
                .ifPresent(settings -> out.accept(new ExportedSite(
                        line, "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(settings))));
        site.object("authors")
                .texts()
                .forEach((key, name) -> out.accept(new ExportedAuthor(line, key, name, Optional.empty())));
    }

    /** The article's path, by which its comments know it. */
    private String article(JsonObject article, Line line) {
        var path = article.raw("file");
        if (article.has("text") && OwnRecords.isArticlePath(path)) {
            out.accept(OwnRecords.article(line, path, path, article.raw("title"), article.raw("text")));
        } else {
            out.accept(new Refused(
                    What.ARTICLE,
                    line,
                    path,
                    article.has("text") ? "its file is not a path that an article can have" : "it has no text"));
        }
        return path;
    }

    private void comment(String thread, JsonObject comment, Line line) {
        var id = comment.text("id").orElse("");
        if (id.isEmpty()) {
            out.accept(Refused.comment(line, id));
            return;
        }
        var from = comment.object("source");
        var source = raw(from, "system")
                .map(system -> new Comment.Source(system, raw(from, "id"), raw(from, "parent"), raw(from, "url")));
        var unread = new UnreadDate(out, line);
        for (var name : List.of("date", "edited")) {
            unread.check("comment " + id, comment.text(name), moment(comment, name));
        }
        out.accept(new ExportedComment(
                line,
                thread,
                id,
                comment.text("replyTo"),
                raw(comment, "author"),
                raw(comment, "url"),
                OwnRecords.by(comment.text("by")),
                moment(comment, "date"),
                moment(comment, "edited"),
                comment.flag("removed") ? State.REMOVED : comment.flag("held") ? State.PENDING : State.APPROVED,
                OwnRecords.kind(comment.raw("kind")),
                comment.flag("pinned"),
                id,
                comment.text("about")
                        .filter(step -> step.matches("[1-9]\\d{0,3}"))
                        .map(Integer::valueOf),
                source,
                new Body(comment.raw("body"), Body.Format.MARKDOWN)));
    }

    private static Optional<String> raw(JsonObject object, String name) {
        return Optional.of(object.raw(name)).filter(text -> !text.isEmpty());
    }

    private static Optional<Moment> moment(JsonObject of, String name) {
        return of.text(name).flatMap(text -> Moment.parse(text, ZoneOffset.UTC));
    }
}
