package org.afterword.importer.folder.generator;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.afterword.base.Slashes;
import org.afterword.importer.folder.files.SiteFolder;
import org.afterword.importer.folder.matter.JsMatter;
import org.afterword.importer.folder.matter.Matter;

/**
 * What Docusaurus' settings say.
 *
 * @param file their name
 * @param all the fields of the site
 * @param menu the fields of the bar at the top of its pages
 * @param blogs the folders of articles
 * @param redirects the addresses that led to others, by those
 * @param zone of times without an offset
 * @param named whether the user names that zone
 */
record DocusaurusSettings(
        String file,
        Matter all,
        Matter menu,
        List<Section> blogs,
        Map<String, List<String>> redirects,
        ZoneId zone,
        boolean named) {
    private static final Pattern SITE = Pattern.compile("(?:=|\\bdefault|\\breturn)\\s*+\\(?\\s*+(?=\\{)");
    private static final Pattern MENU = Pattern.compile("\\bnavbar[\"']?\\s*+:\\s*+\\(?\\s*+(?=\\{)");
    private static final Pattern NO_BLOG = Pattern.compile("\\bblog[\"']?\\s*+:\\s*+false");
    private static final Pattern BLOG = Pattern.compile("\\bblog[\"']?\\s*+:\\s*+\\(?\\s*+(?=\\{)");
    private static final Pattern MORE = Pattern.compile("plugin-content-blog[\"']\\s*+,\\s*+\\(?\\s*+(?=\\{)");
    private static final Pattern REDIRECTS = Pattern.compile("plugin-client-redirects[\"']\\s*+,\\s*+\\(?\\s*+(?=\\{)");

    private static final Pattern PAGE = Pattern.compile("/(?:[^/?#]*+/)*+[^/.?#]++");

    /** What lists the articles of a blog there, below its address, and here. */
    private static final Map<String, String> LISTS = Map.of(
            "", "/", "tags/", "/tags/", "archive/", "/archive/", "rss.xml", "/feed.xml", "atom.xml", "/feed.xml");

    /**
     * A folder of articles.
     *
     * @param folder where they lie, with a slash at its end
     * @param route where they were served, with a slash at both ends
     */
    record Section(String folder, String route, Matter options) {

        static Section of(Matter options) {
            return new Section(
                    slashed(options.text("path").orElse("blog")),
                    "/" + slashed(options.text("routeBasePath").orElse("blog")),
                    options);
        }

        static String slashed(String path) {
            var bare = Slashes.noneAround(path.strip().replaceFirst("^\\./", ""));
            return bare.isEmpty() ? "" : bare + "/";
        }
    }

    static Optional<String> file(SiteFolder folder) {
        return folder.first(
                "docusaurus.config.js", "docusaurus.config.ts", "docusaurus.config.mjs", "docusaurus.config.cjs");
    }

    static DocusaurusSettings read(SiteFolder folder, Optional<ZoneId> asked) {
        var file = file(folder).orElse("docusaurus.config.js");
        var code = folder.text(file).orElse("");
        var blogs = new ArrayList<Section>();
        var main = JsMatter.objects(code, BLOG);
        if (!main.isEmpty() || !NO_BLOG.matcher(code).find()) {
            blogs.add(Section.of(main.isEmpty() ? Matter.NONE : main.get(0)));
        }
        JsMatter.objects(code, MORE).forEach(options -> blogs.add(Section.of(options)));
        return new DocusaurusSettings(
                file,
                site(JsMatter.objects(code, SITE)),
                JsMatter.objects(code, MENU).stream().findFirst().orElse(Matter.NONE),
                List.copyOf(blogs),
                redirects(JsMatter.objects(code, REDIRECTS)),
                asked.orElse(ZoneOffset.UTC),
                asked.isPresent());
    }

    /** The object that is the settings: it says where the site is, or, if the environment does, has parts that no other has. */
    private static Matter site(List<Matter> objects) {
        return objects.stream()
                .filter(one -> one.text("url", "baseUrl").isPresent())
                .findFirst()
                .or(() -> objects.stream()
                        .filter(one -> one.value("presets", "themeConfig").isPresent())
                        .findFirst())
                .orElse(Matter.NONE);
    }

    private static Map<String, List<String>> redirects(List<Matter> plugins) {
        var redirects = new HashMap<String, List<String>>();
        plugins.stream()
                .flatMap(plugin -> plugin.groups("redirects").stream())
                .forEach(one -> redirects
                        .computeIfAbsent(Slashes.noneBehind(one.text("to").orElse("")), any -> new ArrayList<>())
                        .addAll(one.list("from")));
        return redirects;
    }

    /** The folder of articles in which a file lies. */
    Optional<Section> blog(String path) {
        return blogs.stream().filter(blog -> path.startsWith(blog.folder())).findFirst();
    }

    /** The folders of files that were served as they are, with a slash at their ends. */
    List<String> files() {
        var named = all.list("staticDirectories");
        return (named.isEmpty() ? List.of("static") : named)
                .stream().map(Section::slashed).toList();
    }

    Optional<String> url() {
        return all.text("url")
                .filter(url -> url.matches("(?i)https?://.+"))
                .map(url -> Slashes.noneBehind(url) + base());
    }

    /** The path that the site lies under, with a leading slash and without one at its end; empty for the top. */
    String base() {
        var path = Slashes.noneAround(all.text("baseUrl").orElse("").strip());
        return path.isEmpty() ? "" : "/" + path;
    }

    Optional<String> language() {
        return all.within("i18n").text("defaultLocale");
    }

    /** Where a page is here that links there name; a page was served without a slash at its end, too. */
    String page(String address) {
        var path = PAGE.matcher(address).matches() ? address + "/" : address;
        return blogs.stream()
                .filter(blog -> path.startsWith(blog.route()))
                .flatMap(blog -> Optional.ofNullable(
                        LISTS.get(path.substring(blog.route().length())))
                        .stream())
                .findFirst()
                .orElse(path);
    }
}
