package org.afterword.importer.folder.generator;

import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import org.afterword.importer.folder.files.SiteFolder;
import org.afterword.importer.folder.matter.MatterException;
import org.afterword.importer.record.Exported;

/** Docusaurus: settings of its name in one of the languages that Node runs. */
final class Docusaurus implements Generator {

    @Override
    public String kind() {
        return "docusaurus";
    }

    @Override
    public boolean recognizes(SiteFolder folder) {
        return DocusaurusSettings.file(folder).isPresent();
    }

    @Override
    public Blog open(SiteFolder folder, Optional<ZoneId> zone, Consumer<Exported> told) throws MatterException {
        return new DocusaurusBlog(folder, DocusaurusSettings.read(folder, zone));
    }
}
