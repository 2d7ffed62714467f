package org.afterword.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hundred thousand comments, ten thousand of them in one chain, arrive within a heap of 512 MB. */
class LargeImportTest {
    private static final int COMMENTS = 100_000;
    private static final int CHAIN = 10_000;

    @TempDir
    Path folder;

    @Test
    void importsAHundredThousandCommentsInASmallHeap() throws Exception {
        var export = folder.resolve("large.xml");
        write(export);
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.afterword.cli.Main",
                        "import",
                        export.toString(),
                        "--new",
                        "--into",
                        folder.resolve("site").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
        assertTrue(process.waitFor(180, TimeUnit.SECONDS));
        var said = Files.readString(folder.resolve("said.txt"));
        assertEquals(0, process.exitValue(), said);
        assertTrue(said.contains("comments: 100000 read = 100000 written"), said);
    }

    private static void write(Path file) throws IOException {
        var random = new Random(3);
        try (var out = Files.newBufferedWriter(file)) {
            out.write("""
                    <rss xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"><channel>
                    <title>Large</title><link>http://example.org</link><wp:wxr_version>1.2</wp:wxr_version>
                    """);
            int article = 0;
            for (int id = 1; id <= COMMENTS; id++) {
                boolean begins = id == 1 || id > CHAIN && id % 100 == 1;
                if (begins) {
                    out.write((article > 0 ? "</item>\n" : "") + "<item><title>A</title><link>http://example.org/a"
                            + ++article
                            + "/</link><content:encoded>Text.</content:encoded><wp:post_id>" + article
                            + "</wp:post_id><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>\n");
                }
                int parent = begins ? 0 : id <= CHAIN ? id - 1 : id - 1 - random.nextInt((id - 1) % 100);
                out.write("<wp:comment><wp:comment_id>" + id + "</wp:comment_id><wp:comment_author>Ann " + id % 500
                        + "</wp:comment_author><wp:comment_date_gmt>2012-06-11 14:30:00</wp:comment_date_gmt><wp:comment_content><![CDATA["
                        + "It <em>really</em> hurts when I run on hard ground &amp; stairs. ".repeat(1 + id % 8)
                        + "]]></wp:comment_content><wp:comment_approved>1</wp:comment_approved><wp:comment_parent>"
                        + parent
                        + "</wp:comment_parent></wp:comment>\n");
            }
            out.write("</item></channel></rss>\n");
        }
    }
}
