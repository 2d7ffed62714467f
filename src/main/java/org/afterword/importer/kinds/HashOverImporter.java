package org.afterword.importer.kinds;

import java.io.IOException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.afterword.importer.record.Body;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedThread;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.Refused;
import org.afterword.importer.record.State;
import org.afterword.importer.record.What;
import org.afterword.importer.source.ExportFile;
import org.afterword.importer.source.JsonObject;
import org.afterword.importer.source.XmlRecords;
import org.jsoup.parser.Parser;

/**
 * Reads HashOver's files, one a comment in XML or JSON, in a folder for each page. The name of a file says what it answers:
 * {@code 1-2} is the second answer to {@code 1}.
 */
final class HashOverImporter implements Importer {
    private static final Pattern XML =
            Pattern.compile("\\A\uFEFF?\\s*(?:<\\?xml[^>]*>)?\\s*<comment>\\s*<(?:body|status|date|name)>");
    private static final Set<String> OWN =
            Set.of("login_id", "email_hash", "encryption", "notifications", "ipaddr", "dislikes");
    private static final Pattern NAME = Pattern.compile("(.*[/\\\\!])?(\\d+(?:-\\d+)*)\\.(?:xml|json)");

    @Override
    public String kind() {
        return "hashover";
    }

    @Override
    public boolean recognizes(String head) {
        if (head.stripLeading().startsWith("{")) {
            var names = JsonObject.names(head);
            return names.contains("body")
                    && names.contains("date")
                    && names.stream().anyMatch(OWN::contains);
        }
        return XML.matcher(head).find() && head.contains("<body>");
    }

    @Override
    public void read(ExportFile file, ZoneId zone, Consumer<Exported> records) throws IOException {
        read(file, name -> Optional.empty(), zone, records);
    }

    @Override
    public void read(
            ExportFile file, Function<String, Optional<ExportFile>> others, ZoneId zone, Consumer<Exported> records)
            throws IOException {
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
        comment(file, name.group(2), fields(file, records), page, zone, records);
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

    private void comment(
            ExportFile file,
            String id,
            Map<String, String> fields,
            JsonObject page,
            ZoneId zone,
            Consumer<Exported> out) {
        var line = new Line(file.name(), 1);
        var words = fields.getOrDefault("body", "");
        if (words.isBlank()) {
            out.accept(new Refused(What.COMMENT, line, id, "it has no message, or is broken"));
            return;
        }
        var place = CommentPlace.of(file.name());
        out.accept(new ExportedThread(
                line,
                place.folder(),
                List.of(place.name()),
                page.text("url").stream().toList(),
                Parser.unescapeEntities(page.raw("title"), false),
                false,
                Optional.empty()));
        int last = id.lastIndexOf('-');
        new CommentFile(
                        kind(),
                        line,
                        place.folder(),
                        id,
                        Optional.of(id).filter(any -> last > 0).map(whole -> whole.substring(0, last)),
                        plain(fields.get("name")),
                        plain(fields.get("website")),
                        Optional.ofNullable(fields.get("date"))
                                .map(String::strip)
                                .map(date -> date.replaceFirst("([+-]\\d\\d)(\\d\\d)$", "$1:$2")),
                        state(fields.getOrDefault("status", "approved").strip()),
                        fragment(id),
                        new Body(words.strip().replaceAll("(?m)^\\t{1,2}", ""), Body.Format.WORDPRESS))
                .hand(zone, out);
    }

    private static Optional<String> plain(String field) {
        return Optional.ofNullable(field)
                .map(text -> Parser.unescapeEntities(text, false).strip())
                .filter(text -> !text.isEmpty());
    }

    private static State state(String status) {
        return switch (status) {
            case "approved", "" -> State.APPROVED;
            case "deleted" -> State.REMOVED;
            default -> State.PENDING;
        };
    }

    /** Such as {@code hashover-c1r2}. */
    private static String fragment(String id) {
        return "hashover-c" + id.replace('-', 'r');
    }
}
