package org.afterword.importer.folder.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.afterword.importer.folder.matter.Matter;

/** What names stand for in Liquid, what filters make of it, and which conditions hold. */
public final class LiquidValues {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][\\w-]*+(?:\\.[\\w-]++|\\[\\d{1,4}\\])*+");
    private static final Pattern JOINED = Pattern.compile("(?<=\\s)(?:and|or)(?=\\s)");
    private static final Pattern COMPARED = Pattern.compile("===?|!==?|contains");
    private static final Pattern CALLED = Pattern.compile("(?<!\\w)(\\w++)\\s*+\\(([^()]*+)\\)");

    /** Stands for a value that there is, but cannot be told. */
    public static final Object UNKNOWN = new Object();

    /** What has no value here: it is nothing, as an absent field is in Liquid. */
    private static final Object NIL = new Object();

    private final Map<String, Object> roots;
    private final Filters filters;

    /**
     * @param roots the fields that names begin with, such as {@code site}, each a map
     * @param filters what filters make of a text
     */
    public LiquidValues(Map<String, Object> roots, Filters filters) {
        this.roots = new HashMap<>(roots);
        this.filters = filters;
    }

    /** The same within a piece that was given values. */
    LiquidValues including(Map<String, Object> given) {
        return with(Map.of("include", given));
    }

    /** The same with more values. */
    LiquidValues with(Map<String, Object> given) {
        var all = new HashMap<>(roots);
        all.putAll(given);
        return new LiquidValues(all, filters);
    }

    void put(String name, Object value) {
        roots.put(name, value);
    }

    /** The text that an expression shows. */
    Optional<String> shown(String expression) {
        return value(expression).flatMap(value -> value == NIL ? Optional.of("") : Matter.scalar(value));
    }

    /** The value of an expression with its filters; empty where it cannot be told. */
    Optional<Object> value(String expression) {
        var parts = OutsideQuotes.parts(expression, '|');
        var value = single(parts.get(0).strip());
        for (int i = 1; i < parts.size() && value.isPresent(); i++) {
            var filter = CALLED.matcher(parts.get(i).strip()).replaceFirst("$1: $2"); // as Nunjucks has it
            int colon = filter.indexOf(':');
            var name = colon < 0 ? filter : filter.substring(0, colon).strip();
            var given = colon < 0 || filter.substring(colon + 1).isBlank()
                    ? List.<Optional<Object>>of()
                    : OutsideQuotes.parts(filter.substring(colon + 1), ',').stream()
                            .map(one -> single(one.strip()))
                            .toList();
            if (given.stream().anyMatch(Optional::isEmpty)) {
                return Optional.empty();
            }
            var texts = given.stream().map(one -> text(one.get())).toList();
            var before = value.get();
            value = filters.apply(name, before == NIL ? Optional.empty() : Optional.of(before), texts)
                    .map(made -> (Object) made);
        }
        return value;
    }

    private Optional<Object> single(String text) {
        if (text.matches("\"[^\"]*\"|'[^']*'")) {
            return Optional.of(text.substring(1, text.length() - 1));
        } else if (text.matches("-?\\d+(?:\\.\\d+)?")) {
            return Optional.of(text);
        }
        return switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            case "nil", "null", "blank", "empty" -> Optional.of(NIL);
            default -> NAME.matcher(text).matches() ? named(text) : Optional.empty();
        };
    }

    /** The value of a name; one that is not known, and a field that is not there, is nothing. */
    private Optional<Object> named(String name) {
        var parts = name.split("[.\\[\\]]+");
        Object value = roots.get(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            value = within(value, parts[i]);
        }
        if (value == UNKNOWN) {
            return Optional.empty();
        }
        return Optional.of(value == null ? NIL : value);
    }

    private static Object within(Object value, String part) {
        if (value instanceof List<?> list && part.matches("\\d+")) {
            int place = Integer.parseInt(part);
            return place < list.size() ? list.get(place) : null;
        }
        return value instanceof Map<?, ?> map ? map.get(part) : value == UNKNOWN ? UNKNOWN : null;
    }

    /** Whether a condition holds; empty where that cannot be told. Conditions are read from the right, as Liquid does. */
    Optional<Boolean> holds(String condition) {
        var joints = JOINED.matcher(condition).results().toList();
        int end = condition.length();
        var holds = Optional.<Boolean>empty();
        for (int i = joints.size(); i >= 0; i--) {
            var left =
                    compared(condition.substring(i == 0 ? 0 : joints.get(i - 1).end(), end));
            if (i == joints.size()) {
                holds = left;
            } else {
                boolean both = joints.get(i).group().equals("and");
                var right = holds;
                holds = left.flatMap(one -> right.map(other -> both ? one && other : one || other));
            }
            end = i == 0 ? 0 : joints.get(i - 1).start();
        }
        return holds;
    }

    /** Whether a condition without {@code and} and {@code or} holds. */
    private Optional<Boolean> compared(String given) {
        var condition = given.strip();
        boolean isTurned = false;
        int from = 0;
        while (condition.startsWith("not ", from)) {
            isTurned = !isTurned;
            for (from += "not ".length(); Character.isWhitespace(condition.charAt(from)); from++) {
                // more space
            }
        }
        boolean turned = isTurned;
        return plain(condition.substring(from)).map(holds -> holds != turned);
    }

    private Optional<Boolean> plain(String condition) {
        var sign = COMPARED.matcher(condition);
        if (condition.isEmpty() || !sign.find(1) || sign.end() == condition.length()) {
            return value(condition).map(value -> value != NIL && !Boolean.FALSE.equals(value));
        }
        var right = value(condition.substring(sign.end()).strip());
        return value(condition.substring(0, sign.start()).strip())
                .flatMap(one -> right.map(other -> switch (sign.group()) {
                    case "==", "===" -> isSame(one, other);
                    case "!=", "!==" -> !isSame(one, other);
                    default ->
                        one instanceof List<?> list
                                ? list.contains(other)
                                : text(one).contains(text(other));
                }));
    }

    private static boolean isSame(Object one, Object other) {
        return text(one).equals(text(other));
    }

    private static String text(Object value) {
        return value == NIL ? "" : Matter.scalar(value).orElse("");
    }
}
