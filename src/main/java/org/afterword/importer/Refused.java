package org.afterword.importer;

/** A record that cannot be read. */
record Refused(What what, Line line, String id, String reason) implements Exported {}
