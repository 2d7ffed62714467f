package org.afterword.listen.posted;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.afterword.arrival.kinds.FormFields;

/** A form's fields: the values of each, in the order in which they came. */
public record Posted(Map<String, List<String>> fields) {
    /** Nothing. */
    public static final Posted NOTHING = new Posted(Map.of());

    /** The first value of the first of these fields that has something in it, as it was posted. */
    public Optional<String> value(List<String> names) {
        return FormFields.value(fields, names);
    }

    /** Whether a field has two values that differ. */
    public boolean hasTwoValues() {
        return fields.values().stream()
                .anyMatch(values -> values.stream().distinct().count() > 1);
    }

    /** Gathers fields as they are read, up to a number of them. */
    static final class Gathered {
        private final Map<String, List<String>> fields = new LinkedHashMap<>();
        private final int most;
        private int count;

        Gathered(int most) {
            this.most = most;
        }

        /** Whether there was room for one more. */
        boolean add(String name, String value) {
            boolean fits = count++ < most;
            if (fits) {
                fields.computeIfAbsent(name, first -> new ArrayList<>(1)).add(value);
            }
            return fits;
        }

        boolean isFull() {
            return count > most;
        }

        Posted posted() {
            return new Posted(fields);
        }
    }
}
