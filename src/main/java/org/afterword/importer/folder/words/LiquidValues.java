package org.afterword.importer.folder.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.afterword.importer.folder.matter.Matter;

/** What names stand for in Liquid, what filters make of it, and which conditions hold. */
public final class LiquidValues {
    private static final Pattern NAME =
            Pattern.compile("[A-Za-z_][\\w-]*+(?:\\.[\\w-]++|\\[(?:\\d{1,4}|\"[\\w -]++\"|'[\\w -]++')\\])*+");
    private static final Pattern JOINED = Pattern.compile("(?<=\\s)(?:and|or)(?=\\s)");
    private static final Pattern COMPARED = Pattern.compile("===?|!==?|<=|>=|<|>|contains");
    private static final Pattern CALLED = Pattern.compile("(?<!\\w)(\\w++)\\s*+\\(([^()]*+)\\)");

    /** The filters whose second value is a condition. */
    private static final Set<String> EXPRESSED = Set.of("where_exp", "find_exp", "reject_exp");

    private static final long LONGEST = 32L << 20;

    /** Stands for a value that there is, but cannot be told. */
    public static final Object UNKNOWN = new Object();

    /** What has no value here: it is nothing, as an absent field is in Liquid. */
    private static final Object NIL = new Object();

    private final Map<String, Object> roots;
    private final Filters filters;
    private final Effort effort;
    private final boolean strict;

    /**
     * @param roots the fields that names begin with, such as {@code site}, each a map
     * @param filters what filters make of a text
     */
    public LiquidValues(Map<String, Object> roots, Filters filters) {
        this(roots, filters, new Effort(), false);
    }

    /** Values of which a name that is not among them may be a slip, and is not taken for nothing. */
    public static LiquidValues strict(Map<String, Object> roots, Filters filters) {
        return new LiquidValues(roots, filters, new Effort(), true);
    }

    private LiquidValues(Map<String, Object> roots, Filters filters, Effort effort, boolean strict) {
        this.strict = strict;
        this.roots = new HashMap<>(roots);
        this.filters = filters;
        this.effort = effort;
    }

    /** What may still be done for the article. */
    Effort effort() {
        return effort;
    }

    /** The same within a piece that was given values. */
    LiquidValues including(Map<String, Object> given) {
        return with(Map.of("include", given));
    }

    /** The same with more values. */
    LiquidValues with(Map<String, Object> given) {
        var all = new HashMap<>(roots);
        all.putAll(given);
        return new LiquidValues(all, filters, effort, strict);
    }

    void put(String name, Object value) {
        boolean kept = !(value instanceof String text) || effort.shows(text.length());
        roots.put(name, kept ? value : UNKNOWN);
    }

    /** What some names stand for now. */
    Map<String, Object> of(String... names) {
        var now = new HashMap<String, Object>();
        for (var name : names) {
            now.put(name, roots.get(name));
        }
        return now;
    }

    /** Has a name stand for the value of an expression, which shows nothing; empty where that cannot be told. */
    Optional<String> assign(String name, String expression) {
        var value = value(expression);
        put(name, value.orElse(UNKNOWN));
        return value.map(any -> "");
    }

    /** The text that an expression shows. */
    Optional<String> shown(String expression) {
        return value(expression)
                .flatMap(value -> value == NIL ? Optional.of("") : Matter.scalar(value))
                .filter(text -> effort.shows(text.length()));
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
            if (given.stream().anyMatch(one -> one.isEmpty() || isGroup(one.get())) || !isShort(value.get(), given)) {
                return Optional.empty();
            }
            var texts = given.stream().map(one -> text(one.get())).toList();
            var before = value.get();
            value = EXPRESSED.contains(name) && before instanceof List<?> list && texts.size() == 2
                    ? chosen(name, list, texts.get(0), texts.get(1))
                    : filters.apply(name, before == NIL ? Optional.empty() : Optional.of(before), texts);
        }
        return value;
    }

    /** What of a list a condition lets through, in which each of its values in turn has a name. */
    private Optional<Object> chosen(String filter, List<?> list, String name, String condition) {
        if (!effort.works((long) list.size() * (condition.length() + 1))) {
            return Optional.empty();
        }
        var outer = of(name);
        var chosen = new ArrayList<Object>();
        boolean known = true;
        for (var one : list) {
            roots.put(name, one);
            var holds = holds(condition);
            known &= holds.isPresent();
            if (holds.filter(holding -> holding != filter.equals("reject_exp")).isPresent()) {
                chosen.add(one);
            }
        }
        roots.putAll(outer);
        if (!known) {
            return Optional.empty();
        }
        return Optional.of(filter.equals("find_exp") ? chosen.isEmpty() ? NIL : chosen.get(0) : chosen);
    }

    private static boolean isGroup(Object value) {
        return value instanceof List || value instanceof Map || value instanceof Lookup;
    }

    /** Whether no filter can make more of a value than anybody means. */
    private boolean isShort(Object value, List<Optional<Object>> given) {
        long size = value instanceof List<?> list ? list.size() : text(value).length();
        long most =
                given.stream().mapToLong(one -> text(one.get()).length()).max().orElse(0);
        return size * (most + 1) <= LONGEST && effort.works(size + most);
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
        var parts = name.split("[.\\[\\]\"']+");
        if (strict && !roots.containsKey(parts[0])) {
            return Optional.empty();
        }
        Object value = roots.get(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            value = within(value, parts[i]);
        }
        if (value == UNKNOWN || value instanceof Lookup) {
            return Optional.empty();
        }
        return Optional.of(value == null ? NIL : value);
    }

    private static Object within(Object value, String part) {
        if (value instanceof List<?> list) {
            return switch (part) {
                case "size" -> list.size();
                case "first" -> list.isEmpty() ? null : list.get(0);
                case "last" -> list.isEmpty() ? null : list.get(list.size() - 1);
                default -> part.matches("\\d{1,4}") ? at(list, Integer.parseInt(part)) : UNKNOWN;
            };
        } else if (value instanceof Map<?, ?> map) {
            return part.equals("size") && !map.containsKey(part) ? (Object) map.size() : map.get(part);
        } else if (value instanceof Lookup later) {
            return later.of(part);
        }
        return value == UNKNOWN ? UNKNOWN : null;
    }

    private static Object at(List<?> list, int place) {
        return place < list.size() ? list.get(place) : null;
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
                .flatMap(one -> right.flatMap(other -> compared(one, sign.group(), other)));
    }

    private static Optional<Boolean> compared(Object one, String sign, Object other) {
        return switch (sign) {
            case "==", "===" -> Optional.of(isSame(one, other));
            case "!=", "!==" -> Optional.of(!isSame(one, other));
            case "contains" ->
                Optional.of(
                        one instanceof List<?> list
                                ? list.stream().anyMatch(value -> isSame(value, other))
                                : text(one).contains(text(other)));
            default ->
                LiquidNumbers.of(text(one))
                        .flatMap(left -> LiquidNumbers.of(text(other)).map(left::compareTo))
                        .map(order -> switch (sign) {
                            case "<" -> order < 0;
                            case "<=" -> order <= 0;
                            case ">" -> order > 0;
                            default -> order >= 0;
                        });
        };
    }

    /** A list or a group without values is as nothing. */
    private static boolean isSame(Object one, Object other) {
        if (isGroup(one) || isGroup(other)) {
            var group = isGroup(one) ? one : other;
            var rest = group == one ? other : one;
            return rest == NIL ? group.equals(List.of()) || group.equals(Map.of()) : group.equals(rest);
        }
        return text(one).equals(text(other));
    }

    private static String text(Object value) {
        return value == NIL ? "" : Matter.scalar(value).orElse("");
    }
}
