package org.afterword.base;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Guesses which date was meant by a text that {@link Moment} does not read. */
public final class MeantDate {
    private static final Pattern YEAR_FIRST = Pattern.compile(
            "(\\d{4})(?:\\s*+[-/._年년]|\\s)\\s*+(\\d{1,2})(?:\\s*+[-/._月월]|\\s)\\s*+(\\d{1,2})(?!\\d)[日일]?");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?<!\\d)(\\d{1,2})\\s*([-/.])\\s*(\\d{1,2})\\s*[-/.]\\s*(\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern DIGITS =
            Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2})(\\d{2})?(?:Z|[+-]\\d{2}:?\\d{2})?)?");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})[-/.](\\d{1,2})");
    private static final Pattern SECONDS = Pattern.compile("(\\d{9,10})(\\d{3})?");
    private static final Pattern TIME =
            Pattern.compile("(?<![\\d+])(\\d{1,2})[:.h](\\d{2})(?:[:.](\\d{2})(?:[.,]\\d+)?)?"
                    + "(?:\\s*([AaPp])(?:\\.?[Mm]\\b\\.?|(?!\\p{L})))?");

    /** An hour alone, in the half of the day that is named. */
    private static final Pattern HOUR = Pattern.compile("(?<![\\d:.-])(\\d{1,2})\\s*([AaPp])\\.?[Mm]\\b");

    private static final Pattern PLACE = Pattern.compile("\\b[A-Z][A-Za-z]{1,20}(?:/[A-Z][A-Za-z_-]{1,30}){1,2}\\b");
    private static final Pattern OFFSET =
            Pattern.compile("(?:GMT|UTC)?([+-])(\\d{1,2}):?(\\d{2})?(?!\\d)|(?<=[\\d ])([A-Z]{3,4}|Z)\\b");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d:])\\d{4}(?![\\d:])|(?<![\\d:])\\d{1,2}(?![\\d:])");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");
    private static final Pattern COUNTED = Pattern.compile("\\d{4}-(?:\\d{3}|W\\d{2}-\\d)");
    private static final Pattern OUR_TIME = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");
    private static final Pattern LOOKALIKES =
            Pattern.compile("(?=.*\\d)[\\dOo]{4}[-/.][\\dOolI]{1,2}[-/.][\\dOolI]{1,2}(?![\\p{L}\\d]).*");
    private static final Pattern NOW = Pattern.compile(
            "(?i)(?:just )?(?:now|today|yesterday|tomorrow|tonight|heute|gestern|hier|hoy|ayer|oggi|aujourd'hui|hoje|vandaag|last modified"
                    + "|(?:git )?(?:last modified|created)|date\\.now\\(\\)|new date\\(\\)|<%.*%>|\\$\\{.*}|\\$\\(date.*\\))");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    /** A year counted from the beginning of an era, by its name or the letter that stands for it. */
    private static final Pattern ERA =
            Pattern.compile("(明治|大正|昭和|平成|令和|民[國国]|(?<!\\p{L})[MTSHR])\\s?(\\d{1,3}|元)(?=\\s?[年./-])");

    /** The year before the first of each era. */
    private static final Map<String, Integer> BEFORE_ERAS = Map.ofEntries(
            Map.entry("明治", 1867),
            Map.entry("M", 1867),
            Map.entry("大正", 1911),
            Map.entry("T", 1911),
            Map.entry("昭和", 1925),
            Map.entry("S", 1925),
            Map.entry("平成", 1988),
            Map.entry("H", 1988),
            Map.entry("令和", 2018),
            Map.entry("R", 2018),
            Map.entry("民國", 1911),
            Map.entry("民国", 1911));

    /** A month in Roman numerals, or by its number behind a word for it. */
    private static final Pattern NUMBERED =
            Pattern.compile("(?<!\\d)(\\d{1,2})[ ./-]{1,2}(?:([IVX]{1,4})|(?:tháng|thg) (\\d{1,2}))"
                    + "[ ,./-]{1,2}(?:năm )?(\\d{4}|\\d{2})(?!\\d)");

    private static final List<String> ROMAN =
            List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

    /** A day and a month without a year. */
    private static final Pattern NO_YEAR = Pattern.compile("\\d{1,2}[./-]\\d{1,2}[./-]?");

    /** In Thailand years are counted from the Buddha's death; nobody writes of what is so far ahead. */
    private static final int BUDDHIST = 543;

    private static final int LAST_OURS = 2400;
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("Z", "Z"),
            Map.entry("UTC", "Z"),
            Map.entry("GMT", "Z"),
            Map.entry("WET", "Z"),
            Map.entry("BST", "+01:00"),
            Map.entry("WEST", "+01:00"),
            Map.entry("EET", "+02:00"),
            Map.entry("EEST", "+03:00"),
            Map.entry("MSK", "+03:00"),
            Map.entry("JST", "+09:00"),
            Map.entry("KST", "+09:00"),
            Map.entry("AEST", "+10:00"),
            Map.entry("AEDT", "+11:00"),
            Map.entry("CET", "+01:00"),
            Map.entry("CEST", "+02:00"),
            Map.entry("EST", "-05:00"),
            Map.entry("EDT", "-04:00"),
            Map.entry("CST", "-06:00"),
            Map.entry("CDT", "-05:00"),
            Map.entry("MST", "-07:00"),
            Map.entry("MDT", "-06:00"),
            Map.entry("PST", "-08:00"),
            Map.entry("PDT", "-07:00"));

    private static final String NO_SUCH_TIME = ", and a time from 00:00 to 23:59";

    private MeantDate() {}

    /** What to write, for a message: the date that was meant, or both where it can be two; empty where none can be seen. */
    public static Optional<String> cure(String text) {
        var written = plain(text);
        var month = MONTH.matcher(written);
        if (month.matches()) {
            return iso(month.group(1), month.group(2), "1").map(first -> "write the day, too, such as " + first);
        }
        var found = new LinkedHashSet<String>();
        other(written).ifPresent(day -> found.add(day + time(written, day)));
        for (var day : days(written)) {
            found.add(day + time(written, day));
        }
        if (found.isEmpty()) {
            swapped(written).ifPresent(day -> found.add(day + time(written, day)));
        }
        if (found.contains(text.strip())) {
            return Optional.of(
                    "write +02:00 or the like behind the time, or nothing: no place is further than 18 hours from Greenwich");
        }
        return found.isEmpty()
                ? instant(written)
                        .map(exact -> "write " + exact)
                        .or(() -> noSuchDay(written))
                        .or(() -> missing(written))
                : Optional.of(
                        "write " + String.join(", or ", found) + (noSuchTime(written, found) ? NO_SUCH_TIME : ""));
    }

    /** A day whose month stands last. */
    private static Optional<String> swapped(String text) {
        var first = YEAR_FIRST.matcher(text);
        return first.find() ? iso(first.group(1), first.group(3), first.group(2)) : Optional.empty();
    }

    /** The day that numbers mean in another calendar. */
    private static Optional<String> other(String text) {
        var first = YEAR_FIRST.matcher(text);
        return first.find()
                ? OtherCalendar.of(
                                Integer.parseInt(first.group(1)),
                                Integer.parseInt(first.group(2)),
                                Integer.parseInt(first.group(3)))
                        .map(other -> other.day().toString())
                : Optional.empty();
    }

    /** The date that was meant, as {@link Moment} reads it; empty where none can be seen, or where it can be two. */
    public static Optional<String> alone(String text) {
        var written = plain(text);
        var days = days(written);
        return days.size() == 1 ? Optional.of(days.get(0) + time(written, days.get(0))) : Optional.empty();
    }

    /** With the digits and hyphens of ASCII, and without letters that look like digits. */
    private static String plain(String text) {
        var plain = new StringBuilder();
        text.strip().codePoints().forEach(sign -> {
            int digit = Character.digit(sign, 10);
            if (digit < 0) {
                plain.appendCodePoint(sign);
            } else {
                plain.append(digit);
            }
        });
        var written = numbered(inOurEra(plain.toString().replaceAll("[\\u2010-\\u2015\\u2212]", "-")));
        return LOOKALIKES.matcher(written).matches()
                ? written.replaceAll("[Oo]", "0").replaceAll("[lI]", "1")
                : written;
    }

    private static String inOurEra(String text) {
        return ERA.matcher(text)
                .replaceAll(found -> String.valueOf(BEFORE_ERAS.get(found.group(1))
                        + (found.group(2).equals("元") ? 1 : Integer.parseInt(found.group(2)))));
    }

    private static String numbered(String text) {
        return NUMBERED.matcher(text).replaceAll(found -> {
            var month = found.group(2) == null ? found.group(3) : String.valueOf(ROMAN.indexOf(found.group(2)));
            return found.group(1) + "." + month + "." + found.group(4);
        });
    }

    /** What a date lacks that is none. */
    private static Optional<String> missing(String text) {
        if (NO_YEAR.matcher(text).matches()) {
            return Optional.of("write the year, too, such as 2024-05-01");
        } else if (NOW.matcher(text).matches()) {
            return Optional.of(
                    "write the day itself, such as 2024-05-01: nothing puts the day of the build in its place");
        }
        var month = text.endsWith(" ago") // which is no August
                ? Optional.<Month>empty()
                : WORD.matcher(text)
                        .results()
                        .flatMap(word -> MonthNames.find(word.group()).stream())
                        .findFirst();
        var year = YEAR.matcher(text);
        return month.map(named -> year.find()
                        ? "write the day, too, such as " + first(year.group(), named.getValue())
                        : "write the year, too, such as " + first("2024", named.getValue()))
                .or(() -> OUR_TIME.matcher(text)
                        .results()
                        .findFirst()
                        .map(alone -> "write the month and the day, too, such as " + alone.group() + "-05-01"));
    }

    private static String first(String year, int month) {
        return YearMonth.of(Integer.parseInt(year), month) + "-01";
    }

    private static boolean noSuchTime(String text, Set<String> found) {
        return lastTime(TIME.matcher(text)) && found.stream().noneMatch(date -> date.indexOf('T') > 0);
    }

    private static List<String> days(String text) {
        var digits = DIGITS.matcher(text);
        if (digits.matches()) {
            return iso(digits.group(1), digits.group(2), digits.group(3)).stream()
                    .toList();
        }
        var counted = COUNTED.matcher(text);
        if (counted.matches()) {
            return counted(text).stream().toList();
        }
        var first = YEAR_FIRST.matcher(text);
        if (first.find()) {
            return iso(first.group(1), first.group(2), first.group(3)).stream().toList();
        }
        var last = YEAR_LAST.matcher(text);
        return last.find() ? yearLast(last) : named(text).stream().toList();
    }

    /** A day that is counted from the beginning of its year, or of its week. */
    private static Optional<String> counted(String text) {
        try {
            var form = text.indexOf('W') > 0 ? DateTimeFormatter.ISO_WEEK_DATE : DateTimeFormatter.ISO_ORDINAL_DATE;
            return Optional.of(LocalDate.parse(text, form).toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** With dots the day comes before the month; with other signs it depends on where the writer lives. A short year may come first. */
    private static List<String> yearLast(Matcher found) {
        boolean isShort = found.group(4).length() == 2;
        var year = whole(found.group(4));
        var days = new ArrayList<String>();
        if (!found.group(2).equals(".")) {
            iso(year, found.group(1), found.group(3)).ifPresent(days::add);
        }
        iso(year, found.group(3), found.group(1)).ifPresent(days::add);
        if (isShort && found.group(1).length() == 2) {
            int place = found.group(2).equals("-") ? 0 : days.size();
            iso(whole(found.group(1)), found.group(3), found.group(4)).ifPresent(day -> days.add(place, day));
        }
        return days;
    }

    /** A day whose month has a name. */
    private static Optional<String> named(String text) {
        var month = WORD.matcher(text)
                .results()
                .flatMap(word -> MonthNames.find(word.group()).stream())
                .findFirst();
        var numbers = NUMBER.matcher(TIME.matcher(text).replaceAll(" "))
                .results()
                .map(number -> number.group())
                .toList();
        var year = numbers.stream()
                .filter(number -> number.length() == 4)
                .findFirst()
                .or(() -> Optional.of(numbers)
                        .filter(two -> two.size() == 2 && two.get(1).length() == 2)
                        .map(two -> whole(two.get(1))));
        var day = numbers.stream().filter(number -> number.length() < 4).findFirst();
        return month.isEmpty() || year.isEmpty() || day.isEmpty()
                ? Optional.empty()
                : iso(year.get(), String.valueOf(month.get().getValue()), day.get());
    }

    /** Of a year of two digits, which since the web began are those of our time. */
    private static String whole(String year) {
        return year.length() > 2 ? year : (year.compareTo("90") < 0 ? "20" : "19") + year;
    }

    private static Optional<String> iso(String year, String month, String day) {
        try {
            int number = Integer.parseInt(year);
            return Optional.of(LocalDate.of(
                            number > LAST_OURS ? number - BUDDHIST : number,
                            Integer.parseInt(month),
                            Integer.parseInt(day))
                    .toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** What of the time of day can be read, as it stands behind a day; empty where that is nothing. */
    private static String time(String text, String day) {
        var digits = DIGITS.matcher(text);
        boolean together = digits.matches();
        var time = TIME.matcher(text);
        if (together ? digits.group(4) == null : !lastTime(time) && !dottedTime(time, text)) {
            var hour = HOUR.matcher(text);
            return hour.find() ? time(text.substring(0, hour.end(1)) + ":00" + text.substring(hour.end(1)), day) : "";
        }
        int first = together ? 4 : 1;
        var match = together ? digits : time;
        int hour = Integer.parseInt(match.group(first));
        if (!together && match.group(4) != null) {
            hour = hour % 12 + (match.group(4).equalsIgnoreCase("p") ? 12 : 0);
        }
        var second = match.group(first + 2);
        try {
            var read = LocalTime.of(
                    hour, Integer.parseInt(match.group(first + 1)), second == null ? 0 : Integer.parseInt(second));
            var clock = "T" + read + (read.getSecond() == 0 && second != null ? ":00" : "");
            return clock
                    + offset(
                            text.substring(match.end(first + 1) - 1),
                            LocalDate.parse(day).atTime(read));
        } catch (DateTimeException e) {
            return "";
        }
    }

    /** The time has a colon, or an {@code h}; a date with dots has not. */
    private static boolean lastTime(Matcher time) {
        while (time.find()) {
            if (time.group().indexOf(':') > 0 || time.group().indexOf('h') > 0) {
                return true;
            }
        }
        return false;
    }

    /** A time with a dot stands behind a day in digits. */
    private static boolean dottedTime(Matcher time, String text) {
        var first = YEAR_FIRST.matcher(text);
        var day = first.find() ? first : YEAR_LAST.matcher(text);
        return (day == first || day.find()) && time.find(day.end());
    }

    private static String offset(String behind, LocalDateTime when) {
        var place = PLACE.matcher(behind);
        if (place.find() && ZoneId.getAvailableZoneIds().contains(place.group())) {
            return when.atZone(ZoneId.of(place.group())).getOffset().getId();
        }
        var found = OFFSET.matcher(behind);
        if (!found.find()) {
            return "";
        } else if (found.group(1) != null) {
            return "%s%2s:%s"
                    .formatted(found.group(1), found.group(2), found.group(3) == null ? "00" : found.group(3))
                    .replace(' ', '0');
        }
        return ZONES.getOrDefault(found.group(4), "");
    }

    private static Optional<String> instant(String text) {
        var seconds = SECONDS.matcher(text);
        return seconds.matches()
                ? Optional.of(Moment.of(
                                Instant.ofEpochSecond(Long.parseLong(seconds.group(1)))
                                        .atOffset(ZoneOffset.UTC),
                                false)
                        .iso())
                : Optional.empty();
    }

    private static Optional<String> noSuchDay(String text) {
        var first = YEAR_FIRST.matcher(text);
        if (first.find()) {
            return noSuchDay(first.group(1), first.group(2));
        }
        var last = YEAR_LAST.matcher(text);
        if (!last.find() || last.group(4).length() < 4) {
            return Optional.empty();
        }
        boolean isMonthFirst = !last.group(2).equals(".") && Integer.parseInt(last.group(1)) <= 12;
        return noSuchDay(last.group(4), isMonthFirst ? last.group(1) : last.group(3));
    }

    private static Optional<String> noSuchDay(String year, String inYear) {
        try {
            var month = YearMonth.of(Integer.parseInt(year), Integer.parseInt(inYear));
            return Optional.of("%s has %s days".formatted(month, month.lengthOfMonth()));
        } catch (DateTimeException e) {
            return Optional.of("a year has 12 months");
        }
    }
}
