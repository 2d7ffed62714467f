package org.afterword.content.settings;

import java.util.LinkedHashMap;
import java.util.Optional;
import org.afterword.base.SameName;
import org.afterword.base.Slashes;
import org.afterword.content.address.UrlPath;
import org.afterword.yaml.Fields;
import org.afterword.yaml.Yaml;

/** Reads which folders have a list of what lies in them, and what it is called: some by their paths, or all. */
final class SectionsReader {
    static final String FIELD = "sections";

    private static final String ALL = "all";

    /** Stands for the folders that are not named. */
    private static final String OTHERS = "*";

    private SectionsReader() {}

    /** The titles are in the order of the file. */
    static Sections read(Fields settings) {
        var node = settings.value(FIELD);
        if (node.isEmpty()) {
            return Sections.NONE;
        }
        settings.tellOfEatenWords(FIELD);
        return node.get() instanceof Yaml.Scalar word && word.text().strip().equals(ALL)
                ? new Sections(new LinkedHashMap<>(), true)
                : settings.group(
                                FIELD,
                                "write 'sections: all' for all folders, or each with its title below it, such as 'trip: Our trip'")
                        .map(SectionsReader::named)
                        .orElse(Sections.NONE);
    }

    private static Sections named(Fields all) {
        var sections = new LinkedHashMap<String, String>();
        boolean others = false;
        for (var name : all.names()) {
            var path = path(name);
            var title = all.line(name);
            if (name.strip().equals(OTHERS)) {
                others = title.filter(ALL::equals).isPresent();
                if (!others) {
                    all.report(
                            "section",
                            name,
                            "'*' stands for all other folders, whose lists are called as they are",
                            "write '\"*\": all'");
                }
            } else if (path.isEmpty()) {
                all.report(
                        "section",
                        name,
                        "this is no folder in content/",
                        "write its path, such as trip or trip/north; or \"*\": all, for all folders");
            } else if (all.isBlank(name)) {
                all.report("section", name, "this section has no title", "write '" + name + ": …' with the title");
            } else if (title.isPresent() && sections.putIfAbsent(path.get(), title.get()) != null) {
                all.report("section", name, "this section stands here twice", "take one of the two out");
            }
        }
        return new Sections(sections, others);
    }

    /** The path of a folder, however many slashes are around it, and in whichever of Unicode's spellings. */
    static Optional<String> path(String written) {
        var bare = Slashes.noneAround(SameName.composed(written.strip()));
        return bare.isEmpty() || UrlPath.problemWith(bare).isPresent()
                ? Optional.empty()
                : Optional.of("/" + bare + "/");
    }
}
