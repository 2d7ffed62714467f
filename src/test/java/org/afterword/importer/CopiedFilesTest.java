package org.afterword.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.afterword.importer.ledger.Fate;
import org.afterword.importer.ledger.Ledger;
import org.afterword.importer.record.What;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens to pictures that are copied where a blog comes again: from its folder, and from the folder beside an export. */
class CopiedFilesTest {
    private static final String HERE = "content/images/foot.png";

    @TempDir
    Path folder;

    private Path site;

    @BeforeEach
    void makeBlog() throws IOException {
        site = folder.resolve("site");
        write("jekyll/_config.yml", "title: Feet\nurl: https://feet.example\n");
        write("jekyll/_posts/2020-05-06-hello.md", "---\ntitle: Hello\n---\n\n![A foot](/images/foot.png)\n");
        write("jekyll/images/foot.png", "first");
        write("export.xml", """
                <rss xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/">
                <channel><title>Feet</title><link>https://feet.example</link><wp:wxr_version>1.2</wp:wxr_version>
                <item><title>Hello</title><link>https://feet.example/hello/</link><wp:post_id>1</wp:post_id>
                <wp:post_date_gmt>2020-05-06 07:08:09</wp:post_date_gmt><wp:post_type>post</wp:post_type>
                <wp:status>publish</wp:status>
                <content:encoded><![CDATA[<p><img src="/images/foot.png" alt="A foot"></p>]]></content:encoded></item>
                </channel></rss>
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jekyll", "export.xml"})
    void comesAnewWhereItChangedOnlyThere(String from) throws IOException {
        run(from);
        assertEquals("first", text(HERE));
        write("jekyll/images/foot.png", "second");
        assertEquals(List.of(), run(from).conflicts());
        assertEquals("second", text(HERE));
        var again = run(from);
        assertEquals(List.of(), again.files());
    }

    @ParameterizedTest
    @ValueSource(strings = {"jekyll", "export.xml"})
    void staysWhereItChangedOnlyHere(String from) throws IOException {
        run(from);
        write("site/" + HERE, "cropped");
        var again = run(from);
        assertEquals(List.of(), again.conflicts());
        assertEquals(List.of(), again.files());
        assertEquals("cropped", text(HERE));
    }

    /** Jekyll runs the Liquid of what begins with fields, and serves what comes of it. */
    @ParameterizedTest
    @ValueSource(strings = {"---\n---\n", "---\r\n---\r\n", "--- \t\ntitle: x\n---\n"})
    void staysThereWhereJekyllMadeSomethingElseOfIt(String fields) throws IOException {
        write("jekyll/ink.css", fields + "body { color: {{ site.ink }}; }\n");
        write("jekyll/plain.css", "body { color: {{ site.ink }}; }\n");
        run("jekyll");
        assertFalse(Files.exists(site.resolve("content/ink.css")));
        assertEquals("body { color: {{ site.ink }}; }\n", text("content/plain.css"));
    }

    /** Hexo 7.3 makes JSON of data, and CSS of Stylus where the plugin for it is there; what its settings take out stays. */
    @Test
    void staysThereWhereHexoMadeSomethingElseOfIt() throws IOException {
        write("hexo/_config.yml", "title: Feet\nurl: https://feet.example\nskip_render: raw/*\n");
        write("hexo/package.json", "{\"dependencies\": {\"hexo\": \"7.3.0\", \"hexo-renderer-stylus\": \"3.0.1\"}}");
        write("hexo/source/_posts/hello.md", "---\ntitle: Hello\ndate: 2020-05-06 07:08:09\n---\nHello.\n");
        for (var name : List.of("data.yml", "raw/kept.yml", "ink.styl", "ink.less", "fields.css")) {
            write("hexo/source/" + name, name.equals("fields.css") ? "---\ntitle: x\n---\n" : "a: 1\n");
        }
        run("hexo");
        var there = List.of("data.yml", "ink.styl", "fields.css", "raw/kept.yml", "ink.less").stream()
                .filter(name -> Files.exists(site.resolve("content/" + name)))
                .toList();
        assertEquals(List.of("raw/kept.yml", "ink.less"), there);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jekyll", "export.xml"})
    void isAConflictOnceWhereItChangedInBothPlaces(String from) throws IOException {
        run(from);
        write("site/" + HERE, "cropped");
        write("jekyll/images/foot.png", "second");
        assertEquals(1, run(from).conflicts().size());
        assertEquals(List.of(), run(from).conflicts());
        assertEquals("cropped", text(HERE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jekyll", "export.xml"})
    void doesNotComeBackWhereItWasRemovedHere(String from) throws IOException {
        run(from);
        Files.delete(site.resolve(HERE));
        var again = run(from);
        assertEquals(from.equals("jekyll") ? 1 : 0, again.countOf(What.FILE, Fate.REMOVED), "an export names no file");
        assertFalse(Files.exists(site.resolve(HERE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jekyll", "export.xml"})
    void isAConflictWhereAnotherFileLiesThere(String from) throws IOException {
        write("site/" + HERE, "my own");
        assertEquals(1, run(from).conflicts().size());
        assertEquals("my own", text(HERE));
    }

    private Ledger run(String from) throws IOException {
        var media = from.equals("jekyll") ? Optional.<Path>empty() : Optional.of(folder.resolve("jekyll"));
        return new Import(
                        new ImportRequest(
                                List.of(folder.resolve(from)),
                                site,
                                Optional.empty(),
                                Map.of(),
                                Optional.empty(),
                                media,
                                List.of(),
                                false,
                                Instant.MAX),
                        said -> {})
                .run();
    }

    private void write(String path, String text) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String text(String path) throws IOException {
        return Files.readString(site.resolve(path));
    }
}
