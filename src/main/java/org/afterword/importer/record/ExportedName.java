package org.afterword.importer.record;

import java.util.Optional;

/**
 * The name of somebody whom comments know only by a key, perhaps in another file.
 *
 * @param key as {@link #known} has it
 */
public record ExportedName(Line line, String key, String name) implements Exported {
    private static final String SIGN = "\u0000";

    /** What a comment has for a name until all files are read. */
    public static String known(String key) {
        return SIGN + key;
    }

    /** The key, if a name is one. */
    public static Optional<String> key(String name) {
        return name.startsWith(SIGN) ? Optional.of(name.substring(SIGN.length())) : Optional.empty();
    }
}
