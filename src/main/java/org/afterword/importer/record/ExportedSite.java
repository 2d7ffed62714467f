package org.afterword.importer.record;

import java.util.Optional;

/**
 * What an export says of the site as a whole.
 *
 * @param url its address
 * @param settings the text of its {@code site.yaml}, where the export holds it
 */
public record ExportedSite(
        Line line,
        String title,
        Optional<String> description,
        Optional<String> url,
        Optional<String> language,
        Optional<String> settings)
        implements Exported {}
