package org.afterword.importer.folder.generator;

import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import org.afterword.importer.folder.files.SiteFolder;
import org.afterword.importer.folder.matter.MatterException;
import org.afterword.importer.record.Exported;

/** A static site generator whose folders can be read. */
public interface Generator {

    /** What the command line and {@code source.system} call it, such as {@code jekyll}. */
    String kind();

    /** Whether a folder is one of its own, by the files that it cannot do without. */
    boolean recognizes(SiteFolder folder);

    /**
     * Reads its settings.
     *
     * @param zone of times without an offset, where the user or the site names one
     * @param told gets what is strange in the settings
     * @throws MatterException if the settings cannot be read
     */
    Blog open(SiteFolder folder, Optional<ZoneId> zone, Consumer<Exported> told) throws MatterException;
}
