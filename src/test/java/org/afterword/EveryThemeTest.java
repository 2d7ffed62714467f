package org.afterword;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.afterword.support.BuiltSite;
import org.afterword.support.Folder;
import org.afterword.template.BuiltInTheme;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the theme, a site says the same to machines, asks for nothing, and arrives as fast. */
@ParameterizedClass
@MethodSource("others")
class EveryThemeTest {
    private static final String ARTICLE = "why-does-an-ankle-sprain-cause-back-pain/index.html";

    /** The properties of an entry and of comments, as readers of microformats know them. */
    private static final List<String> PROPERTIES = List.of(
            ".h-entry > .title .p-name, .h-entry > header .p-name",
            ".p-author",
            "data.u-url",
            ".e-content",
            ".p-category",
            ".u-in-reply-to",
            ".u-comment");

    @TempDir
    static Path temporary;

    private static BuiltSite usual;
    private static BuiltSite site;

    EveryThemeTest(String theme) {
        assertFalse(theme.isEmpty());
    }

    static List<String> others() {
        return BuiltInTheme.all().stream()
                .filter(name -> !name.equals(BuiltInTheme.USUAL))
                .toList();
    }

    @BeforeParameterizedClassInvocation
    static void build(String theme) throws IOException {
        usual = build(BuiltInTheme.USUAL, temporary.resolve("usual-" + theme));
        site = build(theme, temporary.resolve(theme));
    }

    private static BuiltSite build(String theme, Path folder) throws IOException {
        BuiltSite.copy(Path.of("content"), Files.createDirectories(folder).resolve("content"));
        var settings = folder.resolve("content/site.yaml");
        Files.writeString(
                settings, "theme: " + theme + "\nsearch: true\noutputs: {authors: true}\n", StandardOpenOption.APPEND);
        Folder.write(
                folder.resolve("content/dated.md"),
                "---\ntitle: Dated\ndate: 2024-05-31T10:00:00Z\ntags: [a, b]\nseries: S\n---\nWords, and ![](/icon.svg).\n");
        return BuiltSite.build(folder, folder.resolve("public"));
    }

    @Test
    void feedsMapsAndTheIndexAreTheSame() {
        var read = usual.files().stream()
                .filter(path -> path.matches(".*\\.(?:xml|json|txt|js)"))
                .toList();
        assertTrue(read.size() > 10, read.toString());
        read.forEach(path -> assertEquals(usual.text(path), site.text(path), path));
    }

    @Test
    void theHeadOfEachPageIsTheSame() {
        assertEquals(pages(usual), pages(site));
        for (var path : usual.files(".html")) {
            assertEquals(head(usual.page(path)), head(site.page(path)), path);
        }
    }

    private static List<String> pages(BuiltSite site) {
        return site.files(".html");
    }

    private static String head(Document page) {
        page.select("link[rel=stylesheet]").remove();
        return page.head().html();
    }

    @Test
    void anEntryAndItsCommentsHaveTheSameProperties() {
        for (var path : List.of(ARTICLE, "dated/index.html")) {
            for (var property : PROPERTIES) {
                assertEquals(properties(usual, path, property), properties(site, path, property), property);
            }
        }
        for (var property : List.of(".h-entry .p-name", ".h-entry .u-url", ".h-entry time.dt-published")) {
            for (var path :
                    List.of("index.html", "archive/index.html", "tags/a/index.html", "authors/linnea/index.html")) {
                assertEquals(
                        properties(usual, path, property), properties(site, path, property), path + " " + property);
            }
        }
    }

    /** What each says: a date by its attribute. */
    private static Set<String> properties(BuiltSite site, String path, String property) {
        return site.page(path).select(property).stream()
                .map(element -> element.hasAttr("datetime")
                        ? element.attr("datetime")
                        : element.attr("value") + element.attr("href") + element.text())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void aPageLeadsToAllThatThePageOfTheUsualThemeLeadsTo() {
        for (var path : usual.files(".html")) {
            var missing = new TreeSet<>(usual.page(path).select("a").eachAttr("href"));
            missing.removeAll(site.page(path).select("a").eachAttr("href"));
            assertEquals(Set.of(), missing, path);
        }
    }

    @Test
    void nothingRunsOrLoadsBesidesTheSitesOwn() {
        for (var path : site.files(".html")) {
            var page = site.page(path);
            var scripts = page.select("script:not([type=application/ld+json])");
            assertEquals(path.equals("search/index.html") ? 1 : 0, scripts.size(), path);
            assertEquals(
                    0,
                    page.select("style, [style], iframe, object, embed, base").size(),
                    path);
        }
        var css = site.text(site.files(".css").get(0));
        assertFalse(css.contains("url(") || css.contains("@import"), "the style sheet loads nothing");
    }

    @Test
    void theArticleAndItsStyleSheetFitInTheFirstPackets() {
        int bytes = site.compressedSize(ARTICLE)
                + site.compressedSize(site.files(".css").get(0));
        assertTrue(bytes < 14_000, bytes + " bytes");
    }
}
