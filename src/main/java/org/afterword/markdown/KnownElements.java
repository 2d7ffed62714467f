package org.afterword.markdown;

import java.util.Collection;

/** The elements that browsers know. */
public final class KnownElements {
    private KnownElements() {}

    /** Whether browsers know an element, or anyone may make up its name. */
    public static boolean isOne(String name) {
        return ElementKind.of(name) != ElementKind.UNKNOWN;
    }

    /** Their names. */
    public static Collection<String> names() {
        return ElementKind.names();
    }
}
