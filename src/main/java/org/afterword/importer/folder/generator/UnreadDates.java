package org.afterword.importer.folder.generator;

import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.afterword.importer.folder.matter.Matter;

/** Dates in an article's fields that are none, so that they are told and kept. */
public final class UnreadDates {
    private static final Set<String> NAMES = Set.of(
            "date", "publishdate", "pubdate", "updated", "lastmod", "modified", "last_modified_at", "last_updated");

    /** What Eleventy and Hugo put there instead of a date. */
    private static final Pattern WORKED_OUT = Pattern.compile("(?i)(?:git )?(?:last modified|created)|:\\w+");

    private UnreadDates() {}

    /** What stands in such fields, by their names. */
    public static Map<String, String> of(Matter matter) {
        var unread = new LinkedHashMap<String, String>();
        matter.fields().keySet().stream()
                .filter(name -> NAMES.contains(name.toLowerCase(Locale.ROOT)))
                .forEach(name -> matter.value(name)
                        .map(value -> Matter.scalar(value).orElseGet(value::toString))
                        .filter(text -> !text.isBlank())
                        .filter(text -> !WORKED_OUT.matcher(text.strip()).matches()
                                && Fields.moment(text, ZoneOffset.UTC).isEmpty())
                        .ifPresent(text -> unread.put(name, text)));
        return unread;
    }
}
