package org.afterword.importer.folder.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * A loop of Liquid's or Nunjucks' over values that are known.
 *
 * @param name of the value in each round
 * @param rounds the values
 */
record LiquidLoop(String name, List<?> rounds) {
    private static final Pattern HEAD = Pattern.compile("([A-Za-z_][\\w-]*+)\\s++in\\s++(\\S.*+)", Pattern.DOTALL);
    private static final Pattern OPTION =
            Pattern.compile("\\s(?:(reversed)(?![\\w-])|(limit|offset)\\s*+:\\s*+([\\w.-]++))");
    private static final Pattern RANGE = Pattern.compile("\\(([\\w.-]+?)\\.\\.([\\w.-]++)\\)");
    private static final int MOST_ROUNDS = 10_000;

    /** The loop that stands behind {@code for}; empty where its values are not known. */
    static Optional<LiquidLoop> of(String rest, LiquidValues values) {
        var head = HEAD.matcher(rest.strip());
        if (!head.matches()) {
            return Optional.empty();
        }
        var option = OPTION.matcher(head.group(2));
        int end = head.group(2).length();
        boolean reversed = false;
        var bounds = new HashMap<String, Integer>();
        while (option.find()) {
            end = Math.min(end, option.start());
            reversed |= option.group(1) != null;
            if (option.group(2) != null) {
                var number = number(option.group(3), values);
                if (number.isEmpty()) {
                    return Optional.empty();
                }
                bounds.put(option.group(2), number.getAsInt());
            }
        }
        boolean turned = reversed;
        return list(head.group(2).substring(0, end).strip(), values)
                .map(list -> new LiquidLoop(head.group(1), chosen(list, bounds, turned)));
    }

    private static List<?> chosen(List<?> list, Map<String, Integer> bounds, boolean turned) {
        int from = Math.min(list.size(), bounds.getOrDefault("offset", 0));
        int most = Math.min(list.size() - from, bounds.getOrDefault("limit", list.size()));
        var chosen = new ArrayList<Object>(list.subList(from, from + most));
        if (turned) {
            Collections.reverse(chosen);
        }
        return chosen;
    }

    private static Optional<List<?>> list(String expression, LiquidValues values) {
        var range = RANGE.matcher(expression);
        if (range.matches()) {
            var first = number(range.group(1), values);
            var last = number(range.group(2), values);
            if (first.isEmpty() || last.isEmpty() || last.getAsInt() - first.getAsInt() >= MOST_ROUNDS) {
                return Optional.empty();
            }
            var numbers = new ArrayList<Integer>();
            for (int i = first.getAsInt(); i <= last.getAsInt(); i++) {
                numbers.add(i);
            }
            return Optional.of(numbers);
        }
        return values.value(expression).flatMap(LiquidLoop::list).filter(list -> list.size() <= MOST_ROUNDS);
    }

    /** A group of fields is a list of pairs. */
    private static Optional<List<?>> list(Object value) {
        if (value instanceof Map<?, ?> map) {
            var pairs = new ArrayList<List<Object>>();
            map.forEach((name, one) -> pairs.add(one == null ? List.of(name, "") : List.of(name, one)));
            return Optional.of(pairs);
        }
        return value instanceof List<?> list ? Optional.of(list) : Optional.empty();
    }

    private static OptionalInt number(String text, LiquidValues values) {
        return values.shown(text)
                .filter(shown -> shown.matches("\\d{1,6}"))
                .map(shown -> OptionalInt.of(Integer.parseInt(shown)))
                .orElse(OptionalInt.empty());
    }

    /** What a template can ask of a round, counted from 0, in Liquid and in Nunjucks. */
    Map<String, Object> round(int at) {
        var round = new HashMap<String, Object>();
        round.put("index", at + 1);
        round.put("index0", at);
        round.put("rindex", rounds.size() - at);
        round.put("rindex0", rounds.size() - at - 1);
        round.put("revindex", rounds.size() - at);
        round.put("revindex0", rounds.size() - at - 1);
        round.put("length", rounds.size());
        round.put("first", at == 0);
        round.put("last", at == rounds.size() - 1);
        return round;
    }
}
