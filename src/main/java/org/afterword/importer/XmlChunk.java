package org.afterword.importer;

/**
 * The source of one element, cut out of a file without being parsed.
 *
 * @param name as it is written, with its prefix
 * @param text from its first to its last bracket, or as far as it goes
 * @param line the line that it begins in
 * @param complete whether its end was found
 */
record XmlChunk(String name, String text, int line, boolean complete) {

    /** The name without its prefix. */
    String localName() {
        return name.substring(name.indexOf(':') + 1);
    }
}
