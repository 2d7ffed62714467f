package org.afterword.moderation.decide;

import java.util.List;
import java.util.Optional;

/**
 * Which of the arrivals a decision is for.
 *
 * @param names of arrivals, as the list of the inbox gives them, or longer
 * @param from the name of who wrote them
 * @param all whether it is for all that waits
 */
public record Choice(List<String> names, Optional<String> from, boolean all) {

    /** One arrival by its name. */
    public static Choice of(String name) {
        return new Choice(List.of(name), Optional.empty(), false);
    }
}
