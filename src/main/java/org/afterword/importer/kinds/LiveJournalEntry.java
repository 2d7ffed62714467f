package org.afterword.importer.kinds;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.afterword.content.address.Slug;
import org.afterword.importer.record.Body;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedAuthor;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.Refused;
import org.afterword.importer.record.Remark;
import org.afterword.importer.record.What;
import org.afterword.importer.source.WrittenTime;
import org.afterword.importer.source.XmlElement;

/** Reads an {@code entry} of LiveJournal's XML, with the comments that may be in it. */
final class LiveJournalEntry {
    /** By how much an entry's own number is multiplied in its address, before a part by chance is added. */
    static final long SHOWN = 256;

    private final String file;
    private final ZoneId zone;
    private final boolean shown;
    private final LiveJournalComment comments;
    private final Consumer<Exported> out;

    /**
     * Reads those of one file.
     *
     * @param shown whether entries are called by the numbers of their addresses
     */
    LiveJournalEntry(String file, ZoneId zone, LiveJournalComment comments, boolean shown, Consumer<Exported> out) {
        this.shown = shown;
        this.file = file;
        this.zone = zone;
        this.comments = comments;
        this.out = out;
    }

    void read(XmlElement entry) {
        var line = new Line(file, entry.line());
        var written = entry.attribute("jitemid").or(() -> entry.text("itemid")).orElse("");
        boolean isNumber = written.matches("\\d{1,15}");
        var id = shown && isNumber ? String.valueOf(Long.parseLong(written) / SHOWN) : written;
        var number = shown
                ? Optional.of(written)
                : entry.attribute("ditemid")
                        .or(() -> entry.text("ditemid"))
                        .or(() -> entry.text("anum")
                                .filter(anum -> isNumber && anum.matches("\\d{1,3}"))
                                .map(anum -> String.valueOf(Long.parseLong(written) * SHOWN + Long.parseLong(anum))));
        if (entry.isTwo("event") || entry.isTwo("itemid")) {
            out.accept(Refused.ranTogether(What.ARTICLE, line));
        }
        if (id.isEmpty() || entry.child("event").isEmpty()) {
            out.accept(new Refused(
                    What.ARTICLE, line, id, id.isEmpty() ? "it has no itemid" : "it has no event, which is its text"));
        } else {
            article(entry, id, number, line);
        }
        within(entry, id, number.filter(any -> any.matches("\\d{1,18}")).map(any -> Long.parseLong(any) % SHOWN));
    }

    /** The comments of an entry, or the answers to a comment. */
    private void within(XmlElement of, String entry, Optional<Long> chance) {
        var all = new ArrayList<>(of.children("comment"));
        of.child("comments").ifPresent(list -> all.addAll(list.children("comment")));
        for (var comment : all) {
            comments.within(comment, entry, chance);
            within(comment, entry, chance);
        }
    }

    private void article(XmlElement entry, String id, Optional<String> number, Line line) {
        var written = entry.text("eventtime").or(() -> entry.text("date")).or(() -> entry.text("logtime"));
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
                        number.orElse(id),
                        List.of(),
                        Stream.concat(entry.text("url").stream(), number.map(shown -> "/" + shown + ".html").stream())
                                .limit(1)
                                .toList(),
                        entry.text("subject")
                                .or(() -> written.map(time -> time.replaceFirst("[T ].*", "")))
                                .orElse(id),
                        date,
                        Optional.empty(),
                        author(entry, line),
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

    /** Who wrote it, which is told in a journal of several people. */
    private Optional<String> author(XmlElement entry, Line line) {
        var poster = entry.attribute("poster")
                .or(() -> entry.text("poster"))
                .filter(name -> !Slug.of(name).isEmpty());
        poster.ifPresent(name -> out.accept(new ExportedAuthor(line, Slug.of(name), name, Optional.empty())));
        return poster.map(Slug::of);
    }

    /** What is said of an entry beside its words, in one of three ways. */
    private static Optional<String> said(XmlElement entry, String name) {
        var props = entry.child("props");
        return entry.text(name)
                .or(() -> props.flatMap(all -> all.text(name)))
                .or(() -> props.stream()
                        .flatMap(all -> all.children("prop").stream())
                        .filter(prop ->
                                prop.attribute("name").filter(name::equals).isPresent())
                        .flatMap(prop -> prop.attribute("value").stream())
                        .findFirst());
    }

    /** What stood above an entry: what its writer heard, felt, and where. */
    private static Map<String, Object> current(XmlElement entry) {
        var current = new LinkedHashMap<String, Object>();
        for (var name : List.of("current_music", "current_mood", "current_location")) {
            said(entry, name).ifPresent(words -> current.put(name.replace("current_", ""), words));
        }
        return current;
    }

    private static List<String> tags(XmlElement entry) {
        var list = said(entry, "taglist").orElse("");
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .toList();
    }

    /** Why not everybody could read it; empty where everybody could. */
    private static Optional<String> draft(XmlElement entry) {
        return entry.attribute("security")
                .or(() -> entry.text("security"))
                .filter(security -> !security.equals("public"))
                .map(security -> security.equals("private") ? "private" : "only for some readers");
    }
}
