package org.afterword.importer.folder;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.afterword.base.Moment;
import org.afterword.base.fingerprint.Sha256;
import org.afterword.content.thread.Comment;
import org.afterword.importer.body.Entities;
import org.afterword.importer.folder.files.Entry;
import org.afterword.importer.folder.files.SiteFolder;
import org.afterword.importer.folder.generator.ListedComments;
import org.afterword.importer.folder.matter.Matter;
import org.afterword.importer.record.Body;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedComment;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.Refused;
import org.afterword.importer.record.Remark;
import org.afterword.importer.record.State;
import org.afterword.importer.record.What;
import org.afterword.importer.source.WrittenTime;

/** Hands over the comments that stand among an article's own fields, where Jekyll's importers put those of WordPress. */
final class FieldComments {
    private final String kind;
    private final Entry entry;
    private final SiteFolder folder;
    private final ZoneId zone;
    private final String text;
    private final Consumer<Exported> out;
    private int last;
    private int number = 1;

    /**
     * @param kind of the generator
     * @param zone of times without an offset
     */
    FieldComments(String kind, Entry entry, SiteFolder folder, ZoneId zone, Consumer<Exported> out) {
        this.kind = kind;
        this.entry = entry;
        this.folder = folder;
        this.zone = zone;
        this.text = folder.text(entry.path()).orElse("");
        this.out = out;
    }

    /** The comments of an article, as {@link ListedComments} has them. */
    static List<Exported> of(String kind, Entry entry, SiteFolder folder, ZoneId zone) {
        var found = ListedComments.in(entry.matter());
        var made = new ArrayList<Exported>();
        if (!found.isEmpty()) {
            var one = new FieldComments(kind, entry, folder, zone, made::add);
            found.forEach(one::hand);
        }
        return made;
    }

    private void hand(Matter comment) {
        var words = ListedComments.words(comment).orElse("");
        var name = comment.text("author", "name", "nick")
                .or(() -> comment.within("author").text("name", "display_name"))
                .map(Entities::decoded);
        var written = comment.text("date", "created_at", "created", "timestamp").orElse("");
        var id = comment.text("id", "_id", "comment_id")
                .orElseGet(() -> "x" + Sha256.beginning(8, name.orElse(""), written, words));
        var line = line(words.isBlank() ? "id: " + id : words);
        if (words.isBlank()) {
            out.accept(new Refused(What.COMMENT, line, id, "it has no message"));
            return;
        }
        var date = date(written);
        if (date.isEmpty()) {
            out.accept(
                    new Remark(line, "date", "comment %s has no date that can be read: '%s'".formatted(id, written)));
        }
        out.accept(new ExportedComment(
                line,
                entry.path(),
                id,
                comment.text("parent", "parent_id", "reply_to").filter(parent -> !parent.equals("0")),
                name,
                comment.text("author_url", "url", "website", "link"),
                Optional.empty(),
                date,
                Optional.empty(),
                state(comment),
                Comment.Kind.COMMENT,
                false,
                "comment-" + id,
                Optional.empty(),
                Optional.of(new Comment.Source(kind, Optional.of(id), Optional.empty(), Optional.empty())),
                new Body(
                        words,
                        comment.value("author_email", "author_url").isPresent()
                                ? Body.Format.WORDPRESS
                                : Body.Format.MARKDOWN)));
    }

    private Optional<Moment> date(String written) {
        return WrittenTime.of(written, zone).or(() -> ListedComments.moment(written, zone));
    }

    private static State state(Matter comment) {
        return switch (comment.text("status").orElse("")) {
            case "spam" -> State.SPAM;
            case "pending", "hold" -> State.PENDING;
            default -> comment.flag("approved", true) ? State.APPROVED : State.PENDING;
        };
    }

    /** The line of the file in which the first of some words stand; that of the last where they are written otherwise. */
    private Line line(String words) {
        var first = words.strip().lines().findFirst().orElse("");
        int at = text.indexOf(first.substring(0, Math.min(first.length(), 40)), last);
        if (at >= 0) {
            number += (int)
                    text.substring(last, at).chars().filter(c -> c == '\n').count();
            last = at;
        }
        return folder.line(entry.path(), number);
    }
}
