package org.afterword.arrival.kinds;

import java.util.function.Consumer;
import org.afterword.arrival.Arrival;
import org.afterword.arrival.Arrived;
import org.afterword.arrival.Declined;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.Refused;

/** What stands between every reader and who takes what it hands over: names of bounded length, and reasons without words. */
final class Handing {
    private static final int LONGEST_NAME = 300;
    private static final int MOST_LETTERS = 1 << 20;

    private Handing() {}

    /** Gives on what may be given on. */
    static Consumer<Arrived> to(Consumer<Arrived> out) {
        return one -> out.accept(one instanceof Arrival arrival ? checked(arrival) : one);
    }

    private static Arrived checked(Arrival arrival) {
        var id = arrival.id().orElse("");
        if (arrival.name().filter(name -> name.length() > LONGEST_NAME).isPresent()) {
            return new Declined(arrival.line(), id, "its name is longer than %s letters".formatted(LONGEST_NAME));
        }
        if (arrival.body().text().length() > MOST_LETTERS) {
            return new Declined(arrival.line(), id, "it is longer than %s letters".formatted(MOST_LETTERS));
        }
        if (arrival.body().text().isBlank()) {
            return new Declined(arrival.line(), id, "it has no words");
        }
        return arrival;
    }

    /** Takes what the reader of JSON tells: what cannot be read is declined, without the words that its parser repeats. */
    static Consumer<Exported> told(Consumer<Arrived> out) {
        return one -> {
            if (one instanceof Refused refused) {
                var reason = refused.reason().startsWith("it is not JSON") ? "it is not JSON" : refused.reason();
                out.accept(new Declined(refused.line(), refused.id(), reason));
            }
        };
    }
}
