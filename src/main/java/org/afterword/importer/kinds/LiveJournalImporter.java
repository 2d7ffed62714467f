package org.afterword.importer.kinds;

import java.io.IOException;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedSite;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.What;
import org.afterword.importer.source.ExportFile;
import org.afterword.importer.source.XmlRecords;

/**
 * Reads the XML of LiveJournal, Dreamwidth and their like: a month of entries as the sites export it, entries with their
 * comments as ljArchive and ljdump write them, and comments alone as {@code export_comments} answers.
 */
final class LiveJournalImporter implements Importer {
    private static final Pattern ROOT = Pattern.compile("<livejournal[\\s>]");

    @Override
    public String kind() {
        return "livejournal";
    }

    @Override
    public boolean recognizes(String head) {
        return ROOT.matcher(head).find();
    }

    @Override
    public void read(ExportFile file, ZoneId zone, Consumer<Exported> records) throws IOException {
        records.accept(new ExportedSite(
                Line.whole(file.name()), "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
        var comments = new LiveJournalComment(file.name(), records);
        var entries = new LiveJournalEntry(file.name(), zone, comments, records);
        var threads = new HashSet<String>();
        new XmlRecords(
                        file,
                        Set.of("livejournal", "comments", "usermaps"),
                        namespace -> "",
                        Map.of("entry", What.ARTICLE, "comment", What.COMMENT),
                        Set.of("event", "body"),
                        records)
                .read((record, whole) -> {
                    switch (record.name()) {
                        case "entry" -> entries.read(record);
                        case "comment" -> comments.alone(record, threads);
                        case "usermap" -> comments.know(record);
                        default -> {}
                    }
                });
    }
}
