package org.afterword.importer.folder.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.afterword.base.Slashes;
import org.afterword.importer.folder.files.SiteFolder;
import org.afterword.importer.folder.matter.Cascade;
import org.afterword.importer.folder.matter.Matter;
import org.afterword.importer.folder.matter.MatterException;
import org.afterword.importer.folder.matter.Parted;

/**
 * What Hugo's settings say, in one file or in a folder of them. Their names may be in any case; here they are in lower case.
 *
 * @param file the name of the first file
 * @param zone of times without an offset
 * @param named whether anything names that zone
 */
record HugoSettings(String file, Matter all, ZoneId zone, boolean named) {
    private static final String FOLDER = "config/_default";

    /** What the settings of a language say of it alone. */
    private static final Set<String> OF_LANGUAGE = Set.of("contentdir", "weight", "languagename", "label", "disabled");

    static HugoSettings read(SiteFolder folder, Optional<ZoneId> asked) throws MatterException {
        var file = folder.first(
                "hugo.toml",
                "hugo.yaml",
                "hugo.yml",
                "hugo.json",
                "config.toml",
                "config.yaml",
                "config.yml",
                "config.json");
        var all = file.isEmpty()
                ? Matter.NONE
                : lower(Parted.settings(file.get(), folder.text(file.get()).orElse("")));
        for (var path : parts(folder)) {
            all = Cascade.of(
                    all, part(path, Parted.settings(path, folder.text(path).orElse(""))));
        }
        var fields = ofSite(all);
        var zone = asked.or(() -> fields.text("timezone").flatMap(JekyllSettings::zone));
        return new HugoSettings(file.orElse(FOLDER), fields, zone.orElse(ZoneOffset.UTC), zone.isPresent());
    }

    /** What one file of a folder of settings says: its name tells of what, and may tell of which language. */
    private static Matter part(String path, Matter fields) {
        var name =
                path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.')).toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        var about = dot < 0 ? name : name.substring(0, dot);
        var language = dot < 0 ? "" : name.substring(dot + 1);
        boolean isWhole = about.equals("hugo") || about.equals("config") || about.equals("languages") && dot > 0;
        var part =
                isWhole ? lower(fields) : new Matter(Map.of(about, lower(fields).fields()));
        return language.isEmpty() ? part : new Matter(Map.of("languages", Map.of(language, part.fields())));
    }

    /** The settings with what those of the site's own language say in place of them. */
    private static Matter ofSite(Matter all) {
        var own = lower(lower(all.within("languages")).within(language(all)));
        var params = new LinkedHashMap<>(lower(all.within("params")).fields());
        params.putAll(lower(own.within("params")).fields());
        var fields =
                new LinkedHashMap<>(new Matter(own.without(OF_LANGUAGE)).or(all).fields());
        if (!params.isEmpty()) {
            fields.put("params", params);
        }
        return new Matter(fields);
    }

    private static List<String> parts(SiteFolder folder) {
        if (!folder.hasFolder(FOLDER)) {
            return List.of();
        }
        try (var files = Files.list(folder.root().resolve(FOLDER))) {
            return files.map(path -> path.getFileName().toString())
                    .filter(name -> name.matches("[\\w.-]+\\.(?:toml|ya?ml|json)"))
                    .sorted((one, other) -> Boolean.compare(
                            other.startsWith("hugo") || other.startsWith("config"),
                            one.startsWith("hugo") || one.startsWith("config")))
                    .map(name -> FOLDER + "/" + name)
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static Matter lower(Matter matter) {
        var fields = new LinkedHashMap<String, Object>();
        matter.fields().forEach((name, value) -> fields.put(name.toLowerCase(Locale.ROOT), value));
        return new Matter(fields);
    }

    Matter params() {
        return lower(all.within("params"));
    }

    /** The address of the site, without a slash at its end. */
    Optional<String> url() {
        return all.text("baseurl").filter(url -> url.matches("(?i)https?://.+")).map(Slashes::noneBehind);
    }

    /** The path that the site lies under, with a leading slash and without one at its end; empty for the top. */
    String base() {
        var path = Slashes.noneAround(all.text("baseurl").orElse("").replaceFirst("(?i)^https?://[^/]*", ""));
        return path.isEmpty() ? "" : "/" + path;
    }

    /** The folder of the articles, ending with a slash. */
    String content() {
        return mounts("content", "").stream()
                .filter(mount -> mount.text("lang").isEmpty())
                .flatMap(mount -> mount.text("source").stream())
                .findFirst()
                .or(() -> all.text("contentdir"))
                .orElse("content")
                .replaceFirst("/*$", "/");
    }

    /** The folders of what is served as it is, each ending with a slash, and below which path that is, which begins with one. */
    Map<String, String> statics() {
        var found = new LinkedHashMap<String, String>();
        mounts("static", "(?:/.*)?")
                .forEach(mount -> found.put(
                        mount.text("source").orElse("").replaceFirst("/*$", "/"),
                        mount.text("target")
                                .orElse("")
                                .substring("static".length())
                                .replaceFirst("/*$", "/")));
        if (found.isEmpty()) {
            var given = all.list("staticdir");
            (given.isEmpty() ? List.of("static") : given)
                    .forEach(name -> found.put(name.replaceFirst("/*$", "/"), "/"));
        }
        return found;
    }

    /** The folders within this one that take the place of one of Hugo's own, by its name. */
    private List<Matter> mounts(String name, String below) {
        return all.within("module").groups("mounts").stream()
                .filter(mount -> mount.text("target")
                        .filter(to -> to.matches(name + below))
                        .isPresent())
                .filter(mount -> mount.text("source")
                        .filter(from -> !from.matches("(?:\\.\\.|/).*"))
                        .isPresent())
                .toList();
    }

    String language() {
        return language(all);
    }

    private static String language(Matter all) {
        return all.text("defaultcontentlanguage").orElse("en").toLowerCase(Locale.ROOT);
    }

    /** The address of a host that has a language of its own, without a slash at its end; empty where it lies on the site's. */
    Optional<String> host(String language) {
        return language.equals(language())
                ? Optional.empty()
                : lower(lower(all.within("languages")).within(language))
                        .text("baseurl")
                        .map(Slashes::noneBehind);
    }

    /** Whether each language has a host of its own. */
    boolean hasHosts() {
        return languages().keySet().stream().anyMatch(language -> host(language).isPresent());
    }

    /** The languages, with the folders of their articles, which end with a slash and are empty where they have none of their own. */
    Map<String, String> languages() {
        var found = new TreeMap<String, String>();
        var given = all.within("languages");
        given.fields()
                .keySet()
                .forEach(name -> found.put(
                        name.toLowerCase(Locale.ROOT),
                        lower(given.within(name))
                                .text("contentdir")
                                .map(folder -> folder.replaceFirst("/*$", "/"))
                                .orElse("")));
        mounts("content", "")
                .forEach(mount -> mount.text("lang")
                        .filter(language -> found.getOrDefault(language, "").isEmpty())
                        .ifPresent(language -> found.put(
                                language.toLowerCase(Locale.ROOT),
                                mount.text("source").orElse("").replaceFirst("/*$", "/"))));
        return found;
    }

    /** The tag of a language; empty where it is the site's. */
    Optional<String> tag(String language) {
        return language.equals(language())
                ? Optional.empty()
                : languages().containsKey(language)
                        ? lower(all.within("languages").within(language))
                                .text("locale", "languagecode")
                                .or(() -> Optional.of(language))
                        : Optional.empty();
    }

    /** What stands before the addresses of a language. */
    String prefix(String language) {
        boolean top = language.equals(language()) && (hasHosts() || !all.flag("defaultcontentlanguageinsubdir", false));
        return languages().isEmpty() || top ? "" : "/" + language;
    }

    /** The pattern for the pages of a section in a language. */
    Optional<String> permalink(String section, String language) {
        var given = permalinks(language);
        return given.within("page").text(section).or(() -> given.text(section));
    }

    /** The pattern for the page of a section, and of those in it. */
    Optional<String> permalinkOfSection(String section, String language) {
        return permalinks(language).within("section").text(section);
    }

    /** A language may have patterns in place of the site's. */
    Matter permalinks(String language) {
        var own = lower(all.within("languages").within(language)).within("permalinks");
        return own.fields().isEmpty() ? all.within("permalinks") : own;
    }

    /** Whether addresses end in the name of a file. */
    boolean isUgly(String section) {
        return all.fields().get("uglyurls") instanceof Map<?, ?> map
                ? "true".equals(String.valueOf(map.get(section)))
                : all.flag("uglyurls", false);
    }

    boolean isLower() {
        return !all.flag("disablepathtolower", false);
    }

    boolean isBare() {
        return all.flag("removepathaccents", false);
    }
}
