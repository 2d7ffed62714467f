package org.afterword.importer.folder.generator;

import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import org.afterword.importer.folder.files.SiteFolder;
import org.afterword.importer.folder.matter.MatterException;
import org.afterword.importer.record.Exported;

/** Zola: settings of its name, or of a common one with the address that it cannot do without. */
final class Zola implements Generator {

    @Override
    public String kind() {
        return "zola";
    }

    @Override
    public boolean recognizes(SiteFolder folder) {
        return folder.has("zola.toml")
                || folder.hasFolder("content")
                        && folder.text("config.toml").orElse("").contains("base_url");
    }

    @Override
    public Blog open(SiteFolder folder, Optional<ZoneId> zone, Consumer<Exported> told) throws MatterException {
        return new ZolaBlog(folder, ZolaSettings.read(folder, zone));
    }
}
