package org.afterword.listen;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.function.LongSupplier;
import org.afterword.base.Moment;

/**
 * The two ways to tell time.
 *
 * @param clock for what is written
 * @param nanos for what is measured: it only ever goes forward
 */
public record Clocks(Clock clock, LongSupplier nanos) {

    /** To the second. */
    Moment now() {
        return Moment.at(clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }
}
