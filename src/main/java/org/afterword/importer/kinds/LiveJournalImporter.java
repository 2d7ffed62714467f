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
import org.afterword.importer.record.Refused;
import org.afterword.importer.record.What;
import org.afterword.importer.source.ExportFile;
import org.afterword.importer.source.XmlRecords;

/**
 * Reads the XML of LiveJournal, Dreamwidth and their like: a month of entries as the sites export it; entries with their
 * comments as ljArchive, jbackup, and ljdump's convertdump write them; one entry in each file, and its comments in another, as
 * ljdump does; and comments alone as {@code export_comments} answers.
 */
final class LiveJournalImporter implements Importer {
    private static final Pattern ROOT = Pattern.compile(
            "<livejournal[\\s>]|<dreamwidth>\\s*+<events>|\\A\\s*+(?:<\\?xml[^<>]*+>)?\\s*+<(?:event>(?=[\\s\\S]*<itemid>)|comments>\\s*+<comment>(?=[\\s\\S]*<state>))");
    private static final Pattern ALL_IN_ONE = Pattern.compile("<(?:livejournal|dreamwidth)>\\s*+<events>");
    private static final Pattern ONE_ENTRY = Pattern.compile("\\A\\s*+(?:<\\?xml[^<>]*+>)?\\s*+<event>");

    /** How the sites themselves begin an export; no program of others puts it in these quotation marks. */
    private static final Pattern OF_THE_SITE = Pattern.compile("\\A\\s*+<\\?xml version=\"1.0\" encoding='");

    private static final Pattern XML = Pattern.compile("\\A\\s*+<\\?xml[^<>]*+>");

    /** The beginning and the end of an entry, but not of the words in it. */
    private static final Pattern EVENT = Pattern.compile("(?:\\A(\\s*+)<event(?=>)|<event(?= jitemid=))");

    private static final Pattern END = Pattern.compile("</event>(?=\\s*+(?:<event jitemid=|</events>|\\z))");

    private static final int LONGEST = 1 << 26;

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
        var head = file.head();
        var entries = new LiveJournalEntry(
                file.name(), zone, comments, OF_THE_SITE.matcher(head).lookingAt() && areShown(file), records);
        var threads = new HashSet<String>();
        if (ONE_ENTRY.matcher(head).lookingAt() || ALL_IN_ONE.matcher(head).find()) {
            events(file, entries, records);
        } else {
            records(file, records).read((record, all) -> {
                switch (record.name()) {
                    case "entry" -> entries.read(record);
                    case "comment" -> comments.alone(record, threads);
                    case "usermap" -> comments.know(record);
                    default -> {}
                }
            });
        }
    }

    private static XmlRecords records(ExportFile file, Consumer<Exported> out) {
        return new XmlRecords(
                file,
                Set.of("livejournal", "comments", "usermaps"),
                namespace -> "",
                Map.of("entry", What.ARTICLE, "comment", What.COMMENT),
                Set.of("event", "body"),
                out);
    }

    /** Reads entries that are called {@code event}, as the words in them are, too: they get a name of their own. */
    private static void events(ExportFile file, LiveJournalEntry entries, Consumer<Exported> out) throws IOException {
        var text = file.wholeText(LONGEST);
        if (text.isEmpty()) {
            out.accept(new Refused(
                    What.FILE,
                    Line.whole(file.name()),
                    "",
                    "it is longer than 64 million characters; export less at once"));
            return;
        }
        var whole = XML.matcher(text.get()).replaceFirst("");
        var named = EVENT.matcher(END.matcher(whole).replaceAll("</entry>"))
                .replaceAll(found -> (found.group(1) == null ? "" : found.group(1)) + "<entry");
        int from = named.contains("<!DOCTYPE")
                ? 0
                : named.indexOf("<events>"); // which is refused with all that is in the file
        int to = named.lastIndexOf("</events>");
        var lines = from < 0
                ? ""
                : "\n".repeat((int)
                        named.substring(0, from).chars().filter(c -> c == '\n').count());
        var all = from < 0
                ? "<events>" + named + "</events>"
                : lines + named.substring(from, to < from ? named.length() : to + "</events>".length());
        new XmlRecords(
                        ExportFile.of(file.name(), all),
                        Set.of("events"),
                        namespace -> "",
                        Map.of("entry", What.ARTICLE),
                        Set.of("event"), // words of comments lie deeper than any record is looked into
                        out)
                .read((record, isWhole) -> entries.read(record));
    }

    /**
     * Whether entries are called by the numbers of their addresses, which are 256 times their own and something more; those of
     * two entries differ by more than that, and they stand alone.
     */
    private static boolean areShown(ExportFile file) throws IOException {
        var numbers = new HashSet<Long>();
        var all = new int[1];
        records(file, told -> {}).read((record, whole) -> {
            if (record.name().equals("entry")) {
                all[0]++;
                record.text("itemid")
                        .filter(id -> id.matches("\\d{3,15}")
                                && record.children("comment").isEmpty())
                        .map(id -> Long.parseLong(id) / LiveJournalEntry.SHOWN)
                        .filter(number -> number > 0)
                        .ifPresent(numbers::add);
            }
        });
        return all[0] > 0 && numbers.size() == all[0];
    }
}
