package org.afterword.importer.folder.generator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.afterword.importer.folder.address.HexoParts;
import org.afterword.importer.folder.matter.Matter;

/**
 * What the name of an article's file tells.
 *
 * @param slug what stands for its title in its address
 * @param date the day, where the name has one
 * @param fields further fields, which count before those in the file
 */
record HexoName(String slug, Optional<String> date, Matter fields) {
    private static final Map<String, String> DIGITS = Map.of(
            "year", "\\d{4}",
            "month", "\\d{2}",
            "day", "\\d{2}",
            "i_month", "\\d{1,2}",
            "i_day", "\\d{1,2}",
            "hash", "[0-9a-f]{12}");
    private static final Set<String> KEPT = Set.of("title", "year", "month", "day", "i_month", "i_day", "hash");

    /** How a blog names the files of its articles. */
    record Way(Pattern name, List<String> parts) {
        /** @param pattern such as {@code :year-:month-:day-:title.md} */
        static Way of(String pattern) {
            var text = pattern.replaceFirst("\\.[^./]*$", "");
            var parts = new ArrayList<String>();
            var name = new StringBuilder();
            var found = HexoParts.PART.matcher(text);
            int from = 0;
            while (found.find()) {
                parts.add(found.group(1));
                name.append(Pattern.quote(text.substring(from, found.start())))
                        .append('(')
                        .append(DIGITS.getOrDefault(found.group(1), ".+?"))
                        .append(')');
                from = found.end();
            }
            return new Way(Pattern.compile(name + Pattern.quote(text.substring(from))), parts);
        }

        /** @param path in the folder of articles, without its ending */
        HexoName read(String path) {
            var found = name.matcher(path);
            var told = new LinkedHashMap<String, Object>();
            if (found.matches()) {
                for (int i = 0; i < parts.size(); i++) {
                    told.put(parts.get(i), found.group(i + 1));
                }
            }
            var slug = told.containsKey("title") ? String.valueOf(told.get("title")) : HexoParts.slug(path);
            var all = new Matter(told);
            var date = all.text("year")
                    .flatMap(year -> all.text("month", "i_month")
                            .flatMap(month -> all.text("day", "i_day").map(day -> year + "-" + month + "-" + day)));
            return new HexoName(slug, date, new Matter(all.without(new HashSet<>(KEPT))));
        }
    }
}
