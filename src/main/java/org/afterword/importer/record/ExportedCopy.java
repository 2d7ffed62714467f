package org.afterword.importer.record;

import java.nio.file.Path;

/**
 * A file that the old site served as it is.
 *
 * @param path where it was served, with a leading slash
 * @param from the file itself, which nobody has read yet
 */
public record ExportedCopy(Line line, String path, Path from) implements Exported {}
