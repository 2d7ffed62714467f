package org.afterword.importer.record;

/**
 * Something that was mended or noticed in a record that is read all the same.
 *
 * @param code what kind of remark it is, such as {@code repaired}: equal ones are counted together
 */
public record Remark(Line line, String code, String message) implements Exported {}
