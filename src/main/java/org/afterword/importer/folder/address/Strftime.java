package org.afterword.importer.folder.address;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date written by a pattern of C's {@code strftime}, as Ruby, Python and JavaScript know it too. English names of months. */
public final class Strftime {
    private static final Pattern SIGN = Pattern.compile("%(-?)([A-Za-z%])");
    private static final Map<String, String> PATTERNS = Map.ofEntries(
            Map.entry("Y", "yyyy"),
            Map.entry("y", "yy"),
            Map.entry("m", "MM"),
            Map.entry("d", "dd"),
            Map.entry("H", "HH"),
            Map.entry("M", "mm"),
            Map.entry("S", "ss"),
            Map.entry("j", "DDD"),
            Map.entry("b", "MMMM"),
            Map.entry("B", "MMMM"),
            Map.entry("a", "EEE"),
            Map.entry("A", "EEEE"),
            Map.entry("G", "YYYY"),
            Map.entry("V", "ww"),
            Map.entry("u", "e"));

    private Strftime() {}

    /** The date; a sign that is not known stays. */
    public static String of(String pattern, OffsetDateTime time) {
        return SIGN.matcher(pattern)
                .replaceAll(found -> Matcher.quoteReplacement(
                        sign(found.group(2), !found.group(1).isEmpty(), time).orElse(found.group())));
    }

    private static Optional<String> sign(String sign, boolean bare, OffsetDateTime time) {
        if (sign.equals("%")) {
            return Optional.of("%");
        }
        return Optional.ofNullable(PATTERNS.get(sign))
                .map(java -> time.format(DateTimeFormatter.ofPattern(java, Locale.UK)))
                .map(text -> sign.equals("b") ? text.substring(0, 3) : text) // Java has Sept for one of them
                .map(text -> bare ? text.replaceFirst("^0+(?=.)", "") : text);
    }
}
