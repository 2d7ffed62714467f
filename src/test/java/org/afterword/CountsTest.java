package org.afterword;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.regex.Pattern;
import org.afterword.cli.Program;
import org.afterword.support.Folder;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.ObjectMapper;

/** Wherever the number of an article's comments is told, it is the same, and it is the number of comments that are shown. */
class CountsTest {
    private static final Pattern LEDGER = Pattern.compile(
            "comments: (\\d+) read = (\\d+) shown \\+ (\\d+) removed \\+ (\\d+) held \\+ (\\d+) refused");

    @TempDir
    Path folder;

    @Test
    void pagesListsFeedsAndStructuredDataAgree() throws IOException {
        var site = new RandomSite(folder, new Random(24));
        site.create();
        for (int i = 0; i < 45; i++) {
            site.edit();
        }
        Folder.delete(folder.resolve("templates"));
        inOneLanguage();
        Folder.write(
                folder.resolve("content/site.yaml"),
                "title: A site\nurl: https://example.org\npage-size: 100\nauthors: {linnea: {name: Linnea}}\n");
        var run = Program.run("build", folder.toString());
        assertEquals(0, run.exitCode(), run.said());
        var home = Jsoup.parse(read("index.html"));
        var feed = Jsoup.parse(read("feed.xml"), "", Parser.xmlParser());
        int shown = 0;
        int removed = 0;
        int told = 0;
        for (var path : Folder.list(folder.resolve("public"))) {
            if (!path.endsWith("/index.html")
                    || !Jsoup.parse(read(path)).select("article.h-entry").hasText()) {
                continue;
            }
            var page = Jsoup.parse(read(path));
            int gone = page.select(".comment > .by.removed").size();
            int count = page.select(".comment").size() - gone;
            shown += count;
            removed += gone;
            var data = new ObjectMapper()
                    .readTree(page.selectFirst("script").data())
                    .get("@graph")
                    .get(0);
            assertEquals(count, data.get("commentCount").asInt(), path);
            assertEquals(count, data.has("comment") ? data.get("comment").size() : 0, path);
            if (page.selectFirst("#comments") == null) {
                continue;
            }
            told++;
            var address = "/" + path.replace("index.html", "");
            assertEquals(count, number(page.selectFirst("#comments-count").text()), path);
            assertEquals(count, number(page.select(".meta a[href='#comments']").text()), path);
            if (home.selectFirst("a[href='" + address + "']") != null) {
                assertEquals(
                        count,
                        number(home.select("a[href='" + address + "#comments']").text()),
                        path);
            }
            var thread = Jsoup.parse(read(path.replace("index.html", "comments.xml")), "", Parser.xmlParser());
            assertEquals(count, thread.select("entry").size(), path);
            for (var entry : feed.select("entry")) {
                if (entry.selectFirst("id").text().equals("https://example.org" + address)) {
                    assertEquals(
                            String.valueOf(count),
                            entry.selectFirst("link[rel=replies]").attr("thr:count"),
                            path);
                    assertEquals(
                            String.valueOf(count),
                            entry.selectFirst("thr|total").text(),
                            path);
                }
            }
        }
        assertTrue(told > 8 && shown > 20, told + " discussions, " + shown + " comments");
        var ledger = LEDGER.matcher(run.out());
        assertTrue(ledger.find(), run.out());
        assertEquals(shown, Integer.parseInt(ledger.group(2)));
        assertEquals(removed, Integer.parseInt(ledger.group(3)));
    }

    /** So that each thread is shown once, and its count is said in figures. */
    private void inOneLanguage() throws IOException {
        var content = folder.resolve("content");
        for (var path : Folder.list(content)) {
            if (path.matches(".*\\.(es|ar|en)(\\.md|\\.comments\\.yaml|/.*)")) {
                Files.delete(content.resolve(path));
            } else if (path.endsWith(".md")) {
                var text = Files.readString(content.resolve(path));
                Files.writeString(
                        content.resolve(path),
                        text.replaceAll("(?m)^(language|direction|translations|comments: shared).*\\n", ""));
            }
        }
    }

    private String read(String path) throws IOException {
        return Files.readString(folder.resolve("public").resolve(path));
    }

    /** A list says nothing of a discussion without comments, and its page says that there are none. */
    private static int number(String text) {
        return text.isEmpty() || text.equals("No comments yet") ? 0 : Integer.parseInt(text.replaceAll("\\D.*", ""));
    }
}
