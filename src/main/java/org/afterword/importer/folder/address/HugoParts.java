package org.afterword.importer.folder.address;

import java.text.Normalizer;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the parts of Hugo's permalinks stand for, and how it writes a name into an address. */
public final class HugoParts {
    /** A part of a pattern, with a slice of sections behind it where it has one. */
    public static final Pattern PART = Pattern.compile(":(\\w+(?:\\[[0-9:last]*\\])?)");

    private static final Map<String, String> DATES = Map.of(
            "year", "%-Y",
            "month", "%m",
            "monthname", "%B",
            "day", "%d",
            "weekday", "%u",
            "weekdayname", "%A",
            "yearday", "%-j");
    private static final Map<String, String> LAYOUTS = Map.ofEntries(
            Map.entry("2006", "%Y"),
            Map.entry("06", "%y"),
            Map.entry("January", "%B"),
            Map.entry("Jan", "%b"),
            Map.entry("01", "%m"),
            Map.entry("1", "%-m"),
            Map.entry("Monday", "%A"),
            Map.entry("Mon", "%a"),
            Map.entry("002", "%j"),
            Map.entry("02", "%d"),
            Map.entry("2", "%-d"),
            Map.entry("15", "%H"),
            Map.entry("04", "%M"),
            Map.entry("05", "%S"));
    private static final Pattern LAYOUT = Pattern.compile("2006|January|Jan|Monday|Mon|002|_2(?!006)|15|0[12456]|[12]");
    private static final Pattern SLICE = Pattern.compile("sections\\[(\\d*+)(:?)(\\d*+|last)\\]");

    private HugoParts() {}

    /** A part that tells of the date; Hugo counts Sunday as 0. */
    public static Optional<String> date(String part, OffsetDateTime time) {
        return Optional.ofNullable(DATES.get(part))
                .map(format -> Strftime.of(format, time))
                .map(text -> part.equals("weekday") && text.equals("7") ? "0" : text)
                .or(() -> Optional.of(layout(part, time)).filter(text -> !text.equals(part)));
    }

    /** A date as Go writes it: by an example, that of 2 January 2006. */
    private static String layout(String example, OffsetDateTime time) {
        return LAYOUT.matcher(example)
                .replaceAll(found -> Strftime.of(
                        found.group().equals("_2")
                                ? (time.getDayOfMonth() < 10 ? " " : "") + "%-d"
                                : LAYOUTS.get(found.group()),
                        time));
    }

    /** The {@code :sections} of an address, or a slice of them such as {@code :sections[1:]}. */
    public static Optional<String> sections(String part, List<String> sections) {
        if (part.equals("sections")) {
            return Optional.of(String.join("/", sections));
        }
        var slice = SLICE.matcher(part);
        if (!slice.matches()) {
            return Optional.empty();
        }
        if (part.equals("sections[last]")) {
            return Optional.of(sections.isEmpty() ? "" : sections.get(sections.size() - 1));
        }
        int from = slice.group(1).isEmpty() ? 0 : Math.min(sections.size(), Integer.parseInt(slice.group(1)));
        int to = slice.group(2).isEmpty()
                ? Math.min(sections.size(), from + 1)
                : slice.group(3).matches("\\d+")
                        ? Math.min(sections.size(), Integer.parseInt(slice.group(3)))
                        : sections.size() - (slice.group(3).equals("last") ? 1 : 0);
        return Optional.of(String.join("/", sections.subList(from, Math.max(from, to))));
    }

    /**
     * A name as a part of an address: letters, digits and some signs stay, blanks become hyphens, all else goes.
     *
     * @param lower whether capitals become small letters
     * @param bare whether accents are taken from letters
     */
    public static String urlize(String name, boolean lower, boolean bare) {
        var text = bare ? Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{Mn}+", "") : name;
        var made = new StringBuilder();
        boolean waiting = false;
        boolean hyphen = false;
        for (int at = 0, c; at < text.length(); at += Character.charCount(c)) {
            c = text.codePointAt(at);
            if (Character.isLetterOrDigit(c) || isMark(c) || "./\\_#+~-@".indexOf(c) >= 0) {
                hyphen = c == '-';
                if (waiting && !hyphen) {
                    made.append('-');
                }
                waiting = false;
                made.appendCodePoint(c);
            } else if (!made.isEmpty() && !hyphen && Character.isWhitespace(c)) {
                waiting = true;
            }
        }
        return lower ? lowered(made.toString()) : made.toString();
    }

    /** In small letters, one for each, as Go has it: no letter has another at the end of a word, and none becomes two. */
    private static String lowered(String text) {
        var made = new StringBuilder();
        text.codePoints().map(Character::toLowerCase).forEach(made::appendCodePoint);
        return made.toString();
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
