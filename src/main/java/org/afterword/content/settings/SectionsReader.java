package org.afterword.content.settings;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.afterword.content.address.UrlPath;
import org.afterword.yaml.Fields;

/** Reads which folders have a list of what lies in them, and what it is called. */
final class SectionsReader {
    static final String FIELD = "sections";

    private SectionsReader() {}

    /** The titles by the paths of the folders, in the order of the file. */
    static Map<String, String> read(Fields settings) {
        var sections = new LinkedHashMap<String, String>();
        settings.group(FIELD, "write each folder with its title below it, such as 'trip: Our trip'")
                .ifPresent(all -> all.names().forEach(name -> {
                    var path = path(name);
                    var title = all.line(name);
                    if (path.isEmpty()) {
                        all.report(
                                "section",
                                name,
                                "this is no folder in content/",
                                "write its path, such as trip or trip/north");
                    } else if (all.isBlank(name)) {
                        all.report(
                                "section", name, "this section has no title", "write '" + name + ": …' with the title");
                    } else if (title.isPresent() && sections.putIfAbsent(path.get(), title.get()) != null) {
                        all.report("section", name, "this section stands here twice", "take one of the two out");
                    }
                }));
        return sections;
    }

    /** The path of a folder, however many slashes are around it. */
    static Optional<String> path(String written) {
        var bare = written.strip().replaceAll("^/+|/+$", "");
        return bare.isEmpty() || UrlPath.problemWith(bare).isPresent()
                ? Optional.empty()
                : Optional.of("/" + bare + "/");
    }
}
