package org.afterword.content.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.afterword.yaml.Fields;

/**
 * The versions of this program that a site wants, such as {@code >=0.2 <1}: all comparisons must hold. Only as many numbers
 * are compared as are written, so that {@code 1.4} stands for 1.4.0, 1.4.1 and so on.
 */
record WantedVersions(String text, List<Bound> bounds) {
    static final String FIELD = "afterword";
    private static final String SHAPE = "(?:(>=|<=|>|<|=)\\s*+)?(\\d{1,6}(?:\\.\\d{1,6}){0,3})";
    private static final Pattern BOUND = Pattern.compile(SHAPE);
    private static final Pattern BOUNDS = Pattern.compile("\\s*+" + SHAPE + "(?:\\s++" + SHAPE + ")*+");

    /** One comparison. */
    record Bound(String sign, int... numbers) {
        private boolean holds(int... version) {
            int order = Arrays.compare(Arrays.copyOf(version, numbers.length), numbers);
            return switch (sign) {
                case ">=" -> order >= 0;
                case "<=" -> order <= 0;
                case ">" -> order > 0;
                case "<" -> order < 0;
                default -> order == 0;
            };
        }
    }

    /** Reports what the settings want, if it is no version or not the one that runs, which is asked for only then. */
    static void check(Fields fields, Supplier<String> running) {
        fields.parsed(
                        FIELD,
                        FIELD,
                        WantedVersions::parse,
                        WantedVersions::cure,
                        "the version that the site wants, such as '>=0.2'")
                .ifPresent(wanted -> {
                    var version = running.get();
                    if (!wanted.fit(version)) {
                        fields.report(
                                FIELD,
                                FIELD,
                                "the site wants Afterword " + wanted.text + ", and this is " + version,
                                "install one that fits, as the manual tells under Installing, or change this line once the site is well"
                                        + " with this one");
                    }
                });
    }

    /** Empty where the text names no versions. */
    static Optional<WantedVersions> parse(String text) {
        return BOUNDS.matcher(text).matches()
                ? Optional.of(new WantedVersions(
                        text,
                        BOUND.matcher(text)
                                .results()
                                .map(found -> new Bound(
                                        found.group(1) == null ? "=" : found.group(1), numbers(found.group(2))))
                                .toList()))
                : Optional.empty();
    }

    /** Whether a version is among them. One that is still being made, such as {@code 0.3.0-SNAPSHOT}, counts as made. */
    boolean fit(String version) {
        var numbers = numbers(version.replaceFirst("[-+].*", ""));
        return bounds.stream().allMatch(bound -> bound.holds(numbers));
    }

    private static int[] numbers(String version) {
        return Arrays.stream(version.split("\\.")).mapToInt(Integer::parseInt).toArray();
    }

    /** What other programs' signs mean, written as here. */
    private static Optional<String> cure(String text) {
        var range = Pattern.compile("(\\^|~>?)\\s*[vV]?(\\d{1,6}(?:\\.\\d{1,6}){0,3})")
                .matcher(text.strip());
        if (range.matches()) {
            return Optional.of("write '" + range(range.group(1), range.group(2)) + "'");
        }
        var plain = text.strip()
                .replaceAll("[,;&]+", " ")
                .replace("==", "=")
                .replace("=>", ">=")
                .replace("=<", "<=")
                .replace("≥", ">=")
                .replace("≤", "<=")
                .replaceAll("[vV](?=\\d)", "")
                .replaceAll("\\.[xX*]", "")
                .replaceAll("-[A-Za-z][\\w.]*", "")
                .replaceAll("\\s+", " ");
        return List.of("*", "latest", "any").contains(plain)
                ? Optional.of("take this line out: without it, any version will do")
                : parse(plain).map(meant -> "write '" + plain + "'");
    }

    /** From a version on, as long as the number before the last does not change; for a caret, the first that is not 0. */
    private static String range(String sign, String from) {
        var numbers = numbers(from);
        int kept = Math.max(0, sign.equals("~") ? Math.min(1, numbers.length - 1) : numbers.length - 2);
        if (sign.equals("^")) {
            kept = 0;
            while (kept < numbers.length - 1 && numbers[kept] == 0) {
                kept++;
            }
        }
        var next = Arrays.copyOf(numbers, kept + 1);
        next[kept]++;
        return ">=" + from + " <"
                + String.join(
                        ".", Arrays.stream(next).mapToObj(Integer::toString).toList());
    }
}
