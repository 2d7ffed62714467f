package org.afterword.importer.folder.generator;

import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import org.afterword.importer.folder.files.SiteFolder;
import org.afterword.importer.folder.matter.MatterException;
import org.afterword.importer.folder.matter.Parted;
import org.afterword.importer.record.Exported;

/** Hexo: settings as Jekyll has them, and a folder {@code source} beside what Node needs. */
final class Hexo implements Generator {

    @Override
    public String kind() {
        return "hexo";
    }

    @Override
    public boolean recognizes(SiteFolder folder) {
        return folder.has("_config.yml")
                && folder.hasFolder("source")
                && (folder.hasFolder("scaffolds")
                        || folder.text("package.json").orElse("").contains("\"hexo"));
    }

    @Override
    public Blog open(SiteFolder folder, Optional<ZoneId> zone, Consumer<Exported> told) throws MatterException {
        var settings = folder.text("_config.yml");
        return new HexoBlog(folder, Parted.settings("_config.yml", settings.orElse("")), zone);
    }
}
