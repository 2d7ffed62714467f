package org.afterword.importer.folder.generator;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.afterword.base.Slashes;
import org.afterword.importer.folder.files.SiteFolder;
import org.afterword.importer.folder.matter.Matter;
import org.afterword.importer.folder.matter.MatterException;
import org.afterword.importer.folder.matter.Parted;

/**
 * What {@code _config.yml} says.
 *
 * @param file its name
 * @param all its fields
 * @param source the folder of the articles, ending with a slash; empty for the top
 * @param zone of times without an offset
 * @param named whether anything names that zone
 */
record JekyllSettings(String file, Matter all, String source, ZoneId zone, boolean named) {

    static Optional<String> file(SiteFolder folder) {
        return folder.first("_config.yml", "_config.yaml", "_config.toml");
    }

    static JekyllSettings read(SiteFolder folder, Optional<ZoneId> asked) throws MatterException {
        var file = file(folder);
        var all = file.isEmpty()
                ? Matter.NONE
                : Parted.settings(file.get(), folder.text(file.get()).orElse(""));
        var source = all.text("source")
                .filter(folder::hasFolder)
                .or(() -> Optional.of("source")
                        .filter(name -> folder.hasFolder("source/_posts") && !folder.hasFolder("_posts")))
                .map(name -> name.replaceFirst("^(?:\\./)+", "").replaceFirst("/*$", "/"))
                .filter(name -> !name.equals("./") && !name.equals("/"))
                .orElse("");
        var zone = asked.or(() -> all.text("timezone").flatMap(JekyllSettings::zone));
        return new JekyllSettings(
                file.orElse("_config.yml"), all, source, zone.orElse(ZoneOffset.UTC), zone.isPresent());
    }

    static Optional<ZoneId> zone(String name) {
        try {
            return Optional.of(ZoneId.of(name.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The language of the site, where the settings name one. */
    Optional<String> language() {
        return all.text("lang", "language", "locale")
                .map(text -> text.replace('_', '-').replaceFirst("\\..*", ""));
    }

    /** The path that the site lies under, with a leading slash and without one at its end; empty for the top. */
    String base() {
        var base = Slashes.noneAround(all.text("baseurl", "root").orElse("").strip());
        return base.isEmpty() || base.contains("://") ? "" : "/" + base;
    }

    /** The address of its host. */
    Optional<String> host() {
        return all.text("url").map(Slashes::noneBehind).filter(url -> url.matches("(?i)https?://.+"));
    }

    String permalink() {
        return all.text("permalink").orElse("date");
    }

    /** The collections that are published, by their names. */
    Map<String, Matter> collections() {
        var published = new LinkedHashMap<String, Matter>();
        var given = all.within("collections");
        given.fields().keySet().forEach(name -> {
            var one = given.within(name);
            if (!name.equals("posts") && one.flag("output", false)) {
                published.put(name, one);
            }
        });
        return published;
    }

    /** A path from the source folder as it counts from the folder of all collections, if it is in that. */
    String withoutCollections(String path) {
        var top = all.text("collections_dir").map(name -> name + "/").orElse("");
        return path.startsWith(top) ? path.substring(top.length()) : path;
    }

    /** The fields that a file has where it does not say otherwise; those of the longest path count most. */
    Matter defaults(String path, String type) {
        var found = new ArrayList<Matter>();
        for (var one : all.groups("defaults")) {
            var scope = one.within("scope");
            var of = scope.text("type")
                    .map(name -> name.equals("post") ? "posts" : name.equals("page") ? "pages" : name);
            if (of.filter(name -> !name.equals(type)).isEmpty()
                    && JekyllGlob.begins(withoutCollections(path(scope)), path)) {
                found.add(one);
            }
        }
        found.sort(
                Comparator.<Matter>comparingInt(one -> path(one.within("scope")).length())
                        .thenComparing(one -> one.within("scope").text("type").isPresent()));
        var all = Matter.NONE;
        for (int i = found.size() - 1; i >= 0; i--) {
            all = all.or(found.get(i).within("values"));
        }
        return all;
    }

    private static String path(Matter scope) {
        return scope.text("path").orElse("").replaceFirst("^/", "");
    }

    /** Whether a path from the source folder is left out by the settings. */
    boolean excludes(String path) {
        List<String> excluded = all.list("exclude");
        return excluded.stream().anyMatch(pattern -> JekyllGlob.covers(pattern, path))
                && all.list("include").stream().noneMatch(pattern -> JekyllGlob.covers(pattern, path));
    }

    boolean includes(String path) {
        return all.list("include").stream().anyMatch(pattern -> JekyllGlob.covers(pattern, path));
    }
}
