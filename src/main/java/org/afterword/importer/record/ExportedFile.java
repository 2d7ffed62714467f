package org.afterword.importer.record;

import java.util.Optional;

/**
 * A file that articles refer to.
 *
 * @param key what articles call it
 * @param article the key of the article that it was uploaded for
 */
public record ExportedFile(Line line, String key, String url, Optional<String> article, String caption)
        implements Exported {}
