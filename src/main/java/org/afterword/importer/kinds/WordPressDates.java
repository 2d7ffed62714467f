package org.afterword.importer.kinds;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.afterword.base.Moment;

/** Reads WordPress' pairs of a local time and the same time in UTC, {@code yyyy-MM-dd HH:mm:ss}. */
final class WordPressDates {
    private static final Pattern FORM =
            Pattern.compile("\\s*(\\d{4})-(\\d\\d)-(\\d\\d)[ T](\\d\\d):(\\d\\d)(?::(\\d\\d))?\\s*");

    private WordPressDates() {}

    /**
     * The moment with the offset that lies between the two times. Where only one of the two can be read, or no clock was
     * ever that far from UTC, the offset is the zone's or UTC's own.
     */
    static Optional<Moment> moment(Optional<String> local, Optional<String> utc, ZoneId zone) {
        var here = local.flatMap(WordPressDates::parse);
        var there = utc.flatMap(WordPressDates::parse);
        if (here.isPresent() && there.isPresent()) {
            long seconds = ChronoUnit.SECONDS.between(there.get(), here.get());
            boolean offset = seconds % 60 == 0 && Math.abs(seconds) <= ZoneOffset.MAX.getTotalSeconds();
            return Optional.of(Moment.of(
                    offset
                            ? here.get().atOffset(ZoneOffset.ofTotalSeconds((int) seconds))
                            : there.get().atOffset(ZoneOffset.UTC),
                    false));
        }
        if (here.isPresent()) {
            return here.map(time -> Moment.of(time.atZone(zone).toOffsetDateTime(), false));
        }
        return there.map(time -> Moment.of(time.atOffset(ZoneOffset.UTC), false));
    }

    /** Reads the digits itself: an export has two such times for each comment, and a formatter takes its time. */
    private static Optional<LocalDateTime> parse(String text) {
        var found = FORM.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            var time = LocalDateTime.of(
                    number(found, 1),
                    number(found, 2),
                    number(found, 3),
                    number(found, 4),
                    number(found, 5),
                    number(found, 6));
            return time.getYear() <= 0 ? Optional.empty() : Optional.of(time);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(MatchResult found, int group) {
        return found.group(group) == null ? 0 : Integer.parseInt(found.group(group));
    }
}
