package org.afterword.moderation.decide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.afterword.base.Moment;
import org.afterword.base.problem.Problem;
import org.afterword.content.writing.ChangedMeanwhile;
import org.afterword.content.writing.ContentWriter;
import org.afterword.moderation.inbox.Inbox;
import org.afterword.support.Folder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecidingTest {
    private static final Moment NOW =
            Moment.parse("2024-06-01T12:00:00Z", ZoneOffset.UTC).orElseThrow();
    private static final Choice ALL = new Choice(List.of(), Optional.empty(), true);
    private static final String THREAD = "content/one.comments.yaml";

    @TempDir
    Path site;

    @BeforeEach
    void makeSite() {
        write("content/site.yaml", "title: T\n");
        write("content/one.md", "---\ntitle: One\n---\nWords.\n");
        write(THREAD, "# mine\n- {id: c1, author: Max, date: 2024-01-01, body: Published}\n");
    }

    private void write(String path, String text) {
        Folder.write(site.resolve(path), text);
    }

    private String read(String path) throws IOException {
        return Files.readString(site.resolve(path));
    }

    /** Lets a comment wait: the second of them is that of the second minute. */
    private void hold(int number, String fields) {
        var text =
                "- id: n%d\n  author: Zoë %d\n  date: 2024-05-01T10:%02d:00Z\n  source: {system: form, id: x%d}\n%s  body: |\n    Words of %d.\n";
        write(
                "content/inbox/one/20240501T10%02d00Z-form-x%d.yaml".formatted(number, number),
                text.formatted(number, number, number, number, fields, number));
    }

    private Decisions decisions() {
        return new Decisions(site, NOW, false);
    }

    private List<String> names() throws IOException {
        return Inbox.list(site, Decisions.settings(site), problem -> {}).names();
    }

    private static String told(Decided decided) {
        return decided.problems().stream().map(Problem::message).collect(Collectors.joining("\n"));
    }

    private Decided approve(String name) throws IOException {
        return decisions().approve(Choice.of(name), Optional.empty());
    }

    /** Parents before what answers them, since nothing is published before what it answers. */
    @Test
    void theOrderOfApprovalsMakesNoDifference() throws IOException {
        var random = new Random(7);
        var start = Folder.bytes(site);
        for (int round = 0; round < 40; round++) {
            restore(start);
            int count = 2 + random.nextInt(8);
            for (int i = 0; i < count; i++) {
                var parent = i == 0 || random.nextInt(3) == 0 ? "c1" : "n" + random.nextInt(i);
                hold(i, random.nextInt(4) == 0 ? "" : "  held: [new here]\n  reply_to: " + parent + "\n");
            }
            var waiting = Folder.bytes(site);
            assertTrue(decisions().approve(ALL, Optional.empty()).isDone());
            var atOnce = read(THREAD);
            assertTrue(names().isEmpty());

            restore(waiting);
            var left = new ArrayList<>(names());
            Collections.shuffle(left, random);
            while (!left.isEmpty()) {
                var before = left.size();
                for (var name : List.copyOf(left)) {
                    var decided = approve(name);
                    if (decided.isDone()) {
                        left.remove(name);
                    } else {
                        assertTrue(told(decided).contains("also awaits a decision"), told(decided));
                    }
                }
                assertTrue(left.size() < before, "what answers nothing that waits can be approved");
            }
            assertEquals(atOnce, read(THREAD), "round " + round);
        }
    }

    private void restore(Map<String, String> files) throws IOException {
        Folder.delete(site.resolve("content"));
        files.forEach((path, text) -> Folder.write(
                site.resolve(path),
                new String(
                        text.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1),
                        java.nio.charset.StandardCharsets.UTF_8)));
    }

    @Test
    void approvalsAtOnceAreAllThere() throws Exception {
        int count = 24;
        for (int i = 0; i < count; i++) {
            hold(i, "");
        }
        inTurns(names().stream()
                .<Callable<Decided>>map(name -> () -> approve(name))
                .toList());
        var thread = read(THREAD);
        for (int i = 0; i < count; i++) {
            assertTrue(thread.contains("Words of " + i + ".\n"), thread);
        }
        assertTrue(thread.startsWith("# mine\n- {id: c1, author: Max, date: 2024-01-01, body: Published}\n"), thread);
        assertEquals(List.of("one.comments.yaml", "one.md", "site.yaml"), Folder.list(site.resolve("content")));
    }

    private static void inTurns(List<Callable<Decided>> decisions) throws Exception {
        var people = Executors.newFixedThreadPool(3);
        try {
            for (var decided : people.invokeAll(decisions)) {
                assertTrue(decided.get().isDone(), told(decided.get()));
            }
        } finally {
            people.shutdownNow();
        }
    }

    @Test
    void whatSomebodyElseDecidesMeanwhileIsDecidedOnce() throws Exception {
        hold(1, "");
        var name = names().get(0);
        var people = Executors.newFixedThreadPool(2);
        try {
            int done = 0;
            List<Callable<Decided>> both =
                    List.of(() -> approve(name), () -> decisions().reject(Choice.of(name), false));
            for (var decided : people.invokeAll(both)) {
                done += decided.get().isDone() ? 1 : 0;
            }
            assertEquals(1, done);
        } finally {
            people.shutdownNow();
        }
        boolean published = read(THREAD).contains("Words of 1.");
        assertEquals(!published, Files.exists(site.resolve("content/inbox/.rejected")), read(THREAD));
    }

    @Test
    void aThreadThatIsEditedMeanwhileIsNotOverwritten() throws IOException {
        hold(1, "");
        var problems = new ArrayList<Problem>();
        var settings = Decisions.settings(site);
        var table = new Decisions.Table(
                site.resolve("content"),
                settings,
                Inbox.list(site, settings, problems::add),
                new ContentWriter(site),
                NOW,
                problems);
        new Approval(table, Choosing.choose(ALL, table), Optional.empty()).make();
        write(THREAD, read(THREAD) + "- {id: c2, author: Ann, date: 2024-02-01, body: By hand}\n");
        var edited = Folder.bytes(site);
        assertThrows(ChangedMeanwhile.class, () -> table.writer().commit());
        assertEquals(edited, Folder.bytes(site));

        assertTrue(decisions().approve(ALL, Optional.empty()).isDone());
        assertTrue(read(THREAD).contains("By hand}\n- id: n1\n"), read(THREAD));
    }

    @Test
    void anArrivalThatChangedSinceItWasShownIsNotDecidedOn() throws IOException {
        hold(1, "");
        var file = "content/inbox/one/20240501T100100Z-form-x1.yaml";
        var shown = read(file);
        write(file, shown.replace("Words", "Other words"));
        var before = Folder.bytes(site);
        assertEquals("this has changed since you saw it", told(decisions().approve(names().get(0), shown)));
        assertEquals("this has changed since you saw it", told(decisions().reject(names().get(0), shown, true)));
        assertEquals(before, Folder.bytes(site));
        assertTrue(decisions().approve(names().get(0), read(file)).isDone());
        assertTrue(read(THREAD).contains("Other words of 1."));
    }

    @Test
    void whereOneCannotBeDoneNothingIs() throws IOException {
        hold(1, "");
        hold(2, "  edits: c7\n");
        write("content/inbox/two/20240501T100000Z-form-y.yaml", "- {id: y, author: Y, body: No such article}\n");
        write("content/inbox/unplaced/20240501T100000Z-form-z.yaml", "- {id: z, author: Z, body: No article}\n");
        var before = Folder.bytes(site);
        var told = told(decisions().approve(ALL, Optional.empty()));
        assertTrue(
                told.contains("the comment 'c7' that it changes is not in content/one.comments.yaml any more"), told);
        assertTrue(told.contains("there is no article at /two/"), told);
        assertTrue(told.contains("no article was found for this"), told);
        assertEquals(before, Folder.bytes(site));
    }

    @Test
    void aThreadWithAMistakeInItIsLeftAsItIs() throws IOException {
        hold(1, "");
        write(THREAD, "- {id: c1, author: Max, body: [}\n");
        var before = Folder.bytes(site);
        assertFalse(decisions().approve(ALL, Optional.empty()).isDone());
        assertEquals(before, Folder.bytes(site));
    }

    @Test
    void whatACutOffRunLeftIsTakenBackFirst() throws IOException {
        hold(1, "");
        write("content/half.md", "---\ntitle: Half\n---\n");
        write("content/.afterword-stage/changes", "+half.md\n+never.md\n");
        write("content/.afterword-stage/new/never.md", "never moved");
        assertTrue(decisions().approve(ALL, Optional.empty()).isDone());
        assertEquals(List.of("one.comments.yaml", "one.md", "site.yaml"), Folder.list(site.resolve("content")));
        assertTrue(read(THREAD).contains("Words of 1."));
    }

    @Test
    void nothingIsReadOrWrittenOutsideTheContentFolder() throws IOException {
        hold(1, "");
        write("elsewhere.yaml", "- {id: s, author: S, body: Secret}\n");
        Files.delete(site.resolve(THREAD));
        Files.createSymbolicLink(site.resolve(THREAD), site.resolve("elsewhere.yaml"));
        var thread = assertThrows(IOException.class, () -> decisions().approve(ALL, Optional.empty()));
        assertEquals(
                "content/one.comments.yaml leads out of the content folder; copy what it leads to into the folder",
                thread.getMessage());
        Files.delete(site.resolve(THREAD));
        Files.createSymbolicLink(
                site.resolve("content/inbox/one/20240501T100200Z-form-x2.yaml"), site.resolve("elsewhere.yaml"));
        var arrival = assertThrows(IOException.class, () -> decisions().approve(ALL, Optional.empty()));
        assertEquals(
                "content/inbox/one/20240501T100200Z-form-x2.yaml leads out of the content folder; remove this link",
                arrival.getMessage());
        assertEquals("- {id: s, author: S, body: Secret}\n", read("elsewhere.yaml"));
    }

    @Test
    void twoArrivalsWithOneIdGetIdsOfTheirOwn() throws IOException {
        hold(1, "");
        write(
                "content/inbox/one/20240501T110000Z-form-x9.yaml",
                "- {id: n1, author: Other, date: 2024-05-01T11:00:00Z, source: {system: form, id: x9}, body: Mine}\n");
        assertTrue(decisions().approve(ALL, Optional.empty()).isDone());
        var ids = read(THREAD).lines().filter(line -> line.startsWith("- id: ")).toList();
        assertEquals(List.of("- id: n1", "- id: n1-2"), ids);
    }

    @Test
    void namesStayWhenMoreArrives() throws IOException {
        hold(1, "");
        var name = names().get(0);
        IntStream.range(2, 60).forEach(number -> hold(number, ""));
        assertTrue(approve(name).isDone());
        assertTrue(read(THREAD).contains("Words of 1.\n"));
        assertFalse(read(THREAD).contains("Words of 2.\n"));
    }
}
