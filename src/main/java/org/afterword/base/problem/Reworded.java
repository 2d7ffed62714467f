package org.afterword.base.problem;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mistake that a library tells of, in an author's words and not in the library's.
 *
 * @param cure what to do about it
 */
public record Reworded(String what, String cure) {
    /** What a library says as a whole, and what is said instead; {@code $1} is what its group found. */
    public record Known(Pattern said, String what, String cure) {
        public static Known of(String said, String what, String cure) {
            return new Known(Pattern.compile(said), what, cure);
        }
    }

    /** By the first of those that are known; empty where none is it. */
    public static Optional<Reworded> of(String said, List<Known> all) {
        for (var known : all) {
            var found = known.said().matcher(said);
            if (found.matches()) {
                return Optional.of(new Reworded(found.replaceFirst(known.what()), found.replaceFirst(known.cure())));
            }
        }
        return Optional.empty();
    }
}
