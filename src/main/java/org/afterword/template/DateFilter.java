package org.afterword.template;

import java.text.DateFormat;
import java.text.ParseException;
import java.text.SimpleDateFormat;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.afterword.base.Moment;
import org.afterword.base.fingerprint.Components;

/**
 * The filter {@code date}: a date in the site's language, and at the time of day that is written in it. The engine's own
 * goes by the time zone of the machine. Patterns are those of Java's {@link SimpleDateFormat}.
 */
final class DateFilter {
    private static final long DAY = 86_400_000;
    private static final Set<String> GREENWICH = Set.of("GMT", "UTC", "Z", "GMT0", "GREENWICH");
    private static final Pattern QUOTED = Pattern.compile("'[^']*'");

    private static final Pattern HOUR = Pattern.compile("[HhKk]");
    private static final Pattern MONTH_OF_AN_HOUR = Pattern.compile("[HhKk][:.]MM");

    /** Those that {@link SimpleDateFormat} knows. */
    private static final String LETTERS = "GyYMLwWDdFEuaHkKhmsSzZX";

    private static final String DEFAULT = "yyyy-MM-dd'T'HH:mm:ssZ";

    private DateFilter() {}

    static OwnFilter filter() {
        return new OwnFilter("date", List.of("format", "existingFormat", "timeZone"), DateFilter::text);
    }

    private static Object text(Object input, Map<String, Object> told, Locale language) {
        var zone = (String) told.get("timeZone");
        var moment = moment(input, (String) told.get("existingFormat"), language);
        var format = (String) told.get("format");
        return pattern(format == null ? DEFAULT : format, zone == null ? moment.getOffset() : zone(zone), language)
                .format(Date.from(moment.toInstant()));
    }

    /** Java takes a name that it does not know for Greenwich. */
    private static ZoneId zone(String name) {
        var zone = TimeZone.getTimeZone(name);
        if (zone.getID().equals("GMT") && !GREENWICH.contains(name.toUpperCase(Locale.ROOT))) {
            throw new IllegalArgumentException(
                    "'date' knows no time zone '" + name + "': write one such as Europe/Madrid or UTC");
        }
        return zone.toZoneId();
    }

    private static OffsetDateTime moment(Object input, String existingFormat, Locale language) {
        if (input instanceof Number number) {
            if (Math.abs(number.longValue()) < DAY) {
                throw new IllegalArgumentException("'date' needs a date, and this is the number " + number);
            }
            return Instant.ofEpochMilli(number.longValue()).atOffset(ZoneOffset.UTC);
        }
        var text = iso(input);
        if (existingFormat == null) {
            return Moment.parse(text, ZoneOffset.UTC)
                    .map(Moment::time)
                    .orElseThrow(
                            () -> new IllegalArgumentException("'date' needs a date such as 2024-05-31, and this is '"
                                    + text + "': say how it is written, with existingFormat=\"…\""));
        }
        try {
            return pattern(existingFormat, ZoneOffset.UTC, language)
                    .parse(text)
                    .toInstant()
                    .atOffset(ZoneOffset.UTC);
        } catch (ParseException e) {
            throw new IllegalArgumentException(
                    "'date' finds '" + text + "' is not written as '" + existingFormat + "'", e);
        }
    }

    /** What a view calls a date is a group with the date itself in it. */
    private static String iso(Object input) {
        if (input instanceof Record record) {
            int place = Components.of(record).place("iso");
            if (place >= 0) {
                return String.valueOf(Components.of(record).read(record, place));
            }
        }
        return input instanceof Record ? Placed.kind(input) : input.toString().strip();
    }

    /** Letters of other programs mean nothing here, or something that nobody wants in a date. */
    private static String checked(String pattern) {
        var letters = QUOTED.matcher(pattern).replaceAll("");
        var wrong = letters.contains("%")
                ? "%"
                : letters.contains("Y") && !letters.contains("w")
                        ? "Y"
                        : letters.contains("D") && letters.contains("M") ? "D" : minutes(letters);
        if (wrong.isEmpty()) {
            wrong = letters.codePoints()
                    .filter(c -> c < 128 && Character.isLetter(c) && LETTERS.indexOf(c) < 0)
                    .mapToObj(Character::toString)
                    .findFirst()
                    .orElse("");
        }
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException("'date' cannot write '" + pattern + "' with '" + wrong
                    + "' in it: write yyyy for the year, MM or MMMM for the month, dd or d for the day,"
                    + (wrong.equalsIgnoreCase("m") || wrong.equals("MM") ? " HH:mm for the time," : "")
                    + " and words in single quotes");
        }
        return pattern;
    }

    /** Minutes without an hour were to be the month, and a month behind an hour the minutes. */
    private static String minutes(String letters) {
        boolean hasHour = HOUR.matcher(letters).find();
        return letters.contains("m") && !hasHour
                ? "m"
                : MONTH_OF_AN_HOUR.matcher(letters).find() ? "MM" : "";
    }

    /** In the calendar that dates are written in, which is not every country's own. */
    private static DateFormat pattern(String pattern, ZoneId zone, Locale language) {
        var format = new SimpleDateFormat(checked(pattern), language);
        format.setCalendar(new GregorianCalendar(TimeZone.getTimeZone(zone), language));
        return format;
    }
}
