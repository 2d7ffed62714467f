package org.afterword.moderation.decide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
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
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.afterword.base.Moment;
import org.afterword.moderation.inbox.Inbox;
import org.afterword.moderation.inbox.Rejected;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionsTest {
    private static final Choice ALL = new Choice(List.of(), Optional.empty(), true);

    @TempDir
    Path site;

    @BeforeEach
    void begin() throws IOException {
        put("site.yaml", "title: A\n");
        put("hello.md", "---\ntitle: Hello\n---\n");
    }

    private Path put(String path, String text) throws IOException {
        var file = site.resolve("content").resolve(path);
        Files.createDirectories(file.getParent());
        return Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private void arrival(int number) throws IOException {
        arrival(number, "");
    }

    private void arrival(int number, String fields) throws IOException {
        put(
                "inbox/hello/202405%02dT100000Z-form-%d.yaml".formatted(1 + number % 28, number),
                "- id: c%d\n  author: Ann %d\n  date: 2024-05-%02dT10:00:00Z\n%s  source: {system: form, id: %d}\n  body: Words %d.\n"
                        .formatted(number, number % 3, 1 + number % 28, fields, number, number));
    }

    private Decisions decisions() {
        return new Decisions(site, Moment.parse("2024-06-01", ZoneOffset.UTC).orElseThrow(), false);
    }

    private String thread() throws IOException {
        return Files.readString(site.resolve("content/hello.comments.yaml"));
    }

    private List<String> names() throws IOException {
        return Inbox.list(site, Decisions.settings(site), problem -> {}).names();
    }

    private static void done(Decided decided) {
        assertEquals(List.of(), decided.problems());
    }

    @Test
    void approvingInAnyOrderGivesTheSameThread() throws IOException {
        var random = new Random(3);
        var texts = new ArrayList<String>();
        for (int order = 0; order < 4; order++) {
            Files.deleteIfExists(site.resolve("content/hello.comments.yaml"));
            for (int i = 0; i < 12; i++) {
                arrival(i, i > 3 ? "  reply_to: c" + (i - 4) + "\n" : "");
            }
            if (order == 0) {
                done(decisions().approve(ALL, Optional.empty()));
            } else {
                var left = new ArrayList<>(names());
                Collections.shuffle(left, random);
                while (!left.isEmpty()) { // a reply waits until what it answers is approved
                    var name = left.remove(0);
                    if (!decisions().approve(Choice.of(name), Optional.empty()).isDone()) {
                        left.add(name);
                    }
                }
            }
            texts.add(thread());
        }
        assertEquals(1, texts.stream().distinct().count());
        assertEquals(8, texts.get(0).split("reply_to").length - 1);
    }

    @Test
    void twoWhoApproveAtOnceLoseNothing() throws Exception {
        for (int i = 0; i < 12; i++) {
            arrival(i);
        }
        var work = new ArrayList<Callable<Decided>>();
        for (var name : names()) {
            work.add(() -> decisions().approve(Choice.of(name), Optional.empty()));
        }
        var pool = Executors.newFixedThreadPool(4);
        for (var decided : pool.invokeAll(work)) {
            done(decided.get());
        }
        pool.shutdown();
        var together = thread();
        Files.delete(site.resolve("content/hello.comments.yaml"));
        for (int i = 0; i < 12; i++) {
            arrival(i);
        }
        done(decisions().approve(ALL, Optional.empty()));
        assertEquals(thread(), together);
        assertFalse(Files.exists(site.resolve("content/.afterword-lock")));
    }

    @Test
    void whatWasRejectedIsRemembered() throws IOException {
        arrival(1);
        arrival(2, "  edits: c9\n");
        done(decisions().reject(ALL, false));
        var rejected = Rejected.of(site);
        assertTrue(rejected.contains("form", "1"));
        assertFalse(rejected.contains("form", "2"));
        assertTrue(rejected.containsEdit("form", "2", "Words 2."));
        assertEquals(List.of(), names());
    }

    @Test
    void anIdThatIsTakenIsChanged() throws IOException {
        put("hello.comments.yaml", "- id: c1\n  body: Other\n");
        arrival(1);
        arrival(2, "  reply_to: c1\n");
        done(decisions().approve(ALL, Optional.empty()));
        assertTrue(thread().contains("- id: c1-2\n"), thread());
        assertTrue(thread().contains("- id: c2\n  reply_to: c1\n"), thread());
    }

    @Test
    void oneOfAnImportsFileLeavesTheOthersAsTheyAre() throws IOException {
        put(
                "inbox/hello.comments.yaml",
                "# kept\n\n- id: a\n  author: Ann\n  body: 'One'\n# of b\n- id: b\n  author: Bob\n  body: \"Two\"\n- id: c\n  author: Cem\n  body: Three\n");
        done(decisions().approve(new Choice(List.of(), Optional.of(" BOB"), false), Optional.empty()));
        assertEquals(
                "# kept\n\n- id: a\n  author: Ann\n  body: 'One'\n- id: c\n  author: Cem\n  body: Three\n",
                Files.readString(site.resolve("content/inbox/hello.comments.yaml")));
        assertEquals("- id: b\n  author: Bob\n  body: |\n    Two\n", thread());
    }

    @Test
    void whatChangedSinceItWasSeenIsLeft() throws IOException {
        arrival(1);
        var name = names().get(0);
        var decided = decisions().approve(name, "other text");
        assertEquals("inbox/changed", decided.problems().get(0).code());
        assertFalse(Files.exists(site.resolve("content/hello.comments.yaml")));
    }

    @Test
    void aThreadWithAnErrorIsLeftAsItIs() throws IOException {
        put("hello.comments.yaml", "- id: c7\n  boddy: Words\n");
        arrival(1);
        assertFalse(decisions().approve(ALL, Optional.empty()).isDone());
        assertEquals("- id: c7\n  boddy: Words\n", thread());
        assertEquals(1, names().size());
    }

    @Test
    void aLinkOutOfTheContentIsNotFollowed() throws IOException {
        var outside = Files.write(site.resolve("outside.yaml"), "- body: Secret\n".getBytes(StandardCharsets.UTF_8));
        Files.createDirectories(site.resolve("content/inbox/hello"));
        Files.createSymbolicLink(site.resolve("content/inbox/hello/20240501T100000Z-form-9.yaml"), outside);
        assertThrows(IOException.class, () -> decisions().approve(ALL, Optional.empty()));
        Files.delete(site.resolve("content/inbox/hello/20240501T100000Z-form-9.yaml"));
        Files.createSymbolicLink(site.resolve("content/hello.comments.yaml"), outside);
        arrival(1);
        assertThrows(IOException.class, () -> decisions().approve(ALL, Optional.empty()));
        assertEquals("- body: Secret\n", Files.readString(outside));
    }

    @Test
    void whatACutOffImportLeftIsTakenBackFirst() throws IOException {
        arrival(1);
        put("hello.comments.yaml", "- id: half\n  body: of it\n");
        put(".afterword-stage/changes", "+hello.comments.yaml\n");
        put(".afterword-stage/old/x", "");
        done(decisions().approve(ALL, Optional.empty()));
        assertFalse(thread().contains("half"), thread());
    }

    @Test
    void aNameIsTheSameInTheCapitalsOfTheSitesLanguage() throws IOException {
        put("site.yaml", "title: A\nlanguage: tr\n");
        put("hello.comments.yaml", "- {id: c8, author: Işıl, body: Words}\n- {id: c9, author: İşil, body: More}\n");
        var decided = decisions().forget("IŞIL");
        assertEquals(List.of(), decided.problems());
        assertFalse(thread().contains("Words"), thread());
        assertTrue(thread().contains("More"), thread());
    }

    @Test
    void forgetsNobodyWhileAThreadCannotBeRead() throws IOException {
        arrival(1);
        var broken = "- {id: c8, author: &a Ann 1, body: Words}\n- {id: c9, author: *a, body: More}\n";
        put("hello.comments.yaml", broken);
        var decided = decisions().forget("Ann 1");
        assertTrue(
                decided.problems().stream()
                        .anyMatch(problem -> problem.position().path().equals("content/hello.comments.yaml")),
                "words that could not be read may be theirs");
        assertEquals(broken, thread());
        assertEquals(1, names().size());
    }
}
