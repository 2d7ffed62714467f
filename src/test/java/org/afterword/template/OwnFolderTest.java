package org.afterword.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.afterword.base.problem.Problem;
import org.afterword.support.Folder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of a site's folder of templates is read, wherever it lies, and what is passed over without a word. */
class OwnFolderTest {
    private final List<Problem> problems = new ArrayList<>();

    @TempDir
    Path site;

    @Test
    void theFolderMayBeALinkToOneThatSitesShare() throws IOException {
        Folder.write(site.resolve("shared/byline.html"), "Shared");
        Folder.write(site.resolve("more/en.yaml"), "archive: All");
        Files.createSymbolicLink(site.resolve("shared/words"), site.resolve("more"));
        Files.createSymbolicLink(site.resolve("templates"), site.resolve("shared"));
        var theme = read();
        assertEquals("Shared", theme.file("byline.html").orElseThrow().text());
        assertEquals("archive: All", theme.file("words/en.yaml").orElseThrow().text());
        assertEquals(List.of(), problems);
    }

    @Test
    void aLinkThatLeadsNowhereIsTold() throws IOException {
        Folder.write(site.resolve("templates/byline.html"), "Own");
        Files.createSymbolicLink(site.resolve("templates/list.html"), site.resolve("gone.html"));
        read();
        Folder.delete(site.resolve("templates"));
        Files.createSymbolicLink(site.resolve("templates"), site.resolve("gone"));
        read();
        assertEquals(List.of("templates/list.html file/link", "templates file/link"), told());
    }

    @Test
    void aLinkToAFileIsAFile() throws IOException {
        Files.writeString(site.resolve("note.txt"), "a note");
        Files.createSymbolicLink(site.resolve("templates"), site.resolve("note.txt"));
        read();
        assertEquals(List.of("templates template/unused"), told());
    }

    @Test
    void aLinkInARingIsToldAndTheRestRead() throws IOException {
        Folder.write(site.resolve("templates/byline.html"), "Own");
        Files.createSymbolicLink(site.resolve("templates/again"), site.resolve("templates"));
        assertEquals("Own", read().file("byline.html").orElseThrow().text());
        assertEquals(List.of("templates/again file/unreadable"), told());
    }

    @Test
    void whatIsForPeopleOrForToolsIsPassedOver() throws IOException {
        for (var name : List.of(
                "README.md",
                "LICENSE",
                ".git/HEAD",
                ".git/x.html",
                ".byline.html.swp",
                "byline.html~",
                "new/review.md")) {
            Folder.write(site.resolve("templates/" + name), "{{ no.such.thing }}");
        }
        read();
        assertEquals(List.of(), problems);
    }

    @Test
    void aFolderBesideTheContentThatHoldsNoTemplatesIsNone() throws IOException {
        Folder.write(site.resolve("template/letter.odt"), "A letter");
        Folder.write(site.resolve("public/robots.txt"), "User-agent: *");
        read();
        assertEquals(List.of(), problems);
    }

    private Theme read() throws IOException {
        return Theme.read(site, BuiltInTheme.USUAL, problems::add);
    }

    private List<String> told() {
        return problems.stream()
                .map(problem -> problem.position() + " " + problem.code())
                .toList();
    }
}
