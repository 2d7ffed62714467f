package org.afterword.serve;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.afterword.pages.PlannedSite;

/** Reads the site that is shown. */
@FunctionalInterface
public interface SiteSource {

    /**
     * Reads it as it is now.
     *
     * @param last as it was read the last time
     * @param changed absolute paths: all that changed since then; empty where that is not known
     */
    PlannedSite read(Optional<PlannedSite> last, Optional<Set<Path>> changed) throws Exception;
}
