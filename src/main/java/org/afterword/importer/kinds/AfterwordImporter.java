package org.afterword.importer.kinds;

import java.io.IOException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.afterword.importer.record.AfterwordNames;
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
import org.afterword.importer.source.XmlElement;
import org.afterword.importer.source.XmlRecords;

/** Reads Afterword's own exports in JSON and Atom; its WXR is read as WordPress' is. */
final class AfterwordImporter implements Importer {
    @Override
    public String kind() {
        return AfterwordNames.KIND;
    }

    @Override
    public boolean recognizes(String head) {
        return head.contains(AfterwordNames.NAMESPACE)
                && (head.contains("<feed") || head.stripLeading().startsWith("{"));
    }

    @Override
    public void read(ExportFile file, ZoneId zone, Consumer<Exported> records) throws IOException {
        if (file.head().stripLeading().startsWith("{")) {
            new AfterwordJson(file, records).read();
        } else {
            var files = new HashMap<String, String>();
            new XmlRecords(
                            file,
                            Set.of("feed"),
                            AfterwordImporter::shortName,
                            Map.of("entry", What.COMMENT),
                            Set.of("content", "file", "body"),
                            records)
                    .read((record, whole) -> record(record, new Line(file.name(), record.line()), files, records));
        }
    }

    /** @param files of the articles that came before, by their addresses */
    private static void record(XmlElement record, Line line, Map<String, String> files, Consumer<Exported> out) {
        switch (record.name()) {
            case "afterword:settings" ->
                out.accept(new ExportedSite(
                        line, "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(record.text())));
            case "afterword:person" ->
                record.attribute("key")
                        .ifPresent(key -> out.accept(
                                new ExportedAuthor(line, key, record.text().strip(), Optional.empty())));
            case "entry" -> entry(record, line, files, out);
            default -> {}
        }
    }

    private static void entry(XmlElement entry, Line line, Map<String, String> files, Consumer<Exported> out) {
        var own = AfterwordElements.of(entry);
        if (entry.isTwo("content") || entry.isTwo("id")) {
            out.accept(Refused.ranTogether(What.RECORD, line));
        }
        var verbatim = own.verbatim();
        if (verbatim.isPresent()) {
            entry.text("id").ifPresent(id -> files.put(id, verbatim.get().path()));
            out.accept(OwnRecords.article(
                    line,
                    verbatim.get().path(),
                    verbatim.get().path(),
                    entry.text("title").orElse(""),
                    verbatim.get().text()));
            return;
        }
        var id = own.text("id").orElse("");
        var thread = entry.child("thr:in-reply-to")
                .flatMap(reply -> reply.attribute("ref"))
                .map(answered -> answered.replaceFirst("#.*", "")) // the article of the comment that it answers
                .map(ref -> files.getOrDefault(ref, ref))
                .orElse("");
        if (!own.isThere() || id.isEmpty()) {
            out.accept(new Refused(What.COMMENT, line, id, "it has no afterword:id or no afterword:body"));
            return;
        }
        own.checkDates(new UnreadDate(out, line), id);
        out.accept(new ExportedComment(
                line,
                thread,
                id,
                own.text("reply-to"),
                own.text("author"),
                own.text("url"),
                OwnRecords.by(own.text("by")),
                own.moment("date"),
                own.moment("edited"),
                own.flag("removed") ? State.REMOVED : own.flag("held") ? State.PENDING : State.APPROVED,
                OwnRecords.kind(own.text("kind").orElse("")),
                own.flag("pinned"),
                id,
                own.number("about"),
                own.source(),
                own.markdown("body").orElse(Body.EMPTY)));
    }

    private static String shortName(String namespace) {
        return switch (namespace) {
            case "http://www.w3.org/2005/Atom" -> "";
            case "http://purl.org/syndication/thread/1.0" -> "thr";
            case AfterwordNames.NAMESPACE -> "afterword";
            default -> "other";
        };
    }
}
