package org.afterword.importer.record;

/** A record that cannot be read. */
public record Refused(What what, Line line, String id, String reason) implements Exported {}
