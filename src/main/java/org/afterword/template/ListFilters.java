package org.afterword.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The filters that make a list of a list. What they are given they leave as it is: the engine's own turn around and sort
 * the list itself, which the rest of the page shows, too.
 */
final class ListFilters {
    /** Numbers by their value, whatever Java holds them in, and texts by their letters. */
    private static final Comparator<Object> ORDER = ListFilters::compare;

    private ListFilters() {}

    static List<OwnFilter> all() {
        return List.of(
                new OwnFilter("reverse", List.of(), (input, told, language) -> reversed(input)),
                new OwnFilter("sort", List.of(), (input, told, language) -> sorted("sort", input, ORDER)),
                new OwnFilter("rsort", List.of(), (input, told, language) -> sorted("rsort", input, ORDER.reversed())),
                new OwnFilter("merge", List.of("items"), (input, told, language) -> merged(input, told.get("items"))));
    }

    private static List<Object> list(String filter, Object input) {
        if (input instanceof Collection<?> list) {
            return new ArrayList<>(list);
        }
        throw new IllegalArgumentException("'" + filter + "' needs a list, and this is " + Placed.kind(input));
    }

    private static List<Object> reversed(Object input) {
        var list = list("reverse", input);
        Collections.reverse(list);
        return list;
    }

    private static List<Object> sorted(String filter, Object input, Comparator<Object> order) {
        var list = list(filter, input);
        try {
            list.sort(order);
            return list;
        } catch (ClassCastException e) {
            throw new IllegalArgumentException(
                    "'" + filter + "' needs a list of texts or a list of numbers, and this is neither", e);
        }
    }

    private static int compare(Object one, Object other) {
        if (one instanceof Number && other instanceof Number) {
            return number(one).compareTo(number(other));
        } else if (one instanceof Boolean a && other instanceof Boolean b) {
            return a.compareTo(b);
        } else if (isText(one) && isText(other)) {
            return one.toString().compareTo(other.toString());
        }
        throw new ClassCastException();
    }

    private static BigDecimal number(Object number) {
        return new BigDecimal(number.toString());
    }

    private static boolean isText(Object value) {
        return Placed.kind(value).endsWith("text");
    }

    /** The entries of both, in their order; of two under one name, the latter. */
    private static Object merged(Object input, Object items) {
        if (input instanceof Map<?, ?> map) {
            var merged = new LinkedHashMap<Object, Object>(map);
            if (items instanceof Map<?, ?> more) {
                merged.putAll(more);
            } else if (items != null) {
                list("merge", items).forEach(item -> merged.put(item, item));
            }
            return merged;
        }
        var merged = list("merge", input);
        if (items instanceof Map<?, ?> more) {
            merged.addAll(more.entrySet());
        } else if (items != null) {
            merged.addAll(list("merge", items));
        }
        return merged;
    }
}
