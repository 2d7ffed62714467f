package org.afterword.moderation.receive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.afterword.arrival.kinds.ArrivalReader;
import org.afterword.content.settings.SettingsFile;
import org.afterword.moderation.inbox.Inbox;
import org.afterword.support.Folder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ReceivingTest {
    private static final List<ArrivalReader> READERS = List.of(new LinesReader());

    @TempDir
    Path folder;

    private Path site;

    @BeforeEach
    void makeSite() throws IOException {
        site = folder.resolve("site");
        write("site.yaml", "title: T\n");
        write("one.md", "---\ntitle: One\n---\nWords.\n");
        write(
                "one.comments.yaml",
                "- {id: m1, author: Max, source: {system: webmention, id: '100'}, body: Published}\n");
    }

    private void write(String path, String text) throws IOException {
        var file = site.resolve("content").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Path lines(String name, String... lines) throws IOException {
        var file = folder.resolve(name);
        Files.writeString(file, "lines\n" + String.join("\n", lines) + "\n");
        return file;
    }

    private Receipt receive(Path... files) throws IOException {
        return receive(false, Optional.empty(), files);
    }

    private Receipt approve(Path... files) throws IOException {
        return receive(false, true, Optional.empty(), files);
    }

    private Receipt receive(boolean dryRun, Optional<InputStream> input, Path... files) throws IOException {
        return receive(dryRun, false, input, files);
    }

    private Receipt receive(boolean dryRun, boolean approve, Optional<InputStream> input, Path... files)
            throws IOException {
        var request = new ReceiveRequest(
                Arrays.asList(files), input, site, Optional.empty(), Optional.empty(), Desk.NOW, dryRun, approve);
        return new Receiving(request, said -> {}, READERS).run();
    }

    private SortedMap<String, String> content() {
        return Folder.bytes(site.resolve("content"));
    }

    private List<String> inbox() {
        return content().keySet().stream()
                .filter(path -> path.startsWith("inbox/") && !path.startsWith("inbox/."))
                .toList();
    }

    @Test
    void writesOneFileAnArrivalAndNothingElse() throws IOException {
        var before = content();
        var receipt = receive(lines("a.txt", "1 | /one/ | | Hello there", "2 | /no/ | | And here", "nonsense"));
        assertEquals(
                List.of(
                        "inbox/one/20240501T100000Z-webmention-1.yaml",
                        "inbox/unplaced/20240501T100000Z-webmention-2.yaml"),
                inbox());
        assertEquals(inbox(), receipt.written());
        assertEquals(
                List.of("received: 3 = 2 held + 0 let through + 0 known already + 1 refused", "", "refused:"),
                ReceiptText.of(receipt, false, false, Map.of()).subList(0, 3));
        assertTrue(ReceiptText.of(receipt, false, false, Map.of())
                .contains("  " + folder + "/a.txt:4: it is no line of ours"));
        var after = content();
        after.keySet().removeIf(path -> path.startsWith("inbox/"));
        assertEquals(before, after);
        assertEquals(List.of("a.txt", "site"), names(folder));
    }

    @Test
    void goesOnWhereAFileOfTheInboxCannotBeRead() throws IOException {
        var file = lines("a.txt", "1 | /one/ | | Hello there", "2 | /one/ | | And here");
        var first = "inbox/one/20240501T100000Z-webmention-1.yaml";
        write(first, "- id: [broken\n");
        var receipt = receive(file);
        assertEquals(1, receipt.count(Receipt.Fate.HELD));
        assertEquals(
                "content/%s is in its place and cannot be read; correct or remove that file, then receive this again"
                        .formatted(first),
                receipt.entries().get(0).reason());
        var problem = receipt.problems().get(0);
        assertEquals("content/" + first + ":1:7", problem.position().toString());
        assertEquals("- id: [broken", problem.position().excerpt());
        assertEquals("- id: [broken\n", content().get(first));
        Files.delete(site.resolve("content").resolve(first));
        assertEquals(1, receive(file).count(Receipt.Fate.HELD));
        assertEquals(2, inbox().size());
    }

    @Test
    void anEditOfWhatIsPublishedWaitsForAFileThatCannotBeRead() throws IOException {
        var file = lines("a.txt", "100 | /one/ | | Other words");
        var held = receive(file).written().get(0);
        write(held, "broken: [");
        var receipt = receive(file);
        assertEquals(List.of(), receipt.written());
        assertEquals(1, receipt.count(Receipt.Fate.REFUSED));
        assertEquals("broken: [", content().get(held));
    }

    @Test
    void knowsAFileByItsNameFromWhichSomebodyTookTheSource() throws IOException {
        var file = lines("a.txt", "1 | /one/ | | Hello there", "100 | /one/ | | Other words");
        for (var path : receive(file).written()) {
            write(path, "- {id: x, author: Ann, body: By hand}\n");
        }
        var before = content();
        assertEquals(2, receive(file).count(Receipt.Fate.KNOWN));
        assertEquals(before, content());
    }

    @Test
    void goesOnWhereSomethingElseIsInThePlaceOfAFolder() throws IOException {
        var file = lines("a.txt", "1 | /one/ | | Hello there", "2 | /no/ | | And here");
        write("inbox/one", "a file");
        var receipt = receive(file);
        assertEquals(List.of("inbox/unplaced/20240501T100000Z-webmention-2.yaml"), receipt.written());
        assertEquals(
                "content/inbox/one is not a folder; move it away, then receive this again",
                receipt.entries().get(0).reason());
        Folder.delete(site.resolve("content/inbox"));
        write("inbox", "a file");
        assertEquals(2, receive(file).count(Receipt.Fate.REFUSED));
        Folder.delete(site.resolve("content/inbox"));
        write("inbox/one/20240501T100000Z-webmention-1.yaml/x", "in a folder");
        assertEquals(1, receive(file).count(Receipt.Fate.REFUSED));
    }

    @Test
    void tellsWhatIsWrongInAThreadSinceWhatStandsThereMayComeAgain() throws IOException {
        write("one.comments.yaml", "- {id: m1, author: [Max}\n");
        var receipt = receive(lines("a.txt", "100 | /one/ | | Published"));
        assertEquals(
                "content/one.comments.yaml",
                receipt.problems().get(0).position().path());
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void changesNothingTheSecondTime() throws IOException {
        var file = lines("a.txt", "1 | /one/ | | Hello there", "2 | /no/ | | And here", "3 | /one/ | 1 | An answer");
        receive(file);
        var once = content();
        var again = receive(file);
        assertEquals(once, content());
        assertEquals(3, again.count(Receipt.Fate.KNOWN));
        assertEquals(List.of(), again.written());
    }

    @Test
    void writesNothingInADryRun() throws IOException {
        var before = content();
        var receipt =
                receive(true, Optional.empty(), lines("a.txt", "1 | /one/ | 2 | Hello there", "2 | /one/ | | Hi"));
        assertEquals(before, content());
        assertEquals(List.of("content"), names(site));
        assertEquals(2, receipt.written().size());
    }

    @Test
    void findsInALaterRunWhatAnEarlierAnswerAnswers() throws IOException {
        receive(lines("a.txt", "2 | /one/ | 1 | An answer"));
        var alone = Files.readString(site.resolve("content/inbox/one/20240501T100000Z-webmention-2.yaml"));
        assertTrue(alone.contains("what it answers is not here"), alone);
        receive(lines("b.txt", "1 | /one/ | | A question"));
        var answered = content();
        Folder.delete(site.resolve("content/inbox"));
        receive(lines("c.txt", "1 | /one/ | | A question", "2 | /one/ | 1 | An answer"));
        assertEquals(content(), answered);
        assertFalse(answered.get("inbox/one/20240501T100000Z-webmention-2.yaml").contains("not here"));
    }

    @Test
    void takesANewerEditInThePlaceOfTheOneThatWaits() throws IOException {
        receive(lines("a.txt", "100 | /one/ | | Published, and changed"));
        receive(lines("b.txt", "100 | /one/ | | Published, and changed again"));
        assertEquals(1, inbox().size());
        var text = content().get(inbox().get(0));
        assertTrue(text.contains("changed again") && text.contains("edits: m1"), text);
    }

    @Test
    void takesOutWhatIsDeletedWhileItWaits() throws IOException {
        receive(lines("a.txt", "1 | /one/ | | Hello there", "2 | /one/ | | Stays"));
        var receipt = receive(lines("b.txt", "1 | deleted", "2 | /one/ | | Stays", "3 | deleted"));
        assertEquals(List.of("inbox/one/20240501T100000Z-webmention-2.yaml"), inbox());
        assertEquals(
                "received: 3 = 0 held + 0 let through + 2 known already + 0 refused + 1 withdrawn",
                ReceiptText.of(receipt, false, false, Map.of()).get(0));
        receive(lines("a.txt", "1 | /one/ | | Hello there", "2 | /one/ | | Stays"));
        assertEquals(1, inbox().size(), "an older export does not bring it back");
    }

    @Test
    void writesNothingOfWhatIsSentAndDeletedInOneFile() throws IOException {
        receive(lines("a.txt", "1 | /one/ | | Hello there", "1 | deleted"));
        assertEquals(List.of(), inbox());
    }

    @Test
    void doesNotTakeAgainWhatWasDeletedInTheSameRun() throws IOException {
        receive(lines("a.txt", "1 | /one/ | | Hello there"));
        var receipt = receive(lines("b.txt", "1 | deleted", "1 | /one/ | | Hello there"));
        assertEquals(List.of(), inbox());
        assertEquals(1, receipt.count(Receipt.Fate.KNOWN));
    }

    @Test
    void putsWhatWasMovedBackIntoItsPlace() throws IOException {
        write("two.md", "---\ntitle: Two\n---\nWords.\n");
        receive(lines("a.txt", "1 | /one/ | | Hello there"));
        receive(lines("b.txt", "1 | /two/ | | Hello you"), lines("c.txt", "1 | /one/ | | Hello all"));
        assertEquals(List.of("inbox/one/20240501T100000Z-webmention-1.yaml"), inbox());
        assertTrue(content().get(inbox().get(0)).contains("Hello all"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void waitsForNoPipeInTheInbox() throws Exception {
        receive(lines("a.txt", "1 | /one/ | | Hello there"));
        var made = new ProcessBuilder(
                        "mkfifo", site.resolve("content/inbox/one/a.yaml").toString())
                .start();
        assertEquals(0, made.waitFor());
        var file = lines("b.txt", "1 | /one/ | | Hello there");
        var receipt = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> receive(file));
        assertEquals(1, receipt.count(Receipt.Fate.KNOWN));
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThrows(
                        IOException.class, () -> Inbox.list(site, SettingsFile.read("title: T\n"), problem -> {})));
    }

    @Test
    void saysThatAFileIsEmpty() throws IOException {
        var receipt = receive(Files.writeString(folder.resolve("a.txt"), "\n"));
        assertEquals(1, receipt.count(Receipt.Fate.REFUSED));
        assertEquals("it is empty: nothing came", receipt.entries().get(0).reason());
    }

    /** What is in quotes may be a secret, or what somebody wrote. */
    @Test
    void showsWhereJsonBreaks() throws IOException {
        var file = folder.resolve("a.json");
        Files.writeString(file, "[\r\n  {\"secret\": \"pssst\", \"from\": [\"Bö\"], 'ann@mail.example'}\r\n]\r\n");
        var cut = Files.writeString(folder.resolve("b.json"), "{\"data\": {\n  \"repository\"\n\n");
        var receipt = receive(file, cut);
        assertEquals(
                List.of(
                        "  " + file + ":2: this is no JSON: ''' is not expected here (write double quotes: \")",
                        "  2 |   {\"secret\": \"*****\", \"from\": [\"**\"], 'a***************'}",
                        "    |                                       ^",
                        "  " + cut + ":2: this is no JSON: it ends in the middle of something"
                                + " (write the rest, or take out what has no end)",
                        "  2 |   \"repository\"",
                        "    |               ^"),
                ReceiptText.of(receipt, false, false, Map.of()).subList(3, 9));
    }

    /** A line that is longer than what is kept of it, as a program writes them. */
    @Test
    void showsThePlaceInALongLine() throws IOException {
        var file = folder.resolve("a.json");
        Files.writeString(file, "{\"a\": [" + "{\"b\": 1}, ".repeat(9000) + "{\"b\": }]}");
        var receipt = receive(file);
        var lines = ReceiptText.of(receipt, false, false, Map.of());
        assertEquals(lines.get(4).indexOf("}]}"), lines.get(5).indexOf('^'));
    }

    @Test
    void movesWhatHadNoArticle() throws IOException {
        var file = lines("a.txt", "1 | /later/ | | Hello there");
        receive(file);
        write("later.md", "---\ntitle: Later\n---\nWords.\n");
        var receipt = receive(file);
        assertEquals(List.of("inbox/later/20240501T100000Z-webmention-1.yaml"), inbox());
        assertEquals(List.of("inbox/unplaced/20240501T100000Z-webmention-1.yaml"), receipt.removed());
    }

    @Test
    void refusesWhatHasNoKnownShape() throws IOException {
        var before = content();
        var notes = Files.writeString(folder.resolve("notes.txt"), "Dear diary");
        var receipt = receive(notes);
        assertFalse(receipt.isClean());
        assertEquals(
                "it has no answers that are recognized; if it is one of these kinds, name it with --from: lines",
                receipt.entries().get(0).reason());
        assertEquals(before, content());
    }

    @Test
    void readsWhatIsPipedInOnceHoweverLong() throws IOException {
        var text = "lines\n"
                + IntStream.range(0, 30_000)
                        .mapToObj(i -> i + " | /one/ | | The words of comment number " + i + " here\n")
                        .collect(Collectors.joining());
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        assertTrue(bytes.length > 1 << 20);
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        for (var input : List.of(bytes, packed.toByteArray())) {
            var receipt = receive(true, Optional.of(new ByteArrayInputStream(input)));
            assertEquals(30_000, receipt.count(Receipt.Fate.HELD));
            assertEquals("-:2", receipt.entries().get(0).line().toString());
        }
    }

    @Test
    void readsFoldersAndSeveralFiles() throws IOException {
        Files.createDirectories(folder.resolve("many/deep"));
        lines("many/a.txt", "1 | /one/ | | Hello there");
        lines("many/deep/b.txt", "2 | /one/ | | Hello again");
        var receipt =
                receive(folder.resolve("many"), lines("c.txt", "2 | /one/ | | Hello again", "3 | /one/ | | Me too"));
        assertEquals(3, receipt.count(Receipt.Fate.HELD));
        assertEquals(1, receipt.count(Receipt.Fate.KNOWN));
    }

    @Test
    void leavesEverythingAsItWasWhereItCannotBeWritten() throws IOException {
        receive(lines("a.txt", "1 | /one/ | | Hello there"));
        write(".afterword-stage", "in the way");
        var before = content();
        var file = lines("b.txt", "2 | /one/ | | Hello again", "3 | /one/ | | Me too");
        assertThrows(IOException.class, () -> receive(file));
        assertEquals(before, content());
        assertEquals(
                List.of(".afterword-stage", "inbox", "one.comments.yaml", "one.md", "site.yaml"),
                names(site.resolve("content")));
    }

    @Test
    void clearsAwayWhatARunStagedThatWasKilled() throws IOException {
        write(".afterword-stage/new/0", "half");
        receive(lines("a.txt", "1 | /one/ | | Hello there"));
        assertFalse(Files.exists(site.resolve("content/.afterword-stage")));
        assertEquals(1, inbox().size());
    }

    @Test
    void writesNothingOutsideTheInboxWhateverTheArticleIsCalled() throws IOException {
        var before = names(folder);
        var articles = new ArrayList<String>();
        for (var article :
                List.of("../../evil", "/../../evil/", "/etc/passwd", "one/../../../evil", "..", "//evil/x", "a\\b")) {
            articles.add(articles.size() + " | " + article + " | | Words for " + articles.size());
        }
        receive(lines("a.txt", articles.toArray(String[]::new)));
        assertEquals(
                List.of(),
                inbox().stream()
                        .filter(path -> !path.startsWith("inbox/unplaced/"))
                        .toList());
        assertEquals(7, inbox().size());
        assertEquals(
                before,
                names(folder).stream().filter(name -> !name.equals("a.txt")).toList());
    }

    @Test
    void putsIntoItsThreadWhatATrustedAccountSays() throws IOException {
        write("site.yaml", "title: T\ncomments:\n  trust: ['github:friend']\n");
        var file = lines(
                "a.txt",
                "1 | /one/ | 100 | I may speak | github:friend",
                "2 | /one/ | 1 | And answer myself | github:friend",
                "3 | /one/ | | I may not",
                "100 | /one/ | | Not even change | github:friend");
        var receipt = receive(file);
        assertEquals(2, receipt.count(Receipt.Fate.THROUGH));
        assertEquals(2, receipt.count(Receipt.Fate.HELD));
        var thread = content().get("one.comments.yaml");
        assertTrue(thread.startsWith("- {id: m1, author: Max, "), thread);
        assertTrue(thread.contains("I may speak") && thread.contains("And answer myself"), thread);
        assertFalse(thread.contains("I may not") || thread.contains("Not even change"), thread);
        var once = content();
        receive(file);
        assertEquals(once, content());
    }

    @Test
    void holdsWhatATrustedAccountSaysWhereTheThreadHasAnError() throws IOException {
        write("site.yaml", "title: T\ncomments:\n  trust: ['github:friend']\n");
        write("one.comments.yaml", "- {id: m1, author: [\n");
        var before = content();
        assertEquals(
                1,
                receive(lines("a.txt", "1 | /one/ | | I may speak | github:friend"))
                        .count(Receipt.Fate.HELD));
        assertEquals(before.get("one.comments.yaml"), content().get("one.comments.yaml"));
    }

    @Test
    void putsAllIntoTheThreadsWhereThatIsAsked() throws IOException {
        write("two.md", "---\ntitle: Two\n---\nWords.\n");
        var receipt = approve(lines(
                "a.txt",
                "2 | /one/ | 1 | The answer came first",
                "1 | /one/ | | The question",
                "3 | /two/ | | Another thread",
                "4 | /no/ | | Nowhere",
                "5 | /two/ | | Not for long",
                "5 | deleted",
                "100 | /one/ | | Published, and changed"));
        assertEquals(List.of("inbox/unplaced/20240501T100000Z-webmention-4.yaml"), inbox());
        assertEquals(5, receipt.count(Receipt.Fate.THROUGH));
        var one = content().get("one.comments.yaml");
        assertTrue(one.contains("Published, and changed") && one.contains("reply_to: c"), one);
        assertTrue(content().get("two.comments.yaml").contains("Another thread"));
        assertFalse(content().get("two.comments.yaml").contains("Not for long"));
        approve(lines("b.txt", "100 | deleted"));
        assertTrue(content().get("one.comments.yaml").contains("removed: true"));
    }

    @Test
    void takesOutOfTheInboxWhatItPutsIntoTheThread() throws IOException {
        receive(lines("a.txt", "1 | /one/ | | The question"));
        approve(lines("b.txt", "1 | /one/ | | The question, in other words"));
        assertEquals(List.of(), inbox());
        assertTrue(content().get("one.comments.yaml").contains("in other words"));
    }
}
