package org.afterword.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The parts of a file for which a browser asks, to seek in a film or a sound (RFC 9110 §14). */
final class Ranges {
    private static final String UNIT = "bytes=";
    private static final int MOST = 16;

    private static final int MOST_DIGITS = 18;
    private static final Pattern RANGE = Pattern.compile("(\\d*)\\s*-\\s*(\\d*)");

    private Ranges() {}

    /** From the first byte to the last, both counted from 0 and both in it. */
    record Range(long first, long last) {
        long length() {
            return last - first + 1;
        }

        /** As {@code Content-Range} says it. */
        String of(long whole) {
            return "bytes " + first + "-" + last + "/" + whole;
        }
    }

    /**
     * The parts that a header asks for, in its order. Empty where the whole is to be sent: it asks in another unit than
     * bytes, or for so many parts that the whole is less.
     *
     * @return an empty list where there is no such part
     */
    static Optional<List<Range>> read(String header, long length) {
        var asked = header.strip().toLowerCase(Locale.ROOT);
        if (!asked.startsWith(UNIT)) {
            return Optional.empty();
        }
        var ranges = new ArrayList<Range>();
        for (var one : asked.substring(UNIT.length()).split(",")) {
            var parts = RANGE.matcher(one.strip());
            if (!one.isBlank()) {
                if (!parts.matches() || isBackwards(parts.group(1), parts.group(2))) {
                    return Optional.of(List.of());
                }
                range(parts.group(1), parts.group(2), length).ifPresent(ranges::add);
            }
        }
        boolean tooMany = ranges.size() > MOST
                || ranges.size() > 1 && ranges.stream().mapToLong(Range::length).sum() >= length;
        return tooMany ? Optional.empty() : Optional.of(ranges);
    }

    private static boolean isBackwards(String first, String last) {
        return last.isEmpty() ? first.isEmpty() : !first.isEmpty() && number(first) > number(last);
    }

    /** Without the first number, the second tells how many bytes at the end are wanted. */
    private static Optional<Range> range(String first, String last, long length) {
        long from = first.isEmpty() ? Math.max(0, length - number(last)) : number(first);
        long to = first.isEmpty() || last.isEmpty() ? length - 1 : Math.min(number(last), length - 1);
        return from <= to ? Optional.of(new Range(from, to)) : Optional.empty();
    }

    /** One that is too long for a number lies beyond every file's end. */
    private static long number(String digits) {
        var significant = digits.replaceFirst("^0+(?=.)", "");
        return significant.length() > MOST_DIGITS ? Long.MAX_VALUE : Long.parseLong(significant);
    }
}
