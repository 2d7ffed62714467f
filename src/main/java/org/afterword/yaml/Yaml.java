package org.afterword.yaml;

import java.util.List;
import org.afterword.base.problem.Place;

/** A node of a YAML document (YAML 1.2 §3.2.1) that knows where it stands in its file. */
public sealed interface Yaml {

    /** Where the node begins; for a collection, its first line. */
    Place place();

    /** What a person would call this kind of node. */
    String kind();

    /**
     * A scalar.
     *
     * @param plain whether it was written without quotes, and so may be read as a number, a boolean or null
     */
    record Scalar(String text, boolean plain, Place place) implements Yaml {
        @Override
        public String kind() {
            return "text";
        }

        /** Whether the scalar stands for no value at all: {@code key:}, {@code ~} or {@code null}. */
        public boolean isNull() {
            return plain && (text.isEmpty() || text.equals("~") || text.equalsIgnoreCase("null"));
        }
    }

    /** A sequence. */
    record Sequence(List<Yaml> items, Place place) implements Yaml {
        @Override
        public String kind() {
            return "a list";
        }
    }

    /** A mapping, its entries in the order of the file; every key is there once. */
    record Mapping(List<Entry> entries, Place place) implements Yaml {
        @Override
        public String kind() {
            return "a group of fields";
        }
    }

    /** One field of a mapping. */
    record Entry(Scalar key, Yaml value) {}
}
