package org.afterword.importer;

import java.util.Optional;

/**
 * What an export says of the site as a whole.
 *
 * @param url its address without a slash at its end
 */
record ExportedSite(Line line, String title, Optional<String> description, Optional<String> url, Optional<String> language)
        implements Exported {}
