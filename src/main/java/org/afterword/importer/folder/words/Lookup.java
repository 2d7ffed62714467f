package org.afterword.importer.folder.words;

/** Values that are looked for only when a template names them. */
@FunctionalInterface
public interface Lookup {
    /** The value of a name; null where there is none. */
    Object of(String name);
}
