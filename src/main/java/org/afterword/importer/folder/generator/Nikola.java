package org.afterword.importer.folder.generator;

import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.afterword.importer.folder.files.SiteFolder;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.Remark;

/** Nikola: settings in Python, of which only what stands there plainly is read. */
final class Nikola implements Generator {
    private static final Pattern OWN =
            Pattern.compile("(?m)^(?:POSTS|PAGES|post_pages|BLOG_TITLE|BLOG_AUTHOR)[ \\t]*=");

    @Override
    public String kind() {
        return "nikola";
    }

    @Override
    public boolean recognizes(SiteFolder folder) {
        return OWN.matcher(folder.text(NikolaSettings.FILE).orElse("")).find();
    }

    @Override
    public Blog open(SiteFolder folder, Optional<ZoneId> zone, Consumer<Exported> told) {
        var settings = NikolaSettings.read(folder, zone);
        if (settings.all().text("FILE_METADATA_REGEXP").isPresent()) {
            told.accept(new Remark(
                    folder.line(NikolaSettings.FILE, 0),
                    "front-matter",
                    "FILE_METADATA_REGEXP is not read; anything in the names of files besides their slugs is lost"));
        }
        return new NikolaBlog(folder, settings);
    }
}
