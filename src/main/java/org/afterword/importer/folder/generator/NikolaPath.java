package org.afterword.importer.folder.generator;

import java.util.Optional;
import org.afterword.importer.folder.files.SiteFolder;

/**
 * Where a file of Nikola's lies that may hold an article.
 *
 * @param kind of article
 * @param source the path that its text has in the main language
 * @param within the folder from that of the kind, ending with a slash; may be empty
 * @param language of the file
 */
record NikolaPath(NikolaSettings.Kind kind, String source, String within, String language) {

    /** The article's file; empty where no kind of articles is looked for under its name. */
    static Optional<NikolaPath> of(String path, NikolaSettings settings) {
        for (var language : settings.translations().keySet()) {
            if (!language.equals(settings.language())) {
                var found = main(path, language, settings);
                var known = found.flatMap(source -> of(source, language, settings));
                if (known.isPresent()) {
                    return known;
                }
            }
        }
        return of(path, settings.language(), settings);
    }

    /** The path that the file would have in the main language, if it is named as one of another. */
    private static Optional<String> main(String path, String language, NikolaSettings settings) {
        var pattern = settings.all().text("TRANSLATIONS_PATTERN").orElse("{path}.{lang}.{ext}");
        if (pattern.equals("{path}.{ext}.{lang}")) {
            return path.endsWith("." + language)
                    ? Optional.of(path.substring(0, path.length() - language.length() - 1))
                    : Optional.empty();
        }
        int dot = path.lastIndexOf('.');
        return dot > 0 && path.startsWith("." + language, dot - language.length() - 1)
                ? Optional.of(path.substring(0, dot - language.length() - 1) + path.substring(dot))
                : Optional.empty();
    }

    private static Optional<NikolaPath> of(String source, String language, NikolaSettings settings) {
        int slash = source.lastIndexOf('/') + 1;
        return settings.kinds().stream()
                .filter(kind -> source.startsWith(kind.folder()) && kind.isFor(source.substring(slash)))
                .findFirst()
                .map(kind -> new NikolaPath(
                        kind,
                        source,
                        source.substring(
                                kind.folder().length(), Math.max(kind.folder().length(), slash)),
                        language));
    }

    /** The file's name in the main language, without its ending. */
    String name() {
        return Places.name(source);
    }

    /** The path that a file of this article has in a language, be it its text or its fields. */
    String file(String path, String other, NikolaSettings settings) {
        if (other.equals(settings.language())) {
            return path;
        }
        int dot = path.lastIndexOf('.');
        return settings.all()
                .text("TRANSLATIONS_PATTERN")
                .orElse("{path}.{lang}.{ext}")
                .replace("{path}", path.substring(0, dot))
                .replace("{ext}", path.substring(dot + 1))
                .replace("{lang}", other);
    }

    /** Whether it stands for the article in languages that have no file of their own. */
    boolean isMain(SiteFolder folder, NikolaSettings settings) {
        return language.equals(settings.language()) || !folder.has(source);
    }

    /** The path of the fields that lie beside the text. */
    String meta() {
        return source.substring(0, source.lastIndexOf('.')) + ".meta";
    }

    /** The address in a language, with a leading slash. */
    String address(String other, String slug, boolean pretty, NikolaSettings settings) {
        var above = "/" + settings.translations().getOrDefault(other, "") + "/"
                + kind.places().getOrDefault(other, "") + "/" + within;
        var whole = (above + slug).replaceAll("/(?:\\./)*/*", "/");
        return pretty
                ? whole + "/"
                : whole.endsWith("/index") ? whole.substring(0, whole.length() - "index".length()) : whole + ".html";
    }
}
