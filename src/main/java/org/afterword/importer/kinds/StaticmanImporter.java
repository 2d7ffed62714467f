package org.afterword.importer.kinds;

import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.afterword.base.Shortened;
import org.afterword.base.fingerprint.Sha256;
import org.afterword.importer.record.Body;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedComment;
import org.afterword.importer.record.ExportedThread;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.Refused;
import org.afterword.importer.record.Remark;
import org.afterword.importer.record.State;
import org.afterword.importer.record.What;
import org.afterword.importer.source.ExportFile;

/**
 * Reads Staticman's files, one for each comment: YAML, JSON, or front matter with the text behind it. A theme decides how a
 * comment says what it answers: by the other's id, or by its place in the list, which only all files together tell.
 */
final class StaticmanImporter implements Importer {
    /** What begins a parent that is a place in the list; no id begins so. */
    static final String PLACE = "#";

    @Override
    public String kind() {
        return "staticman";
    }

    @Override
    public boolean recognizes(String head) {
        return StaticmanShape.is(head);
    }

    @Override
    public boolean isFolder() {
        return true;
    }

    @Override
    public void read(ExportFile file, ZoneId zone, Consumer<Exported> records) throws IOException {
        var line = new Line(file.name(), 1);
        var text = file.wholeText(CommentFile.MOST_CHARACTERS);
        if (text.isEmpty()) {
            records.accept(new Refused(
                    What.COMMENT, line, "", "it is longer than %s characters".formatted(CommentFile.MOST_CHARACTERS)));
            return;
        }
        var fields = StaticmanFields.read(file.name(), text.get(), records);
        fields.ifPresent(found -> comment(found, file.name(), line, zone, records));
    }

    @Override
    public List<ExportedComment> complete(List<ExportedComment> comments, Consumer<Exported> told) {
        return StaticmanParents.of(comments, told);
    }

    private static void comment(StaticmanFields fields, String file, Line line, ZoneId zone, Consumer<Exported> out) {
        var words = fields.raw("message", "comment", "body", "text");
        if (words.isBlank()) {
            out.accept(new Refused(What.COMMENT, line, fields.text("_id").orElse(""), "it has no message"));
            return;
        }
        var name = fields.text("name", "author");
        var id = fields.text("_id", "id")
                .orElseGet(() -> "x"
                        + Sha256.hex(name.orElse("") + "\n"
                                        + fields.text("date").orElse("") + "\n" + words)
                                .substring(0, 8));
        var place = CommentPlace.of(file);
        var within = fields.text("_parent");
        within.filter(parent -> parent.split("\\s+", 4).length > 2)
                .ifPresent(said -> out.accept(new Remark(
                        line,
                        "words",
                        "comment %s has words where its page should stand, which are left out: '%s'"
                                .formatted(id, Shortened.to(80, said)))));
        var page = within.filter(parent -> parent.contains("/"));
        var thread = place.folder() + "\n" + page.orElse("");
        out.accept(new ExportedThread(
                line,
                thread,
                place.names(within),
                page.map(List::of).orElse(List.of()),
                place.name(),
                false,
                Optional.empty()));
        new CommentFile(
                        "staticman",
                        line,
                        thread,
                        id,
                        parent(fields)
                                .or(() -> within.filter(any -> page.isEmpty()).map(other -> PLACE + PLACE + other)),
                        name,
                        fields.text("url", "website", "web"),
                        fields.text("date", "timestamp", "created"),
                        State.APPROVED,
                        "comment-" + id,
                        new Body(words, Body.Format.MARKDOWN))
                .hand(zone, out);
    }

    private static Optional<String> parent(StaticmanFields fields) {
        var named = fields.text("reply_to", "replying_to_uid", "replyID", "parent_id")
                .filter(id -> !id.equals("0"));
        return named.or(() -> fields.text("replying_to")
                .filter(place -> !place.equals("0"))
                .map(place -> place.matches("\\d{1,4}") ? PLACE + place : place));
    }
}
