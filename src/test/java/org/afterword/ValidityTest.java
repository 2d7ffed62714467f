package org.afterword;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.afterword.support.BuiltSite;
import org.afterword.support.HtmlValidity;
import org.afterword.support.Kitchen;
import org.afterword.support.Schemas;
import org.afterword.template.BuiltInTheme;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Everything that a site with everything in it consists of, in each theme, is valid by its standard, and leads where it says. */
@ParameterizedClass
@MethodSource("themes")
class ValidityTest {
    private static BuiltSite kitchen;
    private static List<BuiltSite> sites;

    @TempDir
    static Path temporary;

    static List<String> themes() {
        return BuiltInTheme.all();
    }

    ValidityTest(String theme) {
        assertTrue(!theme.isEmpty());
    }

    @BeforeParameterizedClassInvocation
    static void build(String theme) {
        var folder = temporary.resolve(theme);
        kitchen = Kitchen.inTheme(theme, folder);
        sites = List.of(
                kitchen,
                Kitchen.build("rtl", theme, folder),
                Kitchen.build("es", theme, folder),
                Kitchen.build("languages", theme, folder),
                Kitchen.build("whole", theme, folder));
    }

    @Test
    void everyPageIsValidHtml() {
        var checker = new HtmlValidity();
        judge(".html", checker::errors);
    }

    @Test
    void everyAtomFeedIsValid() {
        judge("feed.xml", Schemas::atom);
        judge("comments.xml", Schemas::atom);
    }

    @Test
    void everyJsonFeedIsValid() {
        judge("feed.json", Schemas::jsonFeed);
    }

    @Test
    void thePodcastIsWhatDirectoriesTake() {
        assertEquals(List.of(), Schemas.podcast(kitchen.text("podcast.xml")));
        var files = xml(kitchen, "podcast.xml").select("enclosure");
        assertEquals(
                List.of("https://kitchen.example/blog/walk.mp4", "https://kitchen.example/blog/bread.mp3"),
                files.eachAttr("url"));
        assertEquals("16", files.get(1).attr("length"));
    }

    @Test
    void everySitemapIsValid() {
        judge("sitemap.xml", Schemas::sitemap);
    }

    private interface Judge {
        List<String> errors(String text);
    }

    private static void judge(String ending, Judge judge) {
        var errors = new ArrayList<String>();
        for (var site : sites) {
            var files = site.files(ending);
            assertTrue(!files.isEmpty(), ending);
            files.forEach(path -> judge.errors(site.text(path)).forEach(error -> errors.add(path + ":" + error)));
        }
        assertEquals(List.of(), errors);
    }

    @Test
    void theSiteHasPagesOfEveryKind() {
        for (var path : List.of(
                "index.html",
                "page/2/index.html",
                "page/3/index.html",
                "archive/index.html",
                "tags/index.html",
                "tags/many/page/2/index.html",
                "authors/ann/index.html",
                "authors/bob/index.html",
                "series/a-long-story/index.html",
                "404.html",
                "about/index.html",
                "draft/index.html",
                "2013/closed.html",
                "2013/02/closed/index.html",
                "trip/2012/old/index.html",
                "trip/2012/index.html",
                "pictures/index.html",
                "search/index.html",
                "formulas/index.html",
                "signs/index.html",
                "everything/index.md",
                "trip/lake.png",
                "robots.txt",
                "sitemap.xml",
                "feed.xml",
                "feed.json",
                "podcast.xml",
                "episode-1/index.html",
                "comments.xml",
                "deep/comments.xml")) {
            assertTrue(Files.isRegularFile(kitchen.folder().resolve(path)), path);
        }
    }

    /** Every address within the site, of pages, feeds, site maps and structured data, leads to a file and to an id in it. */
    @Test
    void everyLinkLeadsToWhatIsThere() {
        assertEquals(List.of(), deadLinks(kitchen, Kitchen.ROOT, Kitchen.ADDRESS));
        assertEquals(List.of(), deadLinks(sites.get(1), "/", "https://rtl.example/"));
        assertEquals(List.of(), deadLinks(sites.get(2), "/", "https://es.example/"));
        assertEquals(List.of(), deadLinks(sites.get(4), "/", "https://whole.example/"));
    }

    private static List<String> deadLinks(BuiltSite site, String root, String address) {
        var dead = new ArrayList<String>();
        Map<String, Set<String>> ids = new HashMap<>();
        for (var path : site.files(".html")) {
            var document = site.page(path);
            var page = URI.create(address + path.replaceFirst("(^|/)index\\.html$", "$1"));
            document.select(
                            "[href], [src], data.u-url[value], data.u-in-reply-to[value], meta[property=og:url], meta[property=og:image]")
                    .forEach(element -> Stream.of("href", "src", "value", "content")
                            .filter(element::hasAttr)
                            .forEach(name -> check(site, root, page, element.attr(name), ids, dead)));
            document.select("script")
                    .forEach(data -> strings(new JsonMapper().readTree(data.data()))
                            .filter(text -> text.startsWith(address))
                            .forEach(text -> check(site, root, page, text, ids, dead)));
        }
        for (var path : site.files(".xml")) {
            var feed = Jsoup.parse(site.text(path), Parser.xmlParser());
            var page = URI.create(address + path);
            feed.select("link[href], thr|in-reply-to")
                    .forEach(link -> check(site, root, page, link.attr("href"), ids, dead));
            feed.select("id, loc, uri").forEach(text -> check(site, root, page, text.text(), ids, dead));
            feed.select("content")
                    .forEach(content -> Jsoup.parse(content.text())
                            .select("[href], [src]")
                            .forEach(element -> {
                                var link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                                if (!link.startsWith("#")) {
                                    assertTrue(
                                            URI.create(link).isAbsolute(),
                                            () -> path + ": a feed's link must be whole: " + link);
                                    check(site, root, page, link, ids, dead);
                                }
                            }));
        }
        for (var path : site.files(".json")) {
            strings(new JsonMapper().readTree(site.text(path)))
                    .filter(text -> text.startsWith(address) && !text.contains("<"))
                    .forEach(text -> check(site, root, URI.create(address + path), text, ids, dead));
        }
        return dead;
    }

    private static void check(
            BuiltSite site, String root, URI page, String link, Map<String, Set<String>> ids, List<String> dead) {
        var target = page.resolve(link.isEmpty() ? "#" : link);
        if (!page.getScheme().equals(target.getScheme()) || !page.getHost().equals(target.getHost())) {
            return;
        }
        var fragment = target.getRawFragment();
        var path = link.startsWith("#") ? page.getPath() : target.getPath();
        var file = path.startsWith(root) ? path.substring(root.length()) : "not within " + root;
        file = file.isEmpty() || file.endsWith("/") ? file + "index.html" : file;
        if (!Files.isRegularFile(site.folder().resolve(file))) {
            dead.add(page + " → " + link + ": no file " + file);
        } else if (fragment != null && !fragment.isEmpty() && file.endsWith(".html")) {
            var there = ids.computeIfAbsent(
                    file, name -> new HashSet<>(site.page(name).select("[id]").eachAttr("id")));
            if (!there.contains(URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8))) {
                dead.add(page + " → " + link + ": no such id");
            }
        }
    }

    private static Stream<String> strings(JsonNode node) {
        return node.isString() ? Stream.of(node.asString()) : node.valueStream().flatMap(ValidityTest::strings);
    }

    @Test
    void everyReplyInAFeedAnswersAnEntryThatExists() {
        for (var site : sites) {
            var entries = new HashSet<String>();
            site.files("feed.xml")
                    .forEach(path ->
                            entries.addAll(xml(site, path).select("entry > id").eachText()));
            site.files("comments.xml")
                    .forEach(path ->
                            entries.addAll(xml(site, path).select("entry > id").eachText()));
            int replies = 0;
            for (var path : site.files("comments.xml")) {
                for (var reply : xml(site, path).select("thr|in-reply-to")) {
                    replies++;
                    assertTrue(entries.contains(reply.attr("ref")), path + ": " + reply);
                }
            }
            assertTrue(replies > 0);
        }
    }

    @Test
    void structuredDataHasTheTypesThatSearchEnginesKnow() {
        var types = new HashSet<String>();
        for (var site : sites) {
            for (var path : site.files(".html")) {
                for (var script : site.page(path).select("script[type]")) {
                    var data = new JsonMapper().readTree(script.data());
                    assertEquals("https://schema.org", data.get("@context").asString());
                    data.get("@graph")
                            .forEach(node -> types.add(node.get("@type").asString()));
                    var posting = data.get("@graph").get(0);
                    if (path.startsWith("authors/")) {
                        assertEquals("Person", posting.at("/mainEntity/@type").asString(), path);
                        continue;
                    }
                    assertEquals("BlogPosting", posting.get("@type").asString(), path);
                    int comments = site.page(path)
                            .select("#comments .u-comment:has(> .e-content)")
                            .size();
                    assertEquals(
                            comments,
                            posting.get("commentCount").asInt()
                                    + site.page(path).select(".pings > li").size(),
                            path);
                }
            }
        }
        assertEquals(Set.of("BlogPosting", "HowTo", "PodcastEpisode", "ProfilePage"), types);
    }

    @Test
    void aSiteSaysItsLanguageAndDirectionEverywhere() {
        var rtl = sites.get(1);
        rtl.files(".html").forEach(path -> {
            assertEquals("rtl", rtl.page(path).selectFirst("html").attr("dir"), path);
            assertEquals("he", rtl.page(path).selectFirst("html").attr("lang"), path);
        });
        assertEquals(
                "4 תגובות",
                rtl.page("walking/index.html").selectFirst("#comments-count").text());
        var es = sites.get(2);
        assertEquals(
                "2 comentarios",
                es.page("tobillo/index.html").selectFirst("#comments-count").text());
        assertEquals("es", xml(es, "feed.xml").selectFirst("feed").attr("xml:lang"));
        for (var path : es.files(".html")) {
            var text = es.page(path).text();
            for (var english : List.of("comment ", "Archive", "Tags", "minute", "Undated", "Author", "Link", "Step")) {
                assertTrue(!text.contains(english), path + " says '" + english + "'");
            }
        }
    }

    private static Document xml(BuiltSite site, String path) {
        return Jsoup.parse(site.text(path), Parser.xmlParser());
    }
}
