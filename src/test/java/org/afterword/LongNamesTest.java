package org.afterword;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.afterword.cli.Program;
import org.afterword.support.Folder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** File systems count bytes: no name that a person writes ends a build with a file's name that is too long. */
class LongNamesTest {
    private static final String CHINESE = "踝".repeat(120);

    @TempDir
    Path site;

    @BeforeEach
    void create() {
        Folder.write(site.resolve("content/site.yaml"), "title: A site\nurl: https://example.org\n");
    }

    @Test
    void longTagsHaveAddressesOfTheirOwn() {
        var tags = List.of(CHINESE, CHINESE + "一", "a".repeat(300), "a".repeat(250), "b".repeat(200));
        Folder.write(
                site.resolve("content/one.md"),
                "---\ntitle: One\nseries: " + CHINESE + "\ntags: [" + String.join(", ", tags) + "]\n---\nWords.\n");
        build();
        var folders = Folder.folders(site.resolve("public/tags")).stream()
                .filter(path -> !path.isEmpty())
                .toList();
        assertEquals(tags.size(), folders.size(), folders.toString());
        assertTrue(folders.contains("b".repeat(200)), "what fits stays as it is");
        for (var name : folders) {
            assertTrue(name.getBytes(StandardCharsets.UTF_8).length <= 200, name);
        }
        var page = Folder.bytes(site.resolve("public")).get("one/index.html");
        for (var name : folders) {
            assertTrue(page.contains(encoded(name)), "the article's page leads to " + name);
        }
    }

    @Test
    void theLongestNameOfAnArticleIsBuilt() {
        var name = "a".repeat(252);
        Folder.write(
                site.resolve("content/" + name + ".md"), "---\ntitle: One\naliases: [/" + "b".repeat(255) + "]\n---\n");
        build();
        assertTrue(Files.exists(site.resolve("public/" + name + "/index.html")));
        assertTrue(Files.exists(site.resolve("public/" + "b".repeat(255) + "/index.html")));
    }

    @Test
    void aliasesThatAreTooLongAreTold() {
        for (var alias : List.of("/" + "c".repeat(256), "/" + CHINESE, ("/" + "d".repeat(200)).repeat(20))) {
            Folder.write(site.resolve("content/one.md"), "---\ntitle: One\naliases: [" + alias + "]\n---\n");
            refuse("content/one.md:3:11: error: this is too long for a file's address");
        }
    }

    @Test
    void aPathThatIsTooLongIsTold() {
        var deep = "content/" + ("e".repeat(200) + "/").repeat(6);
        Folder.write(site.resolve(deep + "one.md"), "---\ntitle: One\n---\n");
        Folder.write(site.resolve(deep + "picture.png"), "x");
        refuse(deep + "one.md: error: the path is longer than 1,000 bytes");
        refuse(deep + "picture.png: error: the path is longer than 1,000 bytes");
    }

    /** Their pages would take the place of what the program keeps there. */
    @Test
    void noAliasIsAFileOfThePrograms() {
        for (var alias : List.of("/.afterword-files", "/.afterword-staging/x", "/.afterword-lock")) {
            Folder.write(site.resolve("content/one.md"), "---\ntitle: One\naliases: [" + alias + "]\n---\n");
            refuse("content/one.md:3:11: error: this cannot be a file's address");
        }
    }

    private static String encoded(String name) {
        return name.chars().allMatch(c -> c < 0x80) ? name : name.substring(name.length() - 9);
    }

    private void build() {
        var run = Program.run("build", site.toString());
        assertEquals(0, run.exitCode(), run.said());
    }

    private void refuse(String message) {
        var run = Program.run("build", site.toString());
        assertEquals(1, run.exitCode(), run.said());
        assertTrue(run.err().contains(message), run.said());
        assertFalse(run.said().contains("File name too long"), run.said());
    }
}
