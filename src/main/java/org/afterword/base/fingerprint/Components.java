package org.afterword.base.fingerprint;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

/**
 * The components of one kind of record, by name and in order. The records of the program tell them themselves, since that
 * is how it was built; of any other record its fields are read. Both spare what Java would make up at the start of the
 * program to call hundreds of accessors by reflection.
 */
public final class Components {
    private static final Map<Class<?>, Components> KNOWN = new ConcurrentHashMap<>();

    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final List<String> names;
    private final List<Field> fields = new ArrayList<>();

    /** What each record of the program is once it is built: see {@code src/build/java/RecordComponents.java}. */
    public interface ByPlace {
        /**
         * A component's value, boxed if it is primitive.
         *
         * @param place from 0, in the order of the record's declaration
         * @throws IndexOutOfBoundsException if there is no such component
         */
        Object component(int place);
    }

    private Components(Class<?> type) {
        for (var component : type.getRecordComponents()) {
            places.put(component.getName(), places.size());
            if (!ByPlace.class.isAssignableFrom(type)) {
                fields.add(field(type, component.getName()));
            }
        }
        names = List.copyOf(places.keySet());
    }

    private static Field field(Class<?> type, String component) {
        try {
            var field = type.getDeclaredField(component);
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("a component without a field: " + component, e);
        }
    }

    public static Components of(Record record) {
        var known = KNOWN.get(record.getClass());
        return known != null ? known : KNOWN.computeIfAbsent(record.getClass(), type -> new Components(type));
    }

    /** The names, in the order of the record's declaration. */
    public List<String> names() {
        return names;
    }

    /** The place of the component of that name, from 0; -1 if there is none. */
    public int place(String name) {
        return places.getOrDefault(name, -1);
    }

    /** Hands over each component of a record of this kind with its name. */
    public void forEach(Record record, BiConsumer<String, Object> use) {
        for (int place = 0; place < names.size(); place++) {
            use.accept(names.get(place), read(record, place));
        }
    }

    /** What a record of this kind holds at a place. */
    public Object read(Record record, int place) {
        if (record instanceof ByPlace own) {
            return own.component(place);
        }
        try {
            return fields.get(place).get(record);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("a record's component cannot be read: " + fields.get(place), e);
        }
    }
}
