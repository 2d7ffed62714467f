package org.afterword.content.article;

import java.util.Locale;
import java.util.Optional;
import org.afterword.base.Moment;

/**
 * A year that can only be a slip: further ahead than anybody plans what is to be published, or before there was anything to
 * write.
 *
 * @param message says what is odd
 * @param isAhead whether it is still to come
 * @param cure says which year was meant, if that can be told
 */
public record FarYear(String message, boolean isAhead, String cure) {
    private static final int FARTHEST = 5;
    private static final int FIRST = 1100;

    /** In Thailand years are counted from the Buddha's death. */
    private static final int BUDDHIST = 543;

    private static final int JEWISH = 3760;

    /** Empty where a date's year is near enough. */
    public static Optional<FarYear> of(Moment date, Moment now) {
        int year = date.day().getYear();
        int thisYear = now.day().getYear();
        boolean isAhead = year > thisYear + FARTHEST;
        return isAhead || year < FIRST
                ? Optional.of(new FarYear(
                        isAhead ? "the year " + year + " is far ahead" : "the year " + digits(year) + " is long gone",
                        isAhead,
                        meant(year, thisYear)
                                .map(likely -> "did you mean " + likely + "?")
                                .or(() -> jewish(year, thisYear))
                                .orElse("correct it")))
                : Optional.empty();
    }

    /** The same of a date that may well be far ahead, as when something expires: empty unless another year was meant. */
    static Optional<FarYear> mistyped(Moment date, Moment now) {
        return of(date, now)
                .filter(far -> far.isAhead()
                        && meant(date.day().getYear(), now.day().getYear()).isPresent());
    }

    /** The year with two digits swapped, one of them as in this year, or counted as we do, that is not far away. */
    private static Optional<Integer> meant(int year, int thisYear) {
        var digits = digits(year);
        for (int i = 0; i + 1 < digits.length(); i++) {
            var swapped = digits.substring(0, i) + digits.charAt(i + 1) + digits.charAt(i) + digits.substring(i + 2);
            if (isNear(swapped, thisYear)) {
                return Optional.of(Integer.valueOf(swapped));
            }
        }
        for (int i = 0; i < digits.length(); i++) {
            var other = digits.substring(0, i) + String.valueOf(thisYear).charAt(i) + digits.substring(i + 1);
            if (isNear(other, thisYear)) {
                return Optional.of(Integer.valueOf(other));
            }
        }
        return Optional.of(year - BUDDHIST).filter(ours -> isNear(String.valueOf(ours), thisYear));
    }

    /** The Jewish calendar's year begins in autumn. */
    private static Optional<String> jewish(int year, int thisYear) {
        int ours = year - JEWISH;
        return isNear(String.valueOf(ours), thisYear)
                ? Optional.of("did you mean " + (ours - 1) + ", or " + ours + "?")
                : Optional.empty();
    }

    private static boolean isNear(String year, int thisYear) {
        int number = Integer.parseInt(year);
        return number > 1990 && number <= thisYear + 1;
    }

    private static String digits(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }
}
