package org.afterword.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.afterword.base.Moment;
import org.afterword.base.problem.Problem;
import org.afterword.content.article.Selection;
import org.afterword.content.memory.ReadMemory;
import org.afterword.content.settings.SettingsFile;
import org.afterword.moderation.inbox.InboxFile;
import org.afterword.support.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** The schemas that editors use say the same as the readers of the content folder. */
class SchemasTest {
    private static final Path SCHEMAS = Path.of("docs", "schemas");
    private static final String STRANGER = "zzzzzzzzzzzzzzzzzzzz";

    @TempDir
    Path site;

    static Stream<Path> goodSites() {
        return Stream.of("content", "src/test/resources/sites/kitchen/content", "src/test/resources/sites/es/content")
                .map(Path::of);
    }

    @ParameterizedTest
    @MethodSource("goodSites")
    void acceptWhatGoodSitesHold(Path content) throws IOException {
        assertEquals(List.of(), Schemas.site(Files.readString(content.resolve("site.yaml"))));
        try (var files = Files.walk(content)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var name = file.getFileName().toString();
                if (name.endsWith("comments.yaml")) {
                    assertEquals(List.of(), Schemas.thread(Files.readString(file)), file.toString());
                } else if (name.endsWith(".md")) {
                    var front = Files.readString(file).split("(?m)^---\\s*$", 3)[1];
                    assertEquals(List.of(), Schemas.frontMatter(front), file.toString());
                }
            }
        }
    }

    @Test
    void refuseWhatTheReadersRefuse() {
        assertFalse(Schemas.site("tilte: A site\n").isEmpty());
        for (var origin : List.of("https://a.example/b", "http://a.example", "https://*.org", "data:", "a.example")) {
            assertFalse(
                    Schemas.site("title: A site\npolicy: {frames: ['" + origin + "']}\n")
                            .isEmpty(),
                    origin);
        }
        assertEquals(
                List.of(),
                Schemas.site("title: A site\npolicy: {fonts: [self, 'https://*.a.example', 'http://localhost:80']}\n"));
        assertFalse(Schemas.frontMatter("title: One\ndraft: maybe\n").isEmpty());
        assertFalse(Schemas.frontMatter("title: One\ntags: running\n").isEmpty());
        assertFalse(Schemas.thread("- author: Ann\n").isEmpty());
        assertFalse(Schemas.thread("- body: Hello.\n  about: the third step\n").isEmpty());
    }

    @Test
    void knowTheFieldsThatTheReadersKnow() throws IOException {
        write("content/site.yaml", "title: A site\n" + STRANGER + ": x\n");
        write("content/one.md", "---\ntitle: One\n" + STRANGER + ": x\n---\nText.\n");
        write("content/one.comments.yaml", "- body: Hello.\n  " + STRANGER + ": x\n");
        assertEquals(properties("site", "/properties"), known("site/unknown"));
        assertEquals(properties("front-matter", "/properties"), known("front-matter/unknown"));
        assertEquals(properties("thread", "/$defs/comment/properties"), known("thread/unknown"));
        Files.delete(site.resolve("content/one.comments.yaml"));
        write("content/inbox/one/undated-form-1.yaml", "- body: Hello.\n  " + STRANGER + ": x\n");
        assertEquals(properties("inbox", "/$defs/comment/properties"), known("thread/unknown"));
    }

    private static final String HELD =
            "- id: c1\n  author: Ann\n  held: [new here, 3 links]\n  note: its date cannot be\n";

    @Test
    void judgeTheInboxAsItsReaderDoes() throws IOException {
        var good = List.of(
                HELD + "  body: Hello.\n",
                "- {id: c3, edits: c3, held: [an edit], body: Other words.}\n",
                "- {id: c3, edits: c3, deletes: true, removed: true}\n",
                "- {author: Ann, deletes: false, body: Hello.}\n");
        var bad = List.of(
                HELD + "  body: Hello.\n  heldd: [x]\n",
                HELD,
                "- {id: c3, deletes: true, body: Whose.}\n",
                "- {id: c3, held: {a: b}, body: Hello.}\n");
        for (var text : good) {
            assertEquals(List.of(), Schemas.inbox(text), text);
            assertEquals(0, errors(text).size(), text);
            assertEquals(
                    text.contains("held") || text.contains("deletes"),
                    !Schemas.thread(text).isEmpty(),
                    text);
        }
        for (var text : bad) {
            assertFalse(Schemas.inbox(text).isEmpty(), text);
            assertFalse(errors(text).isEmpty(), text);
        }
    }

    private static List<Problem> errors(String text) {
        var problems = new ArrayList<Problem>();
        InboxFile.read("inbox/one/undated-form-1.yaml", text, SettingsFile.read(""), problems::add);
        return problems;
    }

    @Test
    void acceptWhatTheInboxesOfTheCasesHold() throws IOException {
        try (var files = Files.walk(Path.of("src/test/cases"))) {
            for (var file : files.filter(one -> one.toString().matches(".*/inbox/.*\\.yaml"))
                    .toList()) {
                var text = Files.readString(file);
                if (errors(text).isEmpty()) {
                    assertEquals(List.of(), Schemas.inbox(text), file.toString());
                }
            }
        }
    }

    /** The names in the hint that a field gets which is near to none. */
    private Set<String> known(String code) throws IOException {
        var now = Moment.of(OffsetDateTime.parse("2026-01-01T00:00:00Z"), false);
        var loaded = new SiteReader(site, new Selection(now, false, false, false), new ReadMemory()).read();
        var hint = loaded.problems().stream()
                .filter(problem -> problem.code().equals(code))
                .findFirst()
                .orElseThrow()
                .hint();
        assertTrue(hint.contains("known: "), hint);
        return new TreeSet<>(List.of(
                hint.substring(hint.indexOf("known: ") + "known: ".length()).split(", ")));
    }

    private static Set<String> properties(String schema, String pointer) throws IOException {
        var json = new JsonMapper().readTree(Files.readString(SCHEMAS.resolve(schema + ".schema.json")));
        return new TreeSet<>(json.at(pointer).propertyNames());
    }

    private void write(String path, String text) throws IOException {
        var file = site.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
