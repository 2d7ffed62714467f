package org.afterword;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.afterword.support.Browser;
import org.afterword.support.BuiltSite;
import org.afterword.support.StaticServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A browser loads what the settings name, and nothing else. */
class PolicyTest {
    private static final String ARTICLE = """
            ---
            title: Hello
            ---
            <iframe src="%1$sframe.html" title="Named"></iframe>
            <iframe src="%2$sframe.html" title="Not named"></iframe>

            ![Named](%1$simage.png) ![Not named](%2$simage.png)

            <video preload="auto" src="%1$sfilm.mp4"></video>
            <video preload="auto" src="%2$sfilm.mp4"></video>
            """;

    @TempDir
    private Path folder;

    @Test
    void aBrowserLoadsWhatIsNamed() throws IOException {
        try (var browser = Browser.open();
                var named = new StaticServer(others());
                var other = new StaticServer(others())) {
            var origin = named.address().toString().replaceFirst("/$", "");
            write(
                    "site/content/site.yaml",
                    "title: A site\npolicy: {frames: ['%1$s'], images: ['%1$s'], media: ['%1$s'], fonts: [self]}\n"
                            .formatted(origin));
            try (var site = new StaticServer(built(named.address(), other.address()))) {
                browser.visit(site.address("/hello/"));
                browser.requests();
                assertEquals(List.of(), other.asked());
                assertTrue(
                        named.asked().contains("200 /frame.html"), named.asked().toString());
                assertTrue(
                        named.asked().contains("200 /image.png"), named.asked().toString());
                assertTrue(
                        named.asked().contains("200 /film.mp4"), named.asked().toString());
                assertTrue(
                        site.asked().contains("200 /fonts/ours.woff2"),
                        site.asked().toString());
            }
        }
    }

    @Test
    void whatIsNotNamedIsNotAskedFor() throws IOException {
        try (var browser = Browser.open();
                var one = new StaticServer(others());
                var other = new StaticServer(others())) {
            write("site/content/site.yaml", "title: A site\n");
            try (var site = new StaticServer(built(one.address(), other.address()))) {
                browser.visit(site.address("/hello/"));
                browser.requests();
                assertEquals(List.of(), one.asked());
                assertEquals(List.of(), other.asked());
                assertTrue(
                        site.asked().stream().noneMatch(asked -> asked.contains("woff2")),
                        site.asked().toString());
            }
        }
    }

    private Path others() throws IOException {
        write("others/frame.html", "<!DOCTYPE html><title>A frame</title><p>Here.\n");
        write("others/image.png", "not a picture");
        write("others/film.mp4", "not a film");
        return folder.resolve("others");
    }

    private Path built(URI one, URI other) throws IOException {
        write("site/content/hello.md", ARTICLE.formatted(one, other));
        write("site/content/fonts/ours.woff2", "not a font, but it is asked for");
        write(
                "site/templates/style.css",
                "@font-face { font-family: Ours; src: url(\"fonts/ours.woff2\"); }\nbody { font-family: Ours; }\n");
        return BuiltSite.build(folder.resolve("site"), folder.resolve("public")).folder();
    }

    private void write(String path, String text) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
