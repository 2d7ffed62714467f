package org.afterword.importer.folder.matter;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Fields by their names, in the order in which they were written.
 *
 * @param fields texts, numbers, truth values and nulls, and lists and maps of them; times are texts
 */
public record Matter(Map<String, Object> fields) {
    /** No fields. */
    public static final Matter NONE = new Matter(Map.of());

    private static final Set<String> YES = Set.of("true", "yes", "on");
    private static final Set<String> NO = Set.of("false", "no", "off");

    /** The first of some fields that has a value. */
    public Optional<Object> value(String... names) {
        for (var name : names) {
            var value = fields.get(name);
            if (value != null) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /** The first of some fields that is a text, a number or a truth value, and not blank. */
    public Optional<String> text(String... names) {
        for (var name : names) {
            var text = scalar(fields.get(name)).filter(one -> !one.isBlank());
            if (text.isPresent()) {
                return text;
            }
        }
        return Optional.empty();
    }

    /** Whether a field says yes, or, where it says neither yes nor no, {@code otherwise}. YAML 1.1 has more words for it. */
    public boolean flag(String name, boolean otherwise) {
        var text = text(name).orElse("").toLowerCase(Locale.ROOT);
        return YES.contains(text) || otherwise && !NO.contains(text);
    }

    /** The values of a field that is a list, also those of lists in it, or the one that it is; nothing else has any. */
    public List<String> list(String name) {
        var texts = new ArrayList<String>();
        addTexts(fields.get(name), texts);
        return texts;
    }

    private static void addTexts(Object value, List<String> texts) {
        if (value instanceof List<?> list) {
            list.forEach(one -> addTexts(one, texts));
        } else {
            scalar(value).map(String::strip).filter(text -> !text.isEmpty()).ifPresent(texts::add);
        }
    }

    /** The fields within a field; none where it is no group of fields. */
    public Matter within(String name) {
        return fields.get(name) instanceof Map<?, ?> map ? of(map) : NONE;
    }

    /** The groups of fields in a field that is a list of them. */
    public List<Matter> groups(String name) {
        var groups = new ArrayList<Matter>();
        if (fields.get(name) instanceof List<?> list) {
            list.forEach(one -> {
                if (one instanceof Map<?, ?> map) {
                    groups.add(of(map));
                }
            });
        }
        return groups;
    }

    /** These fields, and those of others that are not among them. */
    public Matter or(Matter others) {
        if (others.fields.isEmpty()) {
            return this;
        }
        var all = new LinkedHashMap<>(fields);
        others.fields.forEach(all::putIfAbsent);
        return new Matter(all);
    }

    /** One field alone; none where it has no value. */
    public Matter only(String name) {
        return fields.get(name) == null ? NONE : new Matter(Map.of(name, fields.get(name)));
    }

    /** All but some fields. */
    public Map<String, Object> without(Set<String> names) {
        var rest = new LinkedHashMap<>(fields);
        rest.keySet().removeAll(names);
        return rest;
    }

    /** The text of a value that is no list and no group; empty where it is one, or nothing. */
    public static Optional<String> scalar(Object value) {
        if (value == null || value instanceof List || value instanceof Map) {
            return Optional.empty();
        }
        return Optional.of(value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value));
    }

    /** A map of another library's values; what is no text, number or truth value, such as a time, is its text. */
    public static Matter of(Map<?, ?> map) {
        return new Matter(fields(map));
    }

    private static Map<String, Object> fields(Map<?, ?> map) {
        var fields = new LinkedHashMap<String, Object>();
        map.forEach((name, value) -> fields.put(String.valueOf(name), value(value)));
        return fields;
    }

    private static Object value(Object value) {
        if (value instanceof Map<?, ?> map) {
            return fields(map);
        } else if (value instanceof Iterable<?> list) {
            var values = new ArrayList<Object>();
            list.forEach(one -> values.add(value(one)));
            return values;
        } else if (value instanceof Double || value instanceof Float) {
            double number = ((Number) value).doubleValue();
            return Double.isFinite(number) ? BigDecimal.valueOf(number) : String.valueOf(value);
        }
        boolean known = value == null
                || value instanceof Boolean
                || value instanceof Integer
                || value instanceof Long
                || value instanceof BigInteger
                || value instanceof BigDecimal;
        return known ? value : String.valueOf(value);
    }
}
