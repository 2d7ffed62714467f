package org.afterword;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.afterword.cli.Program;
import org.afterword.support.Folder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the manual's chapter on comments shows of a console is what a console shows, from the first answer to the last. */
class CommentsManualTest {
    private static final Path MANUAL = Path.of("docs/comments.md");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-28T07:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path site;

    @Test
    void itsConsolesAnswerAsTheyDo() throws IOException {
        Folder.write(
                site.resolve("content/site.yaml"),
                "title: A blog\nurl: https://example.org\nauthors: {linnea: {name: Linnea}}\n");
        Folder.write(site.resolve("content/hello.md"), "---\ntitle: Hello\ndate: 2026-11-01\n---\nWords.\n");
        Folder.write(
                site.resolve("content/hello.comments.yaml"),
                "- {id: c3, by: linnea, date: 2026-11-02T10:00:00Z, body: How was it?}\n");
        Folder.write(site.resolve("answers.json"), """
                [
                {"id": "5f1", "created_at": "2026-11-27T10:00:00Z", "site_url": "https://example.org", "data":
                 {"name": "Ann", "message": "It helped, thank you.", "article": "/hello/", "parent": "c3"}},
                {"id": "5f2", "created_at": "2026-11-27T11:00:00Z", "site_url": "https://example.org", "data":
                 {"name": "CHEAP BRACES", "article": "/hello/",
                  "message": "Buy https://a.example https://b.example https://c.example"}}
                ]
                """);
        var manual = Files.readString(MANUAL);
        var replayed = replay(manual);
        if (System.getProperty("update") != null) {
            Files.writeString(MANUAL, replayed);
        }
        assertEquals(replayed, Files.readString(MANUAL));
        assertTrue(manual.contains("$ afterword forget"), "there is something to show");
    }

    private String replay(String manual) {
        var replayed = new StringBuilder();
        boolean within = false;
        boolean shown = false;
        for (var line : manual.lines().toList()) {
            shown = shown && within && !line.startsWith("```");
            within = line.startsWith("```") ? !within : within;
            boolean command = within && line.startsWith("$ afterword ");
            if (!shown || command) {
                replayed.append(line).append('\n');
            }
            if (command) {
                replayed.append(said(line.substring("$ afterword ".length())));
                shown = true;
            }
        }
        return replayed.toString();
    }

    /** A reader is in the site's folder; a test is not, and says so. */
    private String said(String line) {
        var words = new ArrayList<>(List.of(line.split(" ")));
        words.replaceAll(word -> word.endsWith(".json") ? site.resolve(word).toString() : word);
        words.addAll(
                switch (words.get(0)) {
                    case "receive" -> List.of("--into", site.toString());
                    case "inbox" -> List.of(site.toString());
                    default -> List.of("--in", site.toString());
                });
        return Program.at(CLOCK, words.toArray(String[]::new)).said();
    }
}
