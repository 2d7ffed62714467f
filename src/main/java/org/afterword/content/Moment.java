package org.afterword.content;

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
                return Optional.of(of(LocalDate.parse(text).atStartOfDay(zone).toOffsetDateTime(), true));
            }
            if (text.length() < 16 || "Tt ".indexOf(text.charAt(10)) < 0) {
                return Optional.empty();
            }
            var day = LocalDate.parse(text.substring(0, 10));
            int zoneStart = zoneStart(text);
            var time = LocalDateTime.of(
                    day, LocalTime.parse(text.substring(11, zoneStart).strip()));
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

    public static Moment of(OffsetDateTime time, boolean dayOnly) {
        return new Moment(time.toEpochSecond(), time.getNano(), time.getOffset().getTotalSeconds(), dayOnly);
    }

    private static int zoneStart(String text) {
        for (int i = 16; i < text.length(); i++) {
            if ("Zz+- ".indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return text.length();
    }

    public OffsetDateTime time() {
        return OffsetDateTime.ofInstant(Instant.ofEpochSecond(second, nano), ZoneOffset.ofTotalSeconds(offset));
    }

    /** The day in the offset that it was written in. */
    public LocalDate day() {
        return time().toLocalDate();
    }

    /** As HTML's {@code datetime} wants it: the day alone where nothing more is known. */
    public String iso() {
        return dayOnly ? day().toString() : dateTime();
    }

    /** RFC 3339 {@code date-time}, always with seconds. */
    public String dateTime() {
        var time = time().toLocalDateTime().toString();
        return (time.length() == 16 ? time + ":00" : time)
                + (offset == 0 ? "Z" : ZoneOffset.ofTotalSeconds(offset).getId());
    }

    @Override
    public int compareTo(Moment other) {
        int bySecond = Long.compare(second, other.second);
        return bySecond != 0 ? bySecond : Integer.compare(nano, other.nano);
    }
}
