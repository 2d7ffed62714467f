package org.afterword;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.afterword.arrival.Said;
import org.afterword.arrival.Shape;
import org.afterword.cli.Program;
import org.afterword.support.Corpus;
import org.afterword.support.Folder;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The attacks once more, through every way in: received, approved, built, and within their elements. */
class HostileArrivalsTest {
    @TempDir
    Path folder;

    /** A name may have hostile words, too, and everything is said once more where no words tell two apart. */
    private static List<Said> said(Shape way, List<String> words) {
        return IntStream.range(0, words.size())
                .mapToObj(i -> Said.of(1000 + i, way.has(Shape.Trait.ID) ? words.get(i) : words.get(i) + " " + i)
                        .named(oneLine(words.get(i))))
                .toList();
    }

    /** In a file of lines a name has one, as where people type it. */
    private static String oneLine(String name) {
        return name.replace('\n', ' ').replace('\r', ' ');
    }

    @ParameterizedTest
    @EnumSource
    void allWordsStayWithinTheirElement(Shape way) throws IOException {
        var words = new ArrayList<String>();
        for (var file : List.of("elements.txt", "attributes.txt", "links.txt", "structure.txt", "characters.txt")) {
            words.addAll(Corpus.lines(file));
        }
        Folder.write(folder.resolve("content/site.yaml"), "title: A site\nurl: https://site.example\n");
        Folder.write(
                folder.resolve("content/a.md"),
                "---\ntitle: A\ndate: 2024-05-01\ndiscussions: " + Shape.POSTS + "\n---\nText.\n");
        var arrived = Folder.write(folder.resolve("arrived"), way.file(said(way, words)));
        var received = Program.run("receive", arrived.toString(), "--into", folder.toString(), "--approve");
        assertFalse(received.said().contains("mistake in Afterword"), received.said());
        assertTrue(received.exitCode() <= 1, received.said());
        var built = Program.run("build", folder.toString());
        assertEquals(0, built.exitCode(), built.said());
        var again = Program.run("receive", arrived.toString(), "--into", folder.toString(), "--approve");
        assertTrue(again.said().contains("\n0 files written"), again.said());
        var page = Jsoup.parse(Files.readString(folder.resolve("public/a/index.html")));
        var comments = page.select(".comment");
        assertTrue(comments.size() > words.size() / 2, received.said());
        HostileTest.checkPage(way.name(), page);
        for (var comment : comments) {
            var own = comment.selectFirst("> .e-content");
            HostileTest.checkWords(way + ": " + own, own);
            HostileTest.checkText(way.name(), comment.selectFirst("bdi").text());
        }
        assertEquals(
                comments.size(), page.select("ol.replies > li, ol.pings > li").size(), "nothing left its element");
        for (var file : Folder.list(folder.resolve("content"))) {
            assertFalse(
                    Files.readString(folder.resolve("content").resolve(file)).contains("mail.example"), file);
        }
    }
}
