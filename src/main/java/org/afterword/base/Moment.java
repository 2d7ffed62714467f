package org.afterword.base;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/**
 * When something was published: a day, or a day with a time and an offset (RFC 3339 {@code full-date} or
 * {@code date-time}).
 *
 * @param second seconds since 1970-01-01T00:00Z; of a day alone, its beginning in the site's time zone
 * @param offset from UTC, in seconds
 * @param nano of the second
 * @param dayOnly whether only the day is known
 */
public record Moment(long second, int nano, int offset, boolean dayOnly) implements Comparable<Moment> {

    /**
     * Reads {@code 2012-06-11}, {@code 2012-06-11T09:30}, the same with seconds, with a space for the T, and with an
     * offset ({@code Z}, {@code -05:00}); without an offset it is in {@code zone}.
     */
    public static Optional<Moment> parse(String text, ZoneId zone) {
        try {
            if (text.length() == 10) {
                return Optional.of(of(day(text).atStartOfDay(zone).toOffsetDateTime(), true));
            }
            if (text.length() < 16 || "Tt ".indexOf(text.charAt(10)) < 0) {
                return Optional.empty();
            }
            int zoneStart = zoneStart(text);
            var time = LocalDateTime.of(
                    day(text), time(text.substring(11, zoneStart).strip()));
            var offset = text.substring(zoneStart).strip();
            return Optional.of(of(
                    offset.isEmpty()
                            ? time.atZone(zone).toOffsetDateTime()
                            : time.atOffset(ZoneOffset.of(offset.toUpperCase(Locale.ROOT))),
                    false));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** An offset with seconds, as places had before standard time, becomes the nearest of whole minutes (RFC 3339 §5.8). */
    public static Moment of(OffsetDateTime time, boolean dayOnly) {
        int exact = time.getOffset().getTotalSeconds();
        int offset = exact % 60 == 0 ? exact : Math.round(exact / 60f) * 60;
        return new Moment(time.toEpochSecond() + (dayOnly ? exact - offset : 0), time.getNano(), offset, dayOnly);
    }

    /** The day at the beginning of the text; Java's own parser takes many times as long, and each comment has a date. */
    private static LocalDate day(String text) {
        if (text.charAt(4) != '-' || text.charAt(7) != '-') {
            throw new DateTimeException("not a day: " + text);
        }
        return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    }

    private static LocalTime time(String text) {
        boolean seconds = text.length() == 8 && text.charAt(5) == ':';
        if ((seconds || text.length() == 5) && text.charAt(2) == ':') {
            return LocalTime.of(number(text, 0, 2), number(text, 3, 5), seconds ? number(text, 6, 8) : 0);
        }
        return LocalTime.parse(text);
    }

    private static int number(String text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw new DateTimeException("not a number: " + text);
            }
            number = 10 * number + digit;
        }
        return number;
    }

    private static int zoneStart(String text) {
        for (int i = 16; i < text.length(); i++) {
            if ("Zz+- ".indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return text.length();
    }

    /** A moment of a clock, in UTC. */
    public static Moment at(Instant instant) {
        return of(instant.atOffset(ZoneOffset.UTC), false);
    }

    public OffsetDateTime time() {
        return OffsetDateTime.ofInstant(Instant.ofEpochSecond(second, nano), ZoneOffset.ofTotalSeconds(offset));
    }

    /** The day in the offset that it was written in. */
    public LocalDate day() {
        return time().toLocalDate();
    }

    /** As it was written, to the fraction of a second: the day alone where nothing more is known. */
    public String iso() {
        return dayOnly ? day().toString() : written(time().toLocalDateTime(), offset);
    }

    /** As pages and feeds tell it: the day alone where nothing more is known, and seconds at most. */
    public String shown() {
        return dayOnly ? day().toString() : dateTime();
    }

    /** RFC 3339 {@code date-time}, always with seconds and without a fraction of one. */
    public String dateTime() {
        return written(time().toLocalDateTime().withNano(0), offset);
    }

    private static String written(LocalDateTime local, int offset) {
        var time = local.toString();
        return (time.length() == 16 ? time + ":00" : time)
                + (offset == 0 ? "Z" : ZoneOffset.ofTotalSeconds(offset).getId());
    }

    /** So many times 24 hours later. */
    public Moment plusDays(int days) {
        return new Moment(second + days * 86_400L, nano, offset, dayOnly);
    }

    @Override
    public int compareTo(Moment other) {
        int bySecond = Long.compare(second, other.second);
        return bySecond != 0 ? bySecond : Integer.compare(nano, other.nano);
    }
}
