package org.afterword;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.afterword.cli.Program;
import org.afterword.support.Folder;
import org.afterword.support.HtmlValidity;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who shares an article that has no picture shows its title. */
class SharePicturesTest {
    @TempDir
    private Path site;

    @BeforeEach
    void write() throws IOException {
        settings("A site", "");
        article("walk.md", "title: A walk & a rest\nauthor: ann");
        article("old.html.md", "title: Of old");
        article("own.md", "title: With its own\nimage: {src: own.svg, alt: Mine}");
        Folder.write(
                site.resolve("content/own.svg"),
                "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='30'><path d='M0 0h9'/></svg>");
    }

    @Test
    void aPageNamesThePictureOfItsTitle() throws IOException {
        assertFalse(build().contains("warning"));
        var page = page("walk/index.html");
        var address = property(page, "og:image");
        assertTrue(address.matches("https://example\\.org/blog/made/walk/share\\.[0-9a-f]{8}\\.png"), address);
        assertEquals("1200", property(page, "og:image:width"));
        assertEquals("630", property(page, "og:image:height"));
        assertEquals("A walk & a rest", property(page, "og:image:alt"));
        assertEquals(
                "summary_large_image", page.select("meta[name=twitter:card]").attr("content"));
        var data = page.select("script[type=application/ld+json]").first().data();
        assertTrue(data.contains("\"image\":\"" + address + "\""), data);
        var picture = ImageIO.read(file(address).toFile());
        assertEquals(List.of(1200, 630), List.of(picture.getWidth(), picture.getHeight()));
        assertEquals(List.of(), new HtmlValidity().errors(Files.readAllBytes(site.resolve("public/walk/index.html"))));
        assertTrue(property(page("old.html"), "og:image").matches(".*/blog/made/old\\.share\\.[0-9a-f]{8}\\.png"));
    }

    @Test
    void browsersMayKeepItUnlessTheFolderIsTheAuthors() throws IOException {
        settings("A site", "host: netlify\n");
        build();
        assertTrue(Files.readString(site.resolve("public/_headers"))
                .endsWith("/blog/made/*\n  Cache-Control: public, max-age=31536000, immutable\n"));
        article("made/chair.md", "title: A chair");
        build();
        assertFalse(Files.readString(site.resolve("public/_headers")).contains("/made/"));
        Files.delete(site.resolve("content/made/chair.md"));
        Folder.write(site.resolve("content/made/chair.txt"), "Wood.");
        build();
        assertFalse(Files.readString(site.resolve("public/_headers")).contains("/made/"));
    }

    @Test
    void readersDoNotSeeIt() throws IOException {
        build();
        assertEquals("https://example.org/blog/own.svg", property(page("own/index.html"), "og:image"));
        assertEquals(2, pictures().size(), "an article with a picture needs none");
        assertEquals(0, page("walk/index.html").select("img").size());
        for (var path : List.of("index.html", "feed.xml", "feed.json")) {
            assertFalse(Files.readString(site.resolve("public").resolve(path)).contains("share."), path);
        }
    }

    @Test
    void itChangesWithWhatItShowsAndWithNothingElse() throws IOException {
        build();
        var first = pictures();
        article("walk.md", "title: A walk & a rest\nauthor: ann\ntags: [walks]");
        build();
        assertEquals(first, pictures());
        var all = first;
        for (var change : List.<Change>of(
                () -> article("walk.md", "title: Another walk\nauthor: ann"),
                () -> article("walk.md", "title: Another walk\nauthor: Bea"),
                () -> settings("Another site", ""),
                () -> settings("Another site", "direction: rtl\n"),
                () -> Folder.write(site.resolve("templates/style.css"), ":root { --paper: #abc; --ink: #123456 }\n"))) {
            change.make();
            build();
            assertNotEquals(all, pictures());
            assertEquals(2, pictures().size(), "the former one goes");
            all = pictures();
        }
        var made = Files.readAllBytes(site.resolve("public").resolve(all.get(1)));
        assertEquals(
                0xffaabbcc,
                ImageIO.read(site.resolve("public").resolve(all.get(1)).toFile())
                        .getRGB(600, 5));
        Folder.delete(site.resolve("public"));
        Folder.delete(site.resolve(".afterword"));
        build();
        assertEquals(all, pictures());
        assertEquals(
                -1,
                java.util.Arrays.mismatch(
                        made, Files.readAllBytes(site.resolve("public").resolve(all.get(1)))));
    }

    @Test
    void whereThereAreNoLettersTheSitesPictureStands() throws IOException {
        article("walk.md", "title: 足首");
        assertTrue(build().contains("site/share-picture"));
        assertEquals("", property(page("walk/index.html"), "og:image"));
        settings("A site", "image: /own.svg\n");
        assertFalse(build().contains("warning"));
        assertEquals("https://example.org/blog/own.svg", property(page("walk/index.html"), "og:image"));
    }

    private interface Change {
        void make() throws IOException;
    }

    private void settings(String title, String more) throws IOException {
        Folder.write(
                site.resolve("content/site.yaml"),
                "title: " + title + "\nurl: https://example.org/blog\n" + more
                        + "authors: {ann: {name: Ann Weaver}}\noutputs: {share-pictures: true}\n");
    }

    private void article(String name, String fields) throws IOException {
        Folder.write(
                site.resolve("content").resolve(name), "---\ndate: 2024-05-01\n" + fields + "\n---\nSome words.\n");
    }

    private String build() {
        var run = Program.run("build", site.toString());
        assertEquals(0, run.exitCode(), run.said());
        return run.said();
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(site.resolve("public").resolve(path)));
    }

    private static String property(Document page, String name) {
        return page.select("meta[property=" + name + "]").attr("content");
    }

    private Path file(String address) {
        return site.resolve("public").resolve(address.substring("https://example.org/blog/".length()));
    }

    private List<String> pictures() throws IOException {
        return Folder.list(site.resolve("public")).stream()
                .filter(path -> path.endsWith(".png"))
                .sorted()
                .toList();
    }
}
