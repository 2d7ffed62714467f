package org.afterword.content.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which versions of Afterword a site wants, such as {@code >=0.2 <1}. All of its bounds must hold. A number without a sign
 * is that version and all that begin with it: {@code 0.2} is 0.2.0, 0.2.7 and so on.
 */
record VersionRange(List<Bound> bounds) {
    private static final Pattern BOUND = Pattern.compile("(>=|<=|>|<|=|)\\s*(\\d{1,8}(?:\\.\\d{1,8}){0,3})");
    private static final Pattern NEXT = Pattern.compile("\\s+(?=[<>=\\d])");
    private static final Pattern OTHER = Pattern.compile("([~^]|~>)\\s*v?(\\d+)(?:\\.(\\d+))?(?:\\.\\d+)*");

    /** One bound: a sign, or none, and the numbers of a version. */
    record Bound(String sign, List<Integer> version) {
        private boolean holds(List<Integer> running) {
            int compared = compare(running, version);
            return switch (sign) {
                case ">=" -> compared >= 0;
                case ">" -> compared > 0;
                case "<=" -> compared <= 0;
                case "<" -> compared < 0;
                case "=" -> compared == 0;
                default -> compare(running.subList(0, Math.min(running.size(), version.size())), version) == 0;
            };
        }
    }

    /** Reads a range; empty where it is none. */
    static Optional<VersionRange> parse(String text) {
        var bounds = new ArrayList<Bound>();
        for (var part : NEXT.split(text.strip().replaceAll("([<>=])\\s+", "$1"))) {
            var bound = BOUND.matcher(part);
            if (!bound.matches()) {
                return Optional.empty();
            }
            bounds.add(new Bound(bound.group(1), numbers(bound.group(2))));
        }
        return Optional.of(new VersionRange(List.copyOf(bounds)));
    }

    /** What to write in place of a range as other programs have them. */
    static Optional<String> cure(String text) {
        var plain = text.strip();
        var other = OTHER.matcher(plain);
        if (other.matches()) {
            int first = Integer.parseInt(other.group(2));
            var second = Optional.ofNullable(other.group(3));
            boolean minor = second.isPresent() && (first == 0 || !other.group(1).equals("^"));
            var below = minor ? first + "." + (Integer.parseInt(second.get()) + 1) : String.valueOf(first + 1);
            return Optional.of("write \">=" + plain.replaceFirst("^[~^>\\sv]+", "") + " <" + below + "\"");
        }
        var meant = plain.replaceAll("(?i)\\bv(?:ersion)?\\s*(?=\\d)|^afterword\\s+", "")
                .replaceAll("(?:\\.[xX*])+$", "")
                .replaceAll("\\s*(?:,|&&|\\band\\b)\\s*", " ")
                .replaceAll("==+", "=")
                .replace("≥", ">=")
                .replace("=>", ">=");
        return parse(meant).isPresent() ? Optional.of("write \"" + meant + "\"") : Optional.empty();
    }

    /** Whether a version is in it. What stands behind the numbers, as in {@code 0.3-SNAPSHOT}, does not count. */
    boolean holds(String version) {
        var running = numbers(version.replaceFirst("[^\\d.].*$", ""));
        return bounds.stream().allMatch(bound -> bound.holds(running));
    }

    private static List<Integer> numbers(String version) {
        return Arrays.stream(version.split("\\.")).map(Integer::valueOf).toList();
    }

    /** A number that is not there counts as zero. */
    private static int compare(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
            int compared = Integer.compare(i < one.size() ? one.get(i) : 0, i < other.size() ? other.get(i) : 0);
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    }
}
