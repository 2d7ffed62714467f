package org.afterword.importer.record;

/**
 * A piece of text that articles show without holding it.
 *
 * @param key what articles call it
 * @param text HTML as WordPress keeps it
 */
public record ExportedBlock(Line line, String key, String text) implements Exported {}
