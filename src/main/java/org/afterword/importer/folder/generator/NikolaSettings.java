package org.afterword.importer.folder.generator;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.afterword.base.Slashes;
import org.afterword.importer.folder.address.NikolaParts;
import org.afterword.importer.folder.files.SiteFolder;
import org.afterword.importer.folder.matter.Matter;
import org.afterword.importer.folder.matter.PythonMatter;

/**
 * What Nikola's settings say.
 *
 * @param all the settings
 * @param language of what does not say otherwise
 * @param translations the folder that each language has, the main one among them
 * @param kinds of articles, in the order in which they are looked for
 * @param zone of times without an offset
 */
record NikolaSettings(Matter all, String language, Map<String, String> translations, List<Kind> kinds, ZoneId zone) {
    static final String FILE = "conf.py";

    private static final String MADE =
            "output|cache|themes|plugins|templates|shortcodes|data|[^/]+\\.(?:py|sh|toml|cfg)|requirements.*\\.txt|README.*";

    /**
     * Articles of one kind.
     *
     * @param folder in which they lie, ending with a slash; empty for the top
     * @param glob what the names of their files look like, such as {@code *.md}
     * @param places where they are served, by language, without slashes at their ends
     * @param post whether they are posts, not pages
     */
    record Kind(String folder, String glob, Map<String, String> places, boolean post) {

        /** Whether a name is like that. */
        boolean isFor(String name) {
            int star = glob.indexOf('*');
            return star < 0
                    ? name.equals(glob)
                    : name.length() >= glob.length() - 1
                            && name.startsWith(glob.substring(0, star))
                            && name.endsWith(glob.substring(star + 1));
        }
    }

    static NikolaSettings read(SiteFolder folder, Optional<ZoneId> asked) {
        var all = PythonMatter.read(folder.text(FILE).orElse(""));
        var language = all.text("DEFAULT_LANG").orElse("en");
        var translations = new LinkedHashMap<String, String>();
        translations.put(language, "");
        var given = all.within("TRANSLATIONS");
        given.fields()
                .keySet()
                .forEach(name -> translations.put(name, plain(given.text(name).orElse(""))));
        var kinds = new ArrayList<Kind>();
        kinds(all, "POSTS", "posts/*", translations.keySet(), kinds, true);
        kinds(all, "PAGES", "pages/*", translations.keySet(), kinds, false);
        return new NikolaSettings(
                all,
                language,
                translations,
                kinds,
                asked.or(() -> all.text("TIMEZONE").flatMap(JekyllSettings::zone))
                        .orElse(ZoneOffset.UTC));
    }

    private static void kinds(
            Matter all, String name, String usual, Set<String> languages, List<Kind> kinds, boolean post) {
        var given = all.fields().get(name) instanceof List<?> list
                ? list
                : List.of(List.of(usual, usual.substring(0, usual.length() - 2)));
        for (var one : given) {
            if (one instanceof List<?> parts && parts.size() >= 2) {
                var wildcard = String.valueOf(parts.get(0)).replaceFirst("^(?:\\./)+", "");
                int slash = wildcard.lastIndexOf('/') + 1;
                var places = new LinkedHashMap<String, String>();
                for (var language : languages) {
                    var place = parts.get(1) instanceof Map<?, ?> map ? map.get(language) : parts.get(1);
                    places.put(language, plain(place == null ? "" : String.valueOf(place)));
                }
                kinds.add(new Kind(wildcard.substring(0, slash), wildcard.substring(slash), places, post));
            }
        }
    }

    /** A folder of addresses without what means nothing in it. */
    private static String plain(String folder) {
        return Slashes.noneBehind(folder.replaceFirst("^(?:\\.?/)+", "")).replaceFirst("^\\.$", "");
    }

    /** A setting that may differ between languages, in the main one. */
    Optional<String> said(String name) {
        return all.text(name).or(() -> all.within(name).text(language));
    }

    /** The address of the site, without a slash at its end. */
    Optional<String> url() {
        return all.text("BASE_URL", "SITE_URL")
                .filter(url -> url.matches("(?i)https?://.+"))
                .map(Slashes::noneBehind);
    }

    /** The path that the site lies under, with a leading slash and without one at its end; empty for the top. */
    String base() {
        return url().map(url -> url.replaceFirst("(?i)^https?://[^/]*", "")).orElse("");
    }

    /** A setting that is on or off, and {@code otherwise} where nothing is said. */
    boolean isOn(String name, boolean otherwise) {
        return all.flag(name, otherwise);
    }

    /** A name as it stands in addresses. */
    String slug(String name) {
        return isOn("USE_SLUGIFY", true) ? NikolaParts.slug(name) : NikolaParts.kept(name);
    }

    /** Whether a name has letters that Nikola spells in a way of its own. */
    boolean isSpelt(String name) {
        return isOn("USE_SLUGIFY", true) && NikolaParts.isSpelt(name);
    }

    /** Folders of files that are copied, and where they are put. */
    Map<String, String> copied(String name, String from, String to) {
        var found = new LinkedHashMap<String, String>();
        all.within(name).fields().forEach((folder, place) -> found.put(plain(folder), plain(String.valueOf(place))));
        return all.value(name).isPresent() ? found : Map.of(from, to);
    }

    /** Whether a path is neither in a folder of articles nor above one, nor could be, where that is the top. */
    boolean isElsewhere(String path) {
        return kinds.stream()
                .noneMatch(kind -> kind.folder().isEmpty()
                        ? !path.matches(MADE)
                        : (path + "/").startsWith(kind.folder())
                                || kind.folder().startsWith(path + "/"));
    }
}
