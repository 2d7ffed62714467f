package org.afterword.importer.record;

import java.util.List;
import java.util.Optional;
import org.afterword.content.settings.Navigation;

/**
 * What an export says of the site as a whole.
 *
 * @param url its address
 * @param zone in which it told times
 * @param navigation what its menu led to
 * @param settings the text of its {@code site.yaml}, where the export holds it
 */
public record ExportedSite(
        Line line,
        String title,
        Optional<String> description,
        Optional<String> url,
        Optional<String> language,
        Optional<String> zone,
        List<Navigation> navigation,
        Optional<String> settings)
        implements Exported {

    /** A site of which neither the time zone nor the menu is known. */
    public ExportedSite(
            Line line,
            String title,
            Optional<String> description,
            Optional<String> url,
            Optional<String> language,
            Optional<String> settings) {
        this(line, title, description, url, language, Optional.empty(), List.of(), settings);
    }
}
