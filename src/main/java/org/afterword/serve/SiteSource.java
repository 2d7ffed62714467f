package org.afterword.serve;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.afterword.pages.PlannedSite;

/** Reads the site that is shown. */
@FunctionalInterface
public interface SiteSource {

    /**
     * Reads it as it is now. What would not keep it from being shown may be left to look for later.
     *
     * @param last as it was read the last time
     * @param changed absolute paths: all that changed since then; empty where that is not known
     */
    PlannedSite read(Optional<PlannedSite> last, Optional<Set<Path>> changed) throws Exception;

    /**
     * Looks for what was left.
     *
     * @param last as it was read the last time
     * @param time whether there is still time for that
     */
    default PlannedSite rest(PlannedSite last, BooleanSupplier time) throws Exception {
        return last;
    }
}
