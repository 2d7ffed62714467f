package org.afterword.base;

import java.lang.reflect.Field;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * The components of one kind of record, by name and in order. They are read from the record's fields: Java would make up a
 * class for each method that is called by reflection, and there are hundreds.
 */
public final class Components {
    private static final ClassValue<Components> KNOWN = new ClassValue<>() {
        @Override
        protected Components computeValue(Class<?> type) {
            return new Components(type);
        }
    };

    private final Map<String, Field> fields = new LinkedHashMap<>();

    private Components(Class<?> type) {
        for (var component : type.getRecordComponents()) {
            try {
                var field = type.getDeclaredField(component.getName());
                field.setAccessible(true);
                fields.put(component.getName(), field);
            } catch (NoSuchFieldException e) {
                throw new IllegalStateException("a component without a field: " + component, e);
            }
        }
    }

    public static Components of(Record record) {
        return KNOWN.get(record.getClass());
    }

    public Set<String> names() {
        return Collections.unmodifiableSet(fields.keySet());
    }

    /** Whether there is a component of that name. */
    public boolean has(String name) {
        return fields.containsKey(name);
    }

    /** What a record of this kind holds under a name that it has. */
    public Object read(Record record, String name) {
        return read(record, fields.get(name));
    }

    /** Hands over each component of a record of this kind with its name. */
    public void forEach(Record record, BiConsumer<String, Object> use) {
        fields.forEach((name, field) -> use.accept(name, read(record, field)));
    }

    private static Object read(Record record, Field field) {
        try {
            return field.get(record);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("a record's component cannot be read: " + field, e);
        }
    }
}
