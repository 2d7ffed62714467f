package org.afterword.template;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Fields of the author's own, such as an article's {@code extra}. Which there are only the author knows, so that one that
 * is not there is null, where a misspelt one of ours is an error; so it is with those within them.
 */
final class OwnFields extends AbstractMap<Object, Object> {
    private final Map<Object, Object> fields = new LinkedHashMap<>();

    OwnFields(Map<?, ?> fields) {
        fields.forEach((name, value) -> this.fields.put(name, within(value)));
    }

    private static Object within(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(OwnFields::within).toList();
        }
        return value instanceof Map<?, ?> group ? new OwnFields(group) : value;
    }

    @Override
    public Object get(Object name) {
        return fields.get(name);
    }

    @Override
    public boolean containsKey(Object name) {
        return fields.containsKey(name);
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return Collections.unmodifiableMap(fields).entrySet();
    }
}
