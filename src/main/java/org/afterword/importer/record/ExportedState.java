package org.afterword.importer.record;

/** The state of a comment, told apart from the comment itself, perhaps in another file; its own may be older. */
public record ExportedState(Line line, String id, State state) implements Exported {}
