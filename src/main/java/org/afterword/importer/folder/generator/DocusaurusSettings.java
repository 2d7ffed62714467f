package org.afterword.importer.folder.generator;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
 * @param blogs the folders of articles, in each language
 * @param pages the folders of pages, that in the site's own language first
 * @param redirects the addresses that led to others, by those
 * @param endings with which addresses led to those without
 * @param zone of times without an offset
 * @param named whether the user names that zone
 */
record DocusaurusSettings(
        String file,
        Matter all,
        Matter menu,
        List<DocusaurusSection> blogs,
        List<DocusaurusSection> pages,
        Map<String, List<String>> redirects,
        List<String> endings,
        ZoneId zone,
        boolean named) {
    private static final Pattern SITE = Pattern.compile("(?:=|\\bdefault|\\breturn)\\s*+\\(?\\s*+(?=\\{)");
    private static final Pattern MENU = Pattern.compile("\\bnavbar[\"']?\\s*+:\\s*+\\(?\\s*+(?=\\{)");
    private static final Pattern NO_BLOG = Pattern.compile("\\bblog[\"']?\\s*+:\\s*+false");
    private static final Pattern BLOG = Pattern.compile("\\bblog[\"']?\\s*+:\\s*+\\(?\\s*+(?=\\{)");
    private static final Pattern PAGES = Pattern.compile("\\bpages[\"']?\\s*+:\\s*+\\(?\\s*+(?=\\{)");
    private static final Pattern MORE = Pattern.compile("plugin-content-blog[\"']\\s*+,\\s*+\\(?\\s*+(?=\\{)");
    private static final Pattern REDIRECTS = Pattern.compile("plugin-client-redirects[\"']\\s*+,\\s*+\\(?\\s*+(?=\\{)");

    private static final Pattern PAGE = Pattern.compile("/(?:[^/?#]*+/)*+[^/.?#]++");

    static Optional<String> file(SiteFolder folder) {
        return folder.first(
                "docusaurus.config.js", "docusaurus.config.ts", "docusaurus.config.mjs", "docusaurus.config.cjs");
    }

    static DocusaurusSettings read(SiteFolder folder, Optional<ZoneId> asked) {
        var file = file(folder).orElse("docusaurus.config.js");
        var code = folder.text(file).orElse("");
        var blogs = new ArrayList<DocusaurusSection>();
        var main = JsMatter.objects(code, BLOG);
        if (!main.isEmpty() || !NO_BLOG.matcher(code).find()) {
            blogs.add(DocusaurusSection.of(main.isEmpty() ? Matter.NONE : main.get(0)));
        }
        JsMatter.objects(code, MORE).forEach(options -> blogs.add(DocusaurusSection.of(options)));
        var all = site(JsMatter.objects(code, SITE));
        for (var blog : List.copyOf(blogs)) {
            var id = blog.options().text("id").filter(name -> !name.equals("default"));
            translations(
                            all,
                            "docusaurus-plugin-content-blog"
                                    + id.map(name -> "-" + name).orElse(""))
                    .forEach((language, place) -> blogs.add(blog.in(other(all, language), place)));
        }
        var found = JsMatter.objects(code, PAGES);
        var usual = DocusaurusSection.of(found.isEmpty() ? Matter.NONE : found.get(0), "src/pages", "");
        var pages = new ArrayList<>(List.of(usual));
        translations(all, "docusaurus-plugin-content-pages")
                .forEach((language, place) -> pages.add(usual.in(other(all, language), place)));
        var led = JsMatter.objects(code, REDIRECTS);
        return new DocusaurusSettings(
                file,
                all,
                JsMatter.objects(code, MENU).stream().findFirst().orElse(Matter.NONE),
                List.copyOf(blogs),
                List.copyOf(pages),
                redirects(led),
                led.stream()
                        .flatMap(plugin -> plugin.list("fromExtensions").stream())
                        .toList(),
                asked.orElse(ZoneOffset.UTC),
                asked.isPresent());
    }

    /** Where what is in other languages lies of a plug-in, by those. */
    private static Map<String, String> translations(Matter all, String plugin) {
        var i18n = all.within("i18n");
        var folders = new LinkedHashMap<String, String>();
        i18n.list("locales").forEach(one -> {
            var top = i18n.text("path").orElse("i18n");
            var own = i18n.within("localeConfigs").within(one).text("path").orElse(one);
            folders.put(one, DocusaurusSection.slashed(top) + DocusaurusSection.slashed(own) + plugin + "/");
        });
        return folders;
    }

    /** A language, unless it is the site's own. */
    private static Optional<String> other(Matter all, String language) {
        return Optional.of(language)
                .filter(one ->
                        !one.equals(all.within("i18n").text("defaultLocale").orElse("en")));
    }

    /** What stands in for a file in the site's own language, or in any other. */
    Optional<String> standIn(SiteFolder folder, DocusaurusSection section, String path) {
        return sections()
                .filter(one -> one.language().isEmpty()
                        && one.original().filter(section.folder()::equals).isPresent())
                .map(one -> one.folder() + path.substring(section.folder().length()))
                .filter(folder::has)
                .findFirst();
    }

    /** The languages beside the site's own. */
    List<String> languages() {
        return pages.stream().flatMap(one -> one.language().stream()).toList();
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

    /** What a folder is in other languages. */
    Stream<DocusaurusSection> in(DocusaurusSection section) {
        return sections()
                .filter(one -> one.language()
                        .filter(language -> one.route().equals("/" + language + section.route()))
                        .isPresent());
    }

    /** The folder of articles in which a file lies. */
    Optional<DocusaurusSection> blog(String path) {
        return blogs.stream().filter(blog -> path.startsWith(blog.folder())).findFirst();
    }

    /** The folders in which articles and pages lie. */
    Stream<DocusaurusSection> sections() {
        return Stream.concat(blogs.stream(), pages.stream());
    }

    /** The folder of articles or pages in which a file lies. */
    Optional<DocusaurusSection> section(String path) {
        return sections().filter(one -> path.startsWith(one.folder())).findFirst();
    }

    /** The folders of files that were served as they are, with a slash at their ends. */
    List<String> files() {
        var named = all.list("staticDirectories");
        return (named.isEmpty() ? List.of("static") : named)
                .stream().map(DocusaurusSection::slashed).toList();
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
                .flatMap(blog -> here(blog, path).stream())
                .findFirst()
                .orElse(path);
    }

    /** Where this site has what lists the articles of a blog there. */
    private static Optional<String> here(DocusaurusSection blog, String path) {
        if (path.equals(blog.route())) {
            return Optional.of("/");
        } else if (path.equals(blog.tags())) {
            return Optional.of("/tags/");
        } else if (path.equals(blog.archive())) {
            return Optional.of("/archive/");
        }
        var name = path.substring(blog.route().length());
        return name.equals("rss.xml") || name.equals("atom.xml") ? Optional.of("/feed.xml") : Optional.empty();
    }
}
