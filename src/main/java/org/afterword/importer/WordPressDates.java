package org.afterword.importer;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.afterword.content.Moment;

/** Reads WordPress' pairs of a local time and the same time in UTC, {@code yyyy-MM-dd HH:mm:ss}. */
final class WordPressDates {
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

    private static Optional<LocalDateTime> parse(String text) {
        try {
            var time = LocalDateTime.parse(text.strip().replace(' ', 'T'));
            return time.getYear() <= 0 ? Optional.empty() : Optional.of(time);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
