package org.afterword.importer.folder.generator;

import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import org.afterword.importer.folder.files.SiteFolder;
import org.afterword.importer.record.Exported;

/** Eleventy: settings in JavaScript, of which only what stands there plainly is read, or none at all beside what Node needs. */
final class Eleventy implements Generator {

    @Override
    public String kind() {
        return "eleventy";
    }

    @Override
    public boolean recognizes(SiteFolder folder) {
        return EleventySettings.file(folder).isPresent()
                || folder.text("package.json").orElse("").contains("\"@11ty/eleventy\"");
    }

    @Override
    public Blog open(SiteFolder folder, Optional<ZoneId> zone, Consumer<Exported> told) {
        var settings = EleventySettings.read(folder, zone);
        return new EleventyBlog(folder, settings, new EleventyData(folder, settings, told));
    }
}
