package org.afterword.importer.kinds;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.afterword.base.Shortened;
import org.afterword.base.problem.Nearest;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.PrivateWords;
import org.afterword.importer.record.Refused;
import org.afterword.importer.record.Remark;
import org.afterword.importer.record.What;

/**
 * A comment's file that begins with lines of a name and a value.
 *
 * @param fields by their names in lower case
 * @param words what follows the first line that is none of them
 * @param torn whether fields may stand among the words, since no blank line ends them; addresses in those were taken out
 */
record CommentHead(Map<String, String> fields, String words, boolean torn) {
    private static final Pattern FIELD = Pattern.compile("(?:\\.\\. |:)?([A-Za-z][\\w-]*):[ \\t]*(.*)");

    private static final Pattern ADDRESS = Pattern.compile("(?:\\w+_)?(?:e?mail|ip)");

    /** The end of a network address whose beginning is another line's. */
    private static final Pattern PART = Pattern.compile("(?<!\\S)(?:\\.\\d{1,3}){2,3}(?!\\d)");

    /** What fields are called in the files of either system. */
    private static final Set<String> KNOWN = Set.of(
            "id",
            "author",
            "author_email",
            "author_url",
            "author_ip",
            "author-email",
            "email",
            "ip",
            "url",
            "website",
            "date",
            "date_utc",
            "replyto",
            "parent_id",
            "approved",
            "slug",
            "avatar",
            "locale");

    static CommentHead of(String text) {
        var fields = new LinkedHashMap<String, String>();
        int at = text.startsWith("\uFEFF") ? 1 : 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at) < 0 ? text.length() : text.indexOf('\n', at);
            var field = FIELD.matcher(text.substring(at, end).stripTrailing());
            if (!field.matches()) {
                break;
            }
            fields.putIfAbsent(
                    field.group(1).toLowerCase(Locale.ROOT), field.group(2).strip());
            at = Math.min(text.length(), end + 1);
        }
        int blank = text.startsWith("\n", at) ? at : text.indexOf("\n\n", at);
        int end = blank < 0 ? text.length() : blank;
        var first = text.substring(at, end);
        boolean torn = at > 0 && !first.isBlank()
                || first.lines().anyMatch(line -> FIELD.matcher(line).matches());
        var words = (torn ? PART.matcher(PrivateWords.withoutAny(first)).replaceAll(PrivateWords.GONE) : first)
                + text.substring(end);
        var rest = fields.containsKey("ip") || fields.isEmpty() ? words : withoutFields(words);
        return new CommentHead(fields, rest.strip(), torn || !rest.equals(words));
    }

    /** The words without the field for an address that the head should have, where damage has brought it among them. */
    private static String withoutFields(String words) {
        if (!PrivateWords.mayBeIn(words)) {
            return words;
        }
        return words.lines()
                .map(line -> LoneAddress.without(line, KNOWN).orElse(line))
                .collect(Collectors.joining("\n"));
    }

    /** Tells of addresses that were taken out, and of words that a line end is missing before, in fields for an address. */
    void tell(Line line, Consumer<? super Exported> out) {
        fields.forEach((name, value) -> {
            if (ADDRESS.matcher(name).matches() && value.indexOf(' ') >= 0) {
                out.accept(new Refused(
                        What.RECORD, line, "", "its field '%s' has words in it, which are left out".formatted(name)));
            } else if (!KNOWN.contains(name) && Nearest.to(name, KNOWN).isPresent()) {
                out.accept(new Refused(
                        What.RECORD,
                        line,
                        "",
                        "its field '%s' is none that is known, so '%s' is left out"
                                .formatted(name, Shortened.to(80, PrivateWords.withoutAny(value)))));
            }
        });
        if (torn) {
            out.accept(
                    new Remark(
                            line,
                            "address",
                            "no blank line stands between its fields and its words; addresses up to the next one were left out"));
        }
    }

    /** A field that has something in it. */
    Optional<String> text(String name) {
        return Optional.ofNullable(fields.get(name)).filter(text -> !text.isEmpty());
    }
}
