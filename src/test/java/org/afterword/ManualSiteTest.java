package org.afterword;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.afterword.cli.Program;
import org.afterword.support.BuiltSite;
import org.afterword.support.Folder;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The manual as a site of Afterword's own, as {@code src/manual/build} makes it. */
class ManualSiteTest {
    private static final String ROOT = "/manual/";
    private static final String REPOSITORY = "https://github.com/ann/words";

    @TempDir
    private static Path folder;

    private static BuiltSite site;

    @BeforeAll
    static void build() throws IOException, InterruptedException {
        content("manual", REPOSITORY);
        site = BuiltSite.build(folder.resolve("manual"), folder.resolve("public"));
    }

    @Test
    void nothingIsWrongWithIt() {
        assertEquals("", site.program().err());
        var check = Program.run("check", folder.resolve("manual").toString());
        assertEquals(0, check.exitCode(), check.said());
    }

    @Test
    void eachPageOfTheManualCanBeReachedFromTheFirst() {
        var reached = new HashSet<>(Set.of("index.html"));
        var next = new ArrayDeque<>(reached);
        while (!next.isEmpty()) {
            for (var link : site.page(next.pop()).select("main a[href^=" + ROOT + "]")) {
                var file = file(link);
                if (file.endsWith(".html") && reached.add(file)) {
                    next.add(file);
                }
            }
        }
        var pages = Folder.list(Path.of("docs")).stream()
                .filter(path -> path.endsWith(".md"))
                .map(path -> path.replace(".md", "/index.html"))
                .collect(Collectors.toSet());
        pages.removeAll(reached);
        assertEquals(Set.of(), pages, "nothing leads there");
    }

    @Test
    void eachLinkLeadsToSomething() {
        var dead = new ArrayList<String>();
        for (var path : site.files(".html")) {
            var page = site.page(path);
            for (var link : page.select("a[href]")) {
                var href = link.attr("href");
                var target = href.startsWith("#") ? path : file(link);
                var id = href.substring(href.indexOf('#') + 1);
                boolean there = !href.startsWith("#") && !href.startsWith(ROOT)
                        ? href.startsWith("https://") || href.startsWith("http://localhost")
                        : site.files().contains(target)
                                && (!href.contains("#")
                                        || id.equals("main")
                                        || site.page(target).getElementById(id) != null);
                if (!there) {
                    dead.add(path + ": " + href);
                }
            }
        }
        assertEquals(List.of(), dead);
    }

    @Test
    void whatIsNotInTheManualIsInTheRepository() throws IOException, InterruptedException {
        assertEquals(
                REPOSITORY + "/blob/HEAD/templates",
                site.page("templates/index.html")
                        .selectFirst("a[href$=/templates]")
                        .attr("href"));
        content("elsewhere", "");
        var templates = Files.readString(folder.resolve("elsewhere/content/templates.md"));
        assertTrue(templates.contains("It is the folder `themes/dense/`."), templates.substring(0, 200));
    }

    private static String file(Element link) {
        var path = link.attr("href").replaceFirst("#.*", "").replaceFirst("^" + ROOT, "");
        return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    }

    private static void content(String name, String repository) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "src/manual/java/ManualContent.java",
                        ".",
                        folder.resolve(name).toString(),
                        repository)
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertEquals(0, process.waitFor(), said);
    }
}
