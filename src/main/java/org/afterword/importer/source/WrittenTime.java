package org.afterword.importer.source;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;
import org.afterword.base.Moment;

/** Reads a time as small systems write it: seconds or milliseconds since 1970, or as ISO 8601 has it. */
public final class WrittenTime {
    private static final long FIRST_IN_MILLISECONDS = 100_000_000_000L;

    private static final Pattern SINCE_EPOCH = Pattern.compile("\\d{9,13}(\\.\\d+)?");

    private WrittenTime() {}

    /**
     * The time; empty where it is none, or one in which no comment can have been written.
     *
     * @param zone of times without an offset
     */
    public static Optional<Moment> of(String text, ZoneId zone) {
        var found = SINCE_EPOCH.matcher(text).matches() ? Optional.of(sinceEpoch(text)) : Moment.parse(text, zone);
        return found.filter(moment -> {
            int year = moment.time().getYear();
            return year > 1900 && year < 3000;
        });
    }

    private static Moment sinceEpoch(String text) {
        long number = Long.parseLong(text.replaceFirst("\\..*", ""));
        var instant = number >= FIRST_IN_MILLISECONDS ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
        return Moment.at(instant);
    }
}
