package org.afterword.importer.folder.generator;

import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import org.afterword.importer.folder.files.SiteFolder;
import org.afterword.importer.folder.matter.MatterException;
import org.afterword.importer.record.Exported;

/** Hugo: settings of its name, or settings of a common name beside a folder {@code content}. */
final class Hugo implements Generator {

    @Override
    public String kind() {
        return "hugo";
    }

    @Override
    public boolean recognizes(SiteFolder folder) {
        var own = folder.first(
                "hugo.toml",
                "hugo.yaml",
                "hugo.yml",
                "hugo.json",
                "config/_default/hugo.toml",
                "config/_default/hugo.yaml",
                "config/_default/hugo.yml");
        if (own.isPresent()) {
            return true;
        }
        boolean common = folder.first(
                        "config.yaml",
                        "config.yml",
                        "config.json",
                        "config/_default/config.toml",
                        "config/_default/config.yaml",
                        "config/_default/config.yml")
                .isPresent();
        boolean toml = folder.text("config.toml")
                .filter(text -> !text.contains("base_url"))
                .isPresent();
        return (common || toml) && folder.hasFolder("content") && !folder.has("content/site.yaml");
    }

    @Override
    public Blog open(SiteFolder folder, Optional<ZoneId> zone, Consumer<Exported> told) throws MatterException {
        return new HugoBlog(folder, HugoSettings.read(folder, zone));
    }
}
