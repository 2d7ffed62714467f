package org.afterword;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.afterword.base.fingerprint.Fingerprint;
import org.afterword.cli.Program;
import org.afterword.support.Folder;
import org.afterword.support.HtmlValidity;
import org.afterword.support.Photo;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reader gets pictures in sizes that fit, and learns nothing from them of where their author lives. */
class PicturesTest {
    @TempDir
    Path folder;

    private Path site;

    @BeforeEach
    void write() throws IOException {
        site = folder.resolve("site");
        Folder.write(site.resolve("content/walk/index.md"), """
                ---
                title: A walk
                date: 2024-05-01
                image: hill.jpg
                ---
                Words. ![The hill](hill.jpg)

                ![One](hill.jpg) ![Two](lake.png "The lake")

                <img src="lake.png" alt="HTML"> <img src="hill.jpg" alt="" srcset="hill.jpg 1x">
                """);
        Files.write(site.resolve("content/walk/hill.jpg"), Photo.fromPhone(600, 400, 6));
        Files.write(site.resolve("content/walk/lake.png"), Photo.pngWithPlace(600, 400));
        Files.write(site.resolve("content/walk/unmentioned.jpg"), Photo.fromPhone(60, 40, 1));
        settings("{sizes: [100, 300, 500]}");
    }

    @Test
    void onePictureUnderTwoNamesIsMadeSmallerOnce() throws IOException {
        Files.copy(site.resolve("content/walk/lake.png"), site.resolve("content/walk/hill.png"));
        Files.copy(site.resolve("content/walk/lake.png"), site.resolve("content/walk/hill.webp"));
        Folder.write(
                site.resolve("content/walk/two.md"), "---\ntitle: Two\n---\n![One](hill.png)\n\n![Two](hill.webp)\n");
        build();
        assertEquals(
                1,
                published().keySet().stream()
                        .filter(path -> path.matches("made/walk/hill-100\\..*\\.png"))
                        .count());
    }

    @Test
    void browsersChooseAmongSizes() throws IOException {
        assertFalse(build().contains("warning"));
        var page = page();
        var hill = page.selectFirst("p img[alt=The hill]");
        assertEquals("400", hill.attr("width"), "it stands upright");
        assertEquals("600", hill.attr("height"));
        assertEquals("lazy", hill.attr("loading"));
        assertEquals(List.of("100w", "300w", "400w"), widths(hill.attr("srcset")), "never larger than it is");
        assertEquals("/walk/hill.jpg", hill.parent().attr("href"), "a click leads to the large one");
        for (var picture : page.select("img[srcset*=-100]")) {
            for (var candidate : picture.attr("srcset").split(", ")) {
                assertTrue(Files.exists(file(candidate.split(" ")[0])), candidate);
            }
        }
        var own = page.selectFirst("img[alt=HTML]");
        assertEquals(List.of("100w", "300w", "500w", "600w"), widths(own.attr("srcset")));
        assertEquals("600", own.attr("width"));
        assertEquals("/walk/hill.jpg 1x", page.select("img").last().attr("srcset"), "the author's own stays");
        var gallery = page.selectFirst("div.gallery");
        assertEquals(2, gallery.select("img").size());
        assertEquals("The lake", gallery.selectFirst("figure figcaption").text());
        assertEquals(
                List.of("100w", "300w", "400w"),
                widths(page.selectFirst(".lead").attr("srcset")));
        var list = Jsoup.parse(Files.readString(site.resolve("public/index.html")));
        assertTrue(list.selectFirst("a.thumb img").attr("src").startsWith("/made/walk/hill-100."));
    }

    @Test
    void aPictureThatTakesFewerBytesThanASmallerOneIsChosenItself() throws IOException {
        settings("{sizes: [20, 900]}");
        Files.write(site.resolve("content/walk/lake.png"), Photo.written(grains(), "png"));
        build();
        var lake = page().selectFirst("img[alt=HTML]");
        assertEquals(List.of("20w", "1000w"), widths(lake.attr("srcset")));
    }

    @Test
    void thePagesAreValid() throws IOException {
        build();
        var validity = new HtmlValidity();
        for (var path : List.of("index.html", "walk/index.html")) {
            assertEquals(
                    List.of(),
                    validity.errors(Files.readAllBytes(site.resolve("public").resolve(path))),
                    path);
        }
    }

    @Test
    void feedsHaveThePictureAlone() throws IOException {
        build();
        var feed = Files.readString(site.resolve("public/feed.xml"));
        assertTrue(feed.contains("https://example.org/walk/hill.jpg") && !feed.contains("hill-100"), feed);
    }

    @Test
    void noPlaceIsPublished() throws Exception {
        build();
        for (var path : Folder.list(site.resolve("public"))) {
            var bytes = Files.readAllBytes(site.resolve("public").resolve(path));
            assertFalse(Photo.text(bytes).contains(Photo.SECRET), path);
            if (path.endsWith(".jpg") || path.endsWith(".png")) {
                try (var in = Files.newInputStream(site.resolve("public").resolve(path))) {
                    var metadata = ImageMetadataReader.readMetadata(in);
                    assertEquals(null, metadata.getFirstDirectoryOfType(GpsDirectory.class), path);
                }
            }
        }
    }

    @Test
    void aPlaceIsToldOfWherePicturesAreCopied() throws IOException {
        settings("false");
        for (var command : List.of("build", "check")) {
            var said = Program.run(command, site.toString()).said();
            assertTrue(
                    said.contains("content/walk/hill.jpg: warning: the picture tells where it was taken, and so does"
                            + " another (add 'pictures: true' to site.yaml"),
                    said);
        }
        settings("{sizes: [100]}");
        assertFalse(Program.run("check", site.toString()).said().contains("picture/place"));
    }

    @Test
    void theNextBuildMakesNothing() throws IOException {
        build();
        assertTrue(build().contains("0 written"), "nothing changed");
        var before = published();
        Folder.delete(site.resolve("public"));
        var stamps = stamps();
        build();
        assertEquals(before, published());
        assertEquals(stamps, stamps(), "what was made is copied");
    }

    /** The folder comes from elsewhere, as a workflow brings it; the files' times say nothing. */
    @Test
    void whatWasKeptElsewhereIsTakenAsFarAsItIsRight() throws IOException {
        build();
        var before = published();
        try (var files = Files.newDirectoryStream(kept())) {
            int i = 0;
            for (var file : files) {
                if (i++ % 2 == 0) {
                    Files.writeString(file, "damaged");
                }
            }
        }
        try (var states = Files.newDirectoryStream(site.resolve(".afterword"))) {
            Files.delete(states.iterator().next().resolve("memory"));
        }
        Folder.delete(site.resolve("public"));
        build();
        assertEquals(before, published());
    }

    @Test
    void aChangedBuildIsAsACleanOne() throws IOException {
        build();
        Files.write(site.resolve("content/walk/hill.jpg"), Photo.fromPhone(500, 400, 1));
        settings("{sizes: [120, 300]}");
        build();
        var changed = published();
        Folder.delete(site.resolve("public"));
        Folder.delete(site.resolve(".afterword"));
        build();
        assertEquals(published(), changed);
        settings("false");
        build();
        assertTrue(published().keySet().stream().noneMatch(path -> path.matches(".*-\\d+\\..*")), "all are gone");
        assertNotEquals(changed.get("walk/hill.jpg"), published().get("walk/hill.jpg"), "copied as it is");
    }

    @Test
    void aSiteThatMayNotBeWrittenGetsTheSamePictures() throws IOException {
        build();
        var before = published();
        var other = folder.resolve("out");
        Folder.delete(site.resolve(".afterword"));
        Files.writeString(site.resolve(".afterword"), "in the way");
        var run = Program.run("build", site.toString(), "--output", other.toString());
        if (run.exitCode() == 0) {
            assertEquals(before.keySet(), Map.copyOf(published(other)).keySet());
        }
    }

    @Test
    void picturesThatAreBrokenKeepNobodyFromTheRest() throws IOException {
        var photo = Photo.jpeg(600, 400);
        Files.write(site.resolve("content/walk/hill.jpg"), java.util.Arrays.copyOf(photo, photo.length / 2));
        Files.writeString(site.resolve("content/walk/lake.png"), "no picture");
        var lake = Photo.pngWithPlace(600, 400);
        Files.write(site.resolve("content/walk/unmentioned.png"), java.util.Arrays.copyOf(lake, lake.length / 2));
        Files.writeString(
                site.resolve("content/b.md"), "---\ntitle: B\ndate: 2024-05-02\n---\n![Cut](walk/unmentioned.png)\n");
        for (int i = 0; i < 2; i++) {
            var said = build();
            assertTrue(said.contains("content/walk/hill.jpg: warning: the picture is cut off or damaged"), said);
            assertTrue(said.contains("content/walk/lake.png: warning: the file is named like a picture"), said);
            assertTrue(said.contains("content/walk/unmentioned.png: warning: the picture is cut off or damaged"), said);
        }
        assertTrue(Files.exists(site.resolve("public/walk/hill.jpg")));
    }

    @Test
    void aPreviewShowsPicturesAsTheyAre() throws IOException {
        Program.run("check", site.toString());
        assertFalse(Files.exists(site.resolve(".afterword")), "a check makes nothing");
    }

    /** In two colours, which take less than the shades between them. */
    private static BufferedImage grains() {
        var image = new BufferedImage(1000, 40, BufferedImage.TYPE_BYTE_BINARY);
        var random = new Random(1);
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                image.setRGB(x, y, random.nextBoolean() ? 0xFFFFFF : 0);
            }
        }
        return image;
    }

    private static List<String> widths(String srcset) {
        return List.of(srcset.split(", ")).stream()
                .map(one -> one.split(" ")[1])
                .toList();
    }

    private void settings(String pictures) throws IOException {
        Folder.write(
                site.resolve("content/site.yaml"),
                "title: A site\nurl: https://example.org\npictures: " + pictures + "\n");
    }

    private String build() {
        var run = Program.run("build", site.toString());
        assertEquals(0, run.exitCode(), run.said());
        return run.said();
    }

    private Document page() throws IOException {
        return Jsoup.parse(Files.readString(site.resolve("public/walk/index.html")));
    }

    private Path file(String address) {
        return site.resolve("public").resolve(address.substring(1));
    }

    private Path kept() throws IOException {
        try (var states = Files.newDirectoryStream(site.resolve(".afterword"))) {
            return states.iterator().next().resolve("pictures");
        }
    }

    private Map<String, Object> stamps() throws IOException {
        var stamps = new TreeMap<String, Object>();
        try (var files = Files.newDirectoryStream(kept())) {
            for (var file : files) {
                stamps.put(file.getFileName().toString(), Files.getLastModifiedTime(file));
            }
        }
        return stamps;
    }

    private Map<String, Fingerprint> published() throws IOException {
        return published(site.resolve("public"));
    }

    private static Map<String, Fingerprint> published(Path output) throws IOException {
        var published = new TreeMap<String, Fingerprint>();
        for (var path : Folder.list(output)) {
            published.put(path, Fingerprint.of(Files.readAllBytes(output.resolve(path))));
        }
        return published;
    }
}
