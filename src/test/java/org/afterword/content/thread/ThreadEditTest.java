package org.afterword.content.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.afterword.RandomThread;
import org.afterword.base.Moment;
import org.afterword.base.problem.Problem;
import org.afterword.base.problem.SourceText;
import org.afterword.content.settings.Settings;
import org.afterword.content.settings.SettingsFile;
import org.afterword.markdown.Prose;
import org.junit.jupiter.api.Test;

class ThreadEditTest {
    private static final Settings SETTINGS =
            SettingsFile.read("title: A\nauthors:\n  linnea: {name: Linnea}\n  ann: {name: Ann}\n");
    private static final int NEVER = Integer.MAX_VALUE;

    private static Reply reply(String id, String date) {
        return reply(id, date, "Words of " + id + ".\n\n- more: \"of them\"");
    }

    private static Reply reply(String id, String date, String words) {
        return new Reply(
                new Comment(
                        id,
                        Optional.of("Zoë"),
                        Optional.empty(),
                        Moment.parse(date, ZoneOffset.UTC),
                        Optional.empty(),
                        Optional.of("https://example.org/zoe"),
                        Prose.byVisitor(words),
                        Optional.empty(),
                        false,
                        false,
                        false,
                        Comment.Kind.COMMENT,
                        Optional.of(new Comment.Source(
                                "form", Optional.of("s" + id), Optional.empty(), Optional.of("https://x.example/1")))),
                Optional.empty());
    }

    private static String added(String text, Reply... replies) {
        return added(text, NEVER, replies);
    }

    private static String added(String text, int longFrom, Reply... replies) {
        var problems = new ArrayList<Problem>();
        var edit =
                ThreadEdit.of("t.yaml", text, SETTINGS, longFrom, problems::add).orElseThrow();
        List.of(replies).forEach(edit::add);
        var changed = edit.text();
        assertEquals(List.of(), problems);
        return changed.orElseThrow();
    }

    private static final String NEW = """
            - id: new
              author: Zoë
              date: 2024-01-02T10:00:00Z
              url: https://example.org/zoe
              source: {system: form, id: snew, url: "https://x.example/1"}
              body: Hi
            """.replace("body: Hi", "body: |\n    Hi");

    private static Reply fresh() {
        return reply("new", "2024-01-02T10:00:00Z", "Hi");
    }

    private static void becomes(String before, String after) {
        assertEquals(after.replace("NEW\n", NEW), added(before, fresh()));
    }

    @Test
    void aCommentComesBehindTheLastThatIsNotLater() {
        becomes(
                "- {date: 2024-01-01, body: a}\n- body: undated\n- {date: 2024-01-03, body: b}\n",
                "- {date: 2024-01-01, body: a}\n- body: undated\nNEW\n- {date: 2024-01-03, body: b}\n");
        becomes("- {date: 2024-01-03, body: b}\n", "NEW\n- {date: 2024-01-03, body: b}\n");
        becomes("- body: b", "- body: b\nNEW\n");
    }

    @Test
    void aThreadWithoutCommentsTakesTheFirst() {
        becomes("", "NEW\n");
        becomes("\n", "\nNEW\n");
        becomes("# none yet", "# none yet\n\nNEW\n");
        becomes("# none yet\n", "# none yet\n\nNEW\n");
        becomes("---\n", "---\nNEW\n");
        becomes("---\n# none\n...\n", "---\n# none\n\nNEW\n...\n");
        becomes("[]\n", "NEW\n");
        becomes("[ ] # none yet\n", "NEW\n# none yet\n");
        becomes("null\n", "NEW\n");
        becomes("~", "NEW\n");
        becomes("--- []\n", "--- \nNEW\n");
    }

    @Test
    void aListInBracketsStaysOne() {
        assertEquals(
                "[{id: a, date: 2024-01-01, body: x}, {id: new, author: \"Zoë\", date: 2024-01-02T10:00:00Z,"
                                .replace("\"Zoë\"", "Zoë")
                        + " url: https://example.org/zoe, source: {system: form, id: snew, url: \"https://x.example/1\"},"
                        + " body: \"Hi\"}, # why\n {id: b, date: 2024-01-03, body: y}]\n",
                added("[{id: a, date: 2024-01-01, body: x}, # why\n {id: b, date: 2024-01-03, body: y}]\n", fresh()));
        assertTrue(added("[ # none yet\n]\n", fresh()).startsWith("[ # none yet\n{id: new,"));
        assertTrue(added("[{date: 2025-01-01, body: a}, ]", fresh()).startsWith("[{id: new, "));
    }

    @Test
    void whatStandsBetweenCommentsStays() {
        becomes(
                "---\n# about a\n- id: a\n  date: 2024-01-01\n  body: |+\n    Words\n\n\n# about b\n- id: b\n  date: 2024-02-01\n  body: x\n# end\n...\n",
                "---\n# about a\n- id: a\n  date: 2024-01-01\n  body: |+\n    Words\n\n\nNEW\n# about b\n- id: b\n  date: 2024-02-01\n  body: x\n# end\n...\n");
        becomes(
                "- id: a\n  date: 2024-01-01\n  body: |\n    Words\n  # of a\n\n# about b\n- id: b\n  date: 2024-02-01\n  body: x\n",
                "- id: a\n  date: 2024-01-01\n  body: |\n    Words\n  # of a\nNEW\n\n# about b\n- id: b\n  date: 2024-02-01\n  body: x\n");
        becomes(
                "# about b\n- id: b\n  date: 2024-02-01\n  body: x\n# end\n",
                "NEW\n# about b\n- id: b\n  date: 2024-02-01\n  body: x\n# end\n");
    }

    @Test
    void lineEndsAndTheMarkStay() {
        var text = "\uFEFF- id: a\r\n  date: 2024-01-01\r\n  body: x\r\n- id: b\r\n  date: 2025-01-01\r\n  body: y";
        assertEquals(text.replace("- id: b", NEW.replace("\n", "\r\n") + "- id: b"), added(text, fresh()));
        assertEquals(added(text, fresh()), added(text, 0, fresh()));
    }

    @Test
    void anIndentedListStaysIndented() {
        assertEquals(
                "  - id: a\n    body: x\n" + NEW.replaceAll("(?m)^(?=.)", "  "),
                added("  - id: a\n    body: x\n", fresh()));
    }

    @Test
    void aLineWithinQuotesIsNoComment() {
        var text = "- id: a\n  date: 2024-01-01\n  body: \"one\n- id: b\n  two\"\n";
        assertEquals(Optional.empty(), OutlineOfLines.of(text, ZoneOffset.UTC));
        assertEquals(text + NEW, added(text, 0, fresh()));
    }

    @Test
    void otherWordsTakeTheirPlace() {
        var text =
                "- id: a # first\n  'body': \"x\" # why\n  date: 2024-01-01\n  replies:\n    - id: b\n      body: >\n        y\n        z\n\n    - {id: c, body: q, edited: 2024-01-01}\n# end\n";
        assertEquals(
                "- id: a # first\n  edited: 2024-05-01\n  body: |\n    New\n\n    words\n  date: 2024-01-01\n  replies:\n    - id: b\n      edited: 2024-05-01\n      body: |\n        New\n\n        words\n\n    - {id: c, body: \"New\\n\\nwords\", edited: 2024-05-01}\n# end\n",
                said(text, "a", "b", "c"));
    }

    private static String said(String text, String... ids) {
        var edit = ThreadEdit.of("t.yaml", text, SETTINGS, NEVER, problem -> {}).orElseThrow();
        for (var id : ids) {
            edit.say(id, "New\n\nwords", Moment.parse("2024-05-01", ZoneOffset.UTC));
        }
        return edit.text().orElseThrow();
    }

    @Test
    void aTombstoneKeepsItsPlaceAndItsReplies() {
        var text = """
                - author: Bob # he wrote
                  # between
                  id: a
                  url: https://bob.example/
                  date: 2024-01-01
                  body: |+
                    Words

                  source:
                    url: https://x.example/
                    id: 7
                    system: disqus
                  replies:
                    - {author: Bob, body: Yes, id: b, source: {system: x, id: "1", url: "https://y.example/"}}
                    - author: Ann
                      body: No
                """;
        assertEquals("""
                - removed: true
                  # between
                  id: a
                  date: 2024-01-01
                  source:
                    id: 7
                    system: disqus
                  replies:
                    - {removed: true, id: b, source: {system: x, id: "1"}}
                    - author: Ann
                      body: No
                """, buried(text, "a", "b"));
        assertEquals(
                "- id: c6af1f7b7\n  removed: true\n".length(),
                buriedAll("- body: x\n").length());
    }

    private static String buried(String text, String... ids) {
        var edit = ThreadEdit.of("t.yaml", text, SETTINGS, NEVER, problem -> {}).orElseThrow();
        List.of(ids).forEach(edit::bury);
        return edit.text().orElseThrow();
    }

    private static String buriedAll(String text) {
        var edit = ThreadEdit.of("t.yaml", text, SETTINGS, NEVER, problem -> {}).orElseThrow();
        edit.buryAll(comment -> true);
        return edit.text().orElseThrow();
    }

    @Test
    void anErrorInTheFileIsTold() {
        var problems = new ArrayList<Problem>();
        assertEquals(Optional.empty(), ThreadEdit.of("t.yaml", "- boddy: x\n", SETTINGS, problems::add));
        assertEquals("unknown field 'boddy'", problems.get(0).message());
    }

    @Test
    void approvingInAnyOrderGivesTheSameFile() throws IOException {
        var random = new Random(7);
        for (var text : threads(random)) {
            if (ThreadEdit.of("t", text, SETTINGS, NEVER, problem -> {}).isEmpty()) {
                continue;
            }
            var replies = new ArrayList<Reply>();
            for (int i = 0; i < 4; i++) {
                replies.add(reply("n" + i, "20%02d-0%d-01".formatted(10 + random.nextInt(16), 1 + random.nextInt(3))));
            }
            var atOnce = added(text, replies.toArray(Reply[]::new));
            keeps(text, atOnce, replies.size());
            for (int order = 0; order < 3; order++) {
                Collections.shuffle(replies, random);
                var one = text;
                var byLines = text;
                for (var reply : replies) {
                    one = added(one, reply);
                    byLines = added(byLines, 0, reply);
                }
                assertEquals(atOnce, one, "in another order");
                assertEquals(atOnce, byLines, "by lines");
            }
        }
    }

    /** Every line of the old file is there, in its order, byte for byte. */
    private static void keeps(String before, String after, int added) {
        var lines = new ArrayList<>(List.of(before.split("\r?\n")));
        var left = new ArrayList<>(List.of(after.split("\r?\n")));
        if (before.strip().startsWith("[")
                || ThreadFile.read(source(before), SETTINGS, p -> {}).isEmpty()) {
            return;
        }
        lines.removeIf(left::remove);
        assertEquals(List.of(), lines);
        assertEquals(
                ThreadFile.read(source(before), SETTINGS, p -> {}).size() + added,
                ThreadFile.read(source(after), SETTINGS, p -> {}).size());
        assertEquals(before.contains("\r\n"), after.contains("\r\n"));
    }

    private static SourceText source(String text) {
        return new SourceText("t", text.replace("\uFEFF", ""));
    }

    @Test
    void wordsAndTombstonesKeepAllElse() throws IOException {
        var random = new Random(11);
        for (var text : threads(random)) {
            for (var longFrom : List.of(NEVER, 0)) {
                var edit = ThreadEdit.of("t", text, SETTINGS, longFrom, problem -> {});
                boolean isBroken =
                        ThreadEdit.of("t", text, SETTINGS, NEVER, problem -> {}).isEmpty();
                var all = isBroken ? List.<Reply>of() : ThreadFile.read(source(text), SETTINGS, problem -> {});
                if (all.isEmpty()) {
                    continue;
                }
                var one = all.get(random.nextInt(all.size()));
                if (!one.comment().removed()) {
                    edit.get().say(one.comment().id(), "Other words", Moment.parse("2024-05-01", ZoneOffset.UTC));
                    assertTrue(edit.get().text().isPresent(), text);
                }
                var burial = ThreadEdit.of("t", text, SETTINGS, longFrom, problem -> {})
                        .orElseThrow();
                burial.bury(one.comment().id());
                assertTrue(burial.text().isPresent(), text);
            }
        }
    }

    private static List<String> threads(Random random) throws IOException {
        var threads = new ArrayList<String>();
        try (var files = Files.walk(Path.of("src/test/cases"))) {
            for (var file : files.filter(path -> path.toString().endsWith("comments.yaml"))
                    .sorted()
                    .toList()) {
                threads.add(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        for (int i = 0; i < 200; i++) {
            var text = new RandomThread(random).grown(random.nextInt(12));
            threads.add(
                    switch (random.nextInt(5)) {
                        case 0 -> text.replace("\n", "\r\n");
                        case 1 -> text.stripTrailing();
                        case 2 -> text.replaceAll("(?m)^", "  ").stripTrailing() + "\n";
                        case 3 -> text.replaceAll("(?m)^- ", "\n# above\n- ");
                        default -> "\uFEFF---\n" + text + "...\n";
                    });
        }
        return threads;
    }
}
