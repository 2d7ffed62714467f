package org.afterword.importer.record;

import java.util.Optional;

/** One of the old site's own authors. {@code key} is what {@code site.yaml} will know the author by. */
public record ExportedAuthor(Line line, String key, String name, Optional<String> url) implements Exported {}
