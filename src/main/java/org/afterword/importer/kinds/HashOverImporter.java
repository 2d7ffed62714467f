package org.afterword.importer.kinds;

import java.io.IOException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.Refused;
import org.afterword.importer.record.What;
import org.afterword.importer.source.ExportFile;
import org.afterword.importer.source.JsonObject;
import org.afterword.importer.source.XmlRecords;

/** Reads HashOver's files, one a comment in XML or JSON, in a folder for each page, and its database. */
final class HashOverImporter implements Importer {
    static final String KIND = "hashover";

    private static final Pattern XML =
            Pattern.compile("\\A\uFEFF?\\s*+(?:<\\?xml[^>]*+>)?\\s*+<comment>\\s*+<(?:body|status|date|name)>");
    private static final Set<String> OWN =
            Set.of("login_id", "email_hash", "encryption", "notifications", "ipaddr", "dislikes");
    private static final Pattern NAME = Pattern.compile("(.*[/\\\\!])?(\\d++(?:-\\d++)*+)\\.(?:xml|json)");

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean recognizes(String head) {
        if (head.stripLeading().startsWith("{")) {
            var names = JsonObject.names(head);
            return names.contains("body")
                    && names.contains("date")
                    && names.stream().anyMatch(OWN::contains);
        }
        return XML.matcher(head).find() && head.contains("<body>") || HashOverDatabase.isOne(head);
    }

    @Override
    public boolean isFolder() {
        return true;
    }

    @Override
    public boolean names(String file) {
        return NAME.matcher(file).matches();
    }

    @Override
    public void read(ExportFile file, ZoneId zone, Consumer<Exported> records) throws IOException {
        read(file, name -> Optional.empty(), zone, records);
    }

    @Override
    public void read(
            ExportFile file, Function<String, Optional<ExportFile>> others, ZoneId zone, Consumer<Exported> records)
            throws IOException {
        if (HashOverDatabase.isOne(file.head())) {
            HashOverDatabase.read(file, zone, records);
            return;
        }
        var name = NAME.matcher(file.name());
        if (!name.matches()) {
            records.accept(new Refused(
                    What.COMMENT,
                    new Line(file.name(), 1),
                    "",
                    "its name is not a comment's number, such as 1-2, so it does not say what it answers"));
            return;
        }
        var page = page(name.group(1) == null ? "" : name.group(1), others);
        var line = new Line(file.name(), 1);
        new HashOverComment(line, CommentPlace.of(file.name()), name.group(2), fields(file, records), page)
                .hand(zone, records);
    }

    /** What the folder's own notes say of the page, where nobody has asked for them yet. */
    private static JsonObject page(String folder, Function<String, Optional<ExportFile>> others) throws IOException {
        others.apply(folder + "metadata/latest-comments.json");
        var notes = others.apply(folder + "metadata/page-info.json");
        return notes.isEmpty()
                ? JsonObject.of(Map.of())
                : JsonObject.parsed(
                        notes.get().wholeText(CommentFile.MOST_CHARACTERS).orElse(""));
    }

    private static Map<String, String> fields(ExportFile file, Consumer<Exported> records) throws IOException {
        if (file.head().stripLeading().startsWith("{")) {
            return JsonObject.parsed(file.wholeText(CommentFile.MOST_CHARACTERS).orElse(""))
                    .texts();
        }
        var fields = new HashMap<String, String>();
        boolean isRead = new XmlRecords(file, Set.of("comment"), namespace -> "", Map.of(), Set.of("body"), told -> {
                    if (!(told instanceof Refused)) { // the comment itself is told of
                        records.accept(told);
                    }
                })
                .read((field, whole) -> fields.putIfAbsent(field.name(), field.text()));
        return isRead ? fields : Map.of();
    }
}
