package org.afterword.importer.kinds;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.afterword.importer.record.Body;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedThread;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.Refused;
import org.afterword.importer.record.State;
import org.afterword.importer.record.What;
import org.afterword.importer.source.JsonObject;
import org.jsoup.parser.Parser;

/**
 * A comment of HashOver's, be it in a file or in a database.
 *
 * @param place of its page
 * @param id which says what it answers: {@code 1-2} is the second answer to {@code 1}
 * @param fields by their names
 * @param page what was noted of its page
 */
record HashOverComment(Line line, CommentPlace place, String id, Map<String, String> fields, JsonObject page) {
    private static final Pattern ID = Pattern.compile("\\d++(?:-\\d++)*+");

    void hand(ZoneId zone, Consumer<Exported> out) {
        if (!ID.matcher(id).matches()) {
            out.accept(new Refused(What.COMMENT, line, id, "it has no number, such as 1-2, that says what it answers"));
            return;
        }
        var words = fields.getOrDefault("body", "");
        if (words.isBlank()) {
            out.accept(new Refused(What.COMMENT, line, id, "it has no message, or is broken"));
            return;
        }
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
                        HashOverImporter.KIND,
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
