package org.afterword.importer.folder.generator;

import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import org.afterword.importer.folder.files.SiteFolder;
import org.afterword.importer.folder.matter.PythonMatter;
import org.afterword.importer.record.Exported;

/** Pelican: settings in Python, of which only what stands there plainly is read. */
final class Pelican implements Generator {

    @Override
    public String kind() {
        return "pelican";
    }

    @Override
    public boolean recognizes(SiteFolder folder) {
        return folder.has("pelicanconf.py");
    }

    @Override
    public Blog open(SiteFolder folder, Optional<ZoneId> zone, Consumer<Exported> told) {
        var published = PythonMatter.read(folder.text("publishconf.py").orElse(""));
        var usual = PythonMatter.read(folder.text("pelicanconf.py").orElse(""));
        return new PelicanBlog(folder, published.or(usual), zone);
    }
}
