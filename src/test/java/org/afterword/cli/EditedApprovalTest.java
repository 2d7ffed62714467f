package org.afterword.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.afterword.support.Folder;
import org.afterword.support.Launched;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditedApprovalTest {
    private static final String WAITING = "content/inbox/one/20240501T100000Z-form-x.yaml";

    @TempDir
    Path folder;

    private Path site;

    @BeforeEach
    void makeSite() {
        site = folder.resolve("a site");
        Folder.write(site.resolve("content/site.yaml"), "title: T\n");
        Folder.write(site.resolve("content/one.md"), "---\ntitle: One\n---\nWords.\n");
        Folder.write(
                site.resolve(WAITING),
                "- id: n1\n  author: Zoë\n  source: {system: form, id: x}\n  held: [new here]\n  body: Helo!\n");
    }

    /** Approves all after an editor, which is given as the lines of a shell script. */
    private Launched edit(String variable, String script) throws IOException, InterruptedException {
        var editor = folder.resolve("my editor");
        Folder.write(editor, script);
        var environment = new HashMap<>(Map.of("VISUAL", "", "EDITOR", ""));
        environment.put(variable, "sh '" + editor + "' -w");
        var run = Launched.start(environment, "approve", "--all", "--edit", "--in", site.toString());
        run.await();
        return run;
    }

    @Test
    void theEditedWordsArePublished() throws Exception {
        try (var run = edit("EDITOR", "test \"$1\" = -w && sed -i 's/Helo/Hello/' \"$2\"\n")) {
            assertEquals(0, run.await(), run.said());
        }
        assertEquals(
                "- id: n1\n  author: Zoë\n  source: {system: form, id: x}\n  body: |\n    Hello!\n",
                Files.readString(site.resolve("content/one.comments.yaml")));
        assertEquals(List.of("one.comments.yaml", "one.md", "site.yaml"), Folder.list(site.resolve("content")));
    }

    @Test
    void anEditorThatFailsDecidesNothing() throws Exception {
        var before = Folder.bytes(site);
        try (var run = edit("VISUAL", "exit 3\n")) {
            assertEquals(1, run.await(), run.said());
            assertTrue(run.said().contains("ended with status 3; nothing was decided"), run.said());
        }
        assertEquals(before, Folder.bytes(site));
    }

    @Test
    void aMistakeOfTheAuthorIsNamedAndNothingIsLost() throws Exception {
        try (var run = edit("EDITOR", "sed -i 's/body: .*/bodi: Hello/' \"$2\"\n")) {
            assertEquals(1, run.await(), run.said());
            assertTrue(run.said().contains(WAITING + ":5:3: error: unknown field 'bodi'"), run.said());
        }
        assertTrue(Files.readString(site.resolve(WAITING)).contains("bodi: Hello"), "what was edited is kept");
    }

    @Test
    void aFileThatTheEditorEmptiesIsNotPublished() throws Exception {
        try (var run = edit("EDITOR", ": > \"$2\"\n")) {
            assertEquals(1, run.await(), run.said());
        }
        assertEquals(
                List.of("inbox/one/20240501T100000Z-form-x.yaml", "one.md", "site.yaml"),
                Folder.list(site.resolve("content")));
    }

    @Test
    void withoutAnEditorItIsSaidHowToNameOne() throws Exception {
        try (var run = Launched.start(
                Map.of("VISUAL", "", "EDITOR", " "), "approve", "--all", "--edit", "--in", site.toString())) {
            assertEquals(2, run.await(), run.said());
            assertTrue(run.said().contains("set VISUAL or EDITOR"), run.said());
        }
    }

    @Test
    void visualGoesBeforeEditor() {
        assertEquals(Optional.of(new Editor("code -w")), Editor.of(Map.of("VISUAL", "code -w", "EDITOR", "ed")));
        assertEquals(Optional.empty(), Editor.of(Map.of()));
    }
}
