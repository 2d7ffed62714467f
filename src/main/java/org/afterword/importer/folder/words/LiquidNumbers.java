package org.afterword.importer.folder.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;

/** The filters of Liquid that reckon. */
final class LiquidNumbers {
    private static final Set<String> NAMES = Set.of(
            "plus", "minus", "times", "divided_by", "modulo", "round", "ceil", "floor", "abs", "at_least", "at_most");

    private LiquidNumbers() {}

    static boolean has(String filter) {
        return NAMES.contains(filter);
    }

    /** The number that a text is, if it is one of those that a person writes. */
    static Optional<BigDecimal> of(String text) {
        return text.matches("-?\\d{1,15}(?:\\.\\d{1,15})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** What a filter makes of a number; empty where something is no number. */
    static Optional<String> apply(String filter, String text, String given) {
        var one = of(text);
        var other = of(given);
        if (one.isEmpty() || !given.isEmpty() && other.isEmpty()) {
            return Optional.empty();
        }
        return other.isPresent() ? two(filter, one.get(), other.get()) : alone(filter, one.get());
    }

    private static Optional<String> alone(String filter, BigDecimal number) {
        return switch (filter) {
            case "round" -> Optional.of(whole(number, RoundingMode.HALF_UP));
            case "ceil" -> Optional.of(whole(number, RoundingMode.CEILING));
            case "floor" -> Optional.of(whole(number, RoundingMode.FLOOR));
            case "abs" -> Optional.of(number.abs().toPlainString());
            default -> Optional.empty();
        };
    }

    private static Optional<String> two(String filter, BigDecimal one, BigDecimal other) {
        boolean whole = one.scale() <= 0 && other.scale() <= 0;
        return switch (filter) {
            case "plus" -> Optional.of(one.add(other).toPlainString());
            case "minus" -> Optional.of(one.subtract(other).toPlainString());
            case "times" -> Optional.of(one.multiply(other).toPlainString());
            case "divided_by" ->
                other.signum() == 0
                        ? Optional.empty()
                        : Optional.of(
                                whole
                                        ? one.divide(other, 0, RoundingMode.FLOOR)
                                                .toPlainString()
                                        : shown(one.doubleValue() / other.doubleValue()));
            case "modulo" ->
                other.signum() <= 0 || one.signum() < 0
                        ? Optional.empty()
                        : Optional.of(one.remainder(other).toPlainString());
            case "round" -> whole ? Optional.of(one.toPlainString()) : rounded(one, other);
            case "at_least" -> Optional.of(one.max(other).toPlainString());
            case "at_most" -> Optional.of(one.min(other).toPlainString());
            default -> Optional.empty();
        };
    }

    private static Optional<String> rounded(BigDecimal number, BigDecimal places) {
        return places.scale() > 0 || places.signum() <= 0 || places.compareTo(BigDecimal.TEN) > 0
                ? Optional.empty()
                : Optional.of(shown(
                        number.setScale(places.intValue(), RoundingMode.HALF_UP).doubleValue()));
    }

    private static String whole(BigDecimal number, RoundingMode mode) {
        return number.setScale(0, mode).toPlainString();
    }

    private static String shown(double number) {
        return new BigDecimal(String.valueOf(number)).toPlainString();
    }
}
