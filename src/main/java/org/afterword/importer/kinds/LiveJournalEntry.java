package org.afterword.importer.kinds;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.afterword.importer.record.Body;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.Refused;
import org.afterword.importer.record.Remark;
import org.afterword.importer.record.What;
import org.afterword.importer.source.WrittenTime;
import org.afterword.importer.source.XmlElement;

/** Reads an {@code entry} of LiveJournal's XML, with the comments that may be in it. */
final class LiveJournalEntry {
    private final String file;
    private final ZoneId zone;
    private final LiveJournalComment comments;
    private final Consumer<Exported> out;

    LiveJournalEntry(String file, ZoneId zone, LiveJournalComment comments, Consumer<Exported> out) {
        this.file = file;
        this.zone = zone;
        this.comments = comments;
        this.out = out;
    }

    void read(XmlElement entry) {
        var line = new Line(file, entry.line());
        var id = entry.text("itemid").orElse("");
        if (entry.isTwo("event") || entry.isTwo("itemid")) {
            out.accept(Refused.ranTogether(What.ARTICLE, line));
        }
        if (id.isEmpty() || entry.child("event").isEmpty()) {
            out.accept(new Refused(
                    What.ARTICLE, line, id, id.isEmpty() ? "it has no itemid" : "it has no event, which is its text"));
        } else {
            article(entry, id, line);
        }
        entry.children("comment").forEach(comment -> comments.within(comment, id));
    }

    private void article(XmlElement entry, String id, Line line) {
        var written = entry.text("eventtime").or(() -> entry.text("logtime"));
        var date = written.flatMap(text -> WrittenTime.of(text, zone));
        new UnreadDate(out, line).need("article", id, written.orElse(""), date);
        var text = LiveJournalText.of(entry.raw("event"));
        text.leftOut()
                .forEach(what -> out.accept(new Remark(
                        line,
                        "left-out",
                        "article %s has %s, but the export has only its number".formatted(id, what))));
        out.accept(new PlainArticle(
                        line,
                        id,
                        id,
                        List.of(),
                        entry.text("url").map(List::of).orElse(List.of()),
                        entry.text("subject")
                                .or(() -> written.map(time -> time.replaceFirst("[T ].*", "")))
                                .orElse(id),
                        date,
                        Optional.empty(),
                        Optional.empty(),
                        tags(entry),
                        Optional.empty(),
                        draft(entry),
                        Optional.empty(),
                        false,
                        current(entry),
                        Optional.empty(),
                        new Body(text.html(), Body.Format.WORDPRESS))
                .exported());
    }

    /** What stood above an entry: what its writer heard, felt, and where. */
    private static Map<String, Object> current(XmlElement entry) {
        var current = new LinkedHashMap<String, Object>();
        for (var name : List.of("current_music", "current_mood", "current_location")) {
            entry.text(name)
                    .or(() -> entry.child("props").flatMap(props -> props.text(name)))
                    .ifPresent(words -> current.put(name.replace("current_", ""), words));
        }
        return current;
    }

    private static List<String> tags(XmlElement entry) {
        var list = entry.text("taglist")
                .or(() -> entry.child("props").flatMap(props -> props.text("taglist")))
                .orElse("");
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .toList();
    }

    /** Why not everybody could read it; empty where everybody could. */
    private static Optional<String> draft(XmlElement entry) {
        return entry.text("security")
                .filter(security -> !security.equals("public"))
                .map(security -> security.equals("private") ? "private" : "only for some readers");
    }
}
