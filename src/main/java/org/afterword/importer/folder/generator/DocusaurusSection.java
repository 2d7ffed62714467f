package org.afterword.importer.folder.generator;

import java.util.Optional;
import java.util.regex.Pattern;
import org.afterword.base.Slashes;
import org.afterword.importer.folder.matter.Matter;

/**
 * A folder of articles, or of pages.
 *
 * @param folder where they lie, with a slash at its end
 * @param route where they were served, with a slash at both ends
 * @param excluded which of its files are none; where it names none, those that are usual
 * @param included which of its files are some; where it names none, all
 * @param language in which its files are; empty where that is the site's
 * @param original the folder whose files these stand in for; empty where they stand for themselves
 */
record DocusaurusSection(
        String folder,
        String route,
        Matter options,
        Globs excluded,
        Globs included,
        Optional<String> language,
        Optional<String> original) {
    private static final Pattern HIDDEN = Pattern.compile("(?:.*/)?(?:_[^/]*|__tests__|[^/]*\\.test\\.[^/]*)(?:/.*)?");

    static DocusaurusSection of(Matter options) {
        return of(options, "blog", "blog");
    }

    static DocusaurusSection of(Matter options, String folder, String route) {
        return new DocusaurusSection(
                slashed(options.text("path").orElse(folder)),
                "/" + slashed(options.text("routeBasePath").orElse(route)),
                options,
                Globs.of(options, "exclude"),
                Globs.of(options, "include"),
                Optional.empty(),
                Optional.empty());
    }

    /** The same in another language, or in the site's own, of which a folder may hold other versions. */
    DocusaurusSection in(Optional<String> other, String place) {
        return new DocusaurusSection(
                place,
                other.map(language -> "/" + language).orElse("") + route,
                options,
                excluded,
                included,
                other,
                Optional.of(folder));
    }

    /** Whether a file in it is only a part of others, or the settings leave it out. */
    boolean excludes(String path) {
        var within = path.substring(folder.length());
        return excluded.areNone() ? HIDDEN.matcher(within).matches() : excluded.covers(within);
    }

    boolean includes(String path) {
        return included.areNone() || included.covers(path.substring(folder.length()));
    }

    /** Where a list was served, by the option that names it. */
    String list(String option, String usual) {
        return route + slashed(options.text(option).orElse(usual));
    }

    String tags() {
        return list("tagsBasePath", "tags");
    }

    String archive() {
        return list("archiveBasePath", "archive");
    }

    static String slashed(String path) {
        var bare = Slashes.noneAround(path.strip().replaceFirst("^\\./", ""));
        return bare.isEmpty() ? "" : bare + "/";
    }
}
