package org.afterword.arrival;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.afterword.arrival.Shape.Trait;
import org.afterword.base.Moment;
import org.afterword.moderation.receive.Receipt;
import org.afterword.moderation.receive.Receipt.Fate;
import org.afterword.moderation.receive.ReceiveRequest;
import org.afterword.moderation.receive.Receiving;
import org.afterword.support.Folder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds of every shape: an answer that is bad in any way is refused or mended, with its reason, and those beside it
 * arrive. Bad ones stand between two good ones.
 */
class EveryShapeTest {
    private static final Moment NOW =
            Moment.parse("2024-06-01T12:00:00Z", ZoneOffset.UTC).orElseThrow();
    private static final String HUGE = "HUGEHUGEHUGE";
    private static final int HUGE_LENGTH = 64_000_000;

    @TempDir
    Path folder;

    private Path site;

    @BeforeEach
    void makeSite() {
        site = folder.resolve("site");
        Folder.write(site.resolve("content/site.yaml"), "title: A site\nurl: https://site.example\n");
        Folder.write(
                site.resolve("content/a.md"),
                "---\ntitle: A\ndate: 2024-04-01\ndiscussions: " + Shape.POSTS + "\n---\nText.\n");
    }

    private Receipt receive(InputStream input) throws IOException {
        return receive(List.of(), Optional.of(input));
    }

    private Receipt receive(List<Path> files, Optional<InputStream> input) throws IOException {
        var receipt = new Receiving(
                        new ReceiveRequest(files, input, site, Optional.empty(), Optional.empty(), NOW, false, false),
                        said -> {})
                .run();
        for (var entry : receipt.entries()) {
            assertEquals(entry.kept().isPresent(), entry.reason().isEmpty(), entry.toString());
            assertTrue(entry.reason().length() < 300, entry.reason());
        }
        return receipt;
    }

    private Receipt receive(String file) throws IOException {
        return receive(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }

    private Receipt receive(Shape shape, Said... all) throws IOException {
        return receive(shape.file(List.of(all)));
    }

    /** What waits, each file's text by its path, the oldest first. */
    private SortedMap<String, String> inbox() {
        var texts = new TreeMap<String, String>();
        Folder.bytes(site.resolve("content/inbox"))
                .forEach((path, bytes) -> texts.put(
                        path, new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8)));
        return texts;
    }

    private String words() {
        return String.join("\n", inbox().values());
    }

    private static Said good(int id) {
        return Said.of(id, "Good words, number " + id + " of them.");
    }

    private void assertGoodArrived(Receipt receipt) {
        var all = words();
        assertTrue(all.contains("Good words, number 1 of them."), told(receipt));
        assertTrue(all.contains("Good words, number 3 of them."), told(receipt));
    }

    private static String told(Receipt receipt) {
        return receipt.entries().stream()
                .map(entry -> entry.fate() + " " + entry.line() + " " + entry.reason())
                .collect(Collectors.joining("\n"));
    }

    /** A text with the same letter very often in the place of a word. */
    private static InputStream inflated(String file) {
        int at = file.indexOf(HUGE);
        return new SequenceInputStream(Collections.enumeration(List.of(
                new ByteArrayInputStream(file.substring(0, at).getBytes(StandardCharsets.UTF_8)),
                new Letters(HUGE_LENGTH),
                new ByteArrayInputStream(file.substring(at + HUGE.length()).getBytes(StandardCharsets.UTF_8)))));
    }

    /** A letter, very often. */
    private static final class Letters extends InputStream {
        private int left;

        Letters(int count) {
            left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'x' : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            int count = Math.min(left, length);
            Arrays.fill(target, offset, offset + count, (byte) 'x');
            left -= count;
            return count == 0 && length > 0 ? -1 : count;
        }
    }

    @ParameterizedTest
    @EnumSource
    void bringsAFewAnswers(Shape shape) throws IOException {
        var receipt = receive(shape, good(1), good(2), good(3));
        assertEquals(3, receipt.count(Fate.HELD), told(receipt));
        assertTrue(receipt.written().stream().allMatch(path -> path.startsWith("inbox/a/")), told(receipt));
        assertGoodArrived(receipt);
        for (var file : inbox().values()) {
            assertFalse(file.contains("mail.example") || file.contains("s3cr3t") || file.contains("planted"), file);
        }
        var again = receive(shape, good(1), good(2), good(3));
        assertEquals(3, again.count(Fate.KNOWN), told(again));
    }

    @ParameterizedTest
    @EnumSource
    void goesOnBehindAnAnswerOfSixtyFourMegabytes(Shape shape) throws IOException {
        var receipt = receive(inflated(shape.file(List.of(good(1), Said.of(2, HUGE), good(3)))));
        assertEquals(2, receipt.count(Fate.HELD), told(receipt));
        assertEquals(1, receipt.count(Fate.REFUSED), told(receipt));
        assertGoodArrived(receipt);
    }

    @ParameterizedTest
    @EnumSource
    void neverTakesANameOfTenThousandLetters(Shape shape) throws IOException {
        var receipt = receive(shape, good(1), good(2).named("N".repeat(10_000)), good(3));
        assertEquals(3, receipt.count(), told(receipt));
        assertGoodArrived(receipt);
        for (var file : inbox().values()) {
            assertTrue(file.length() < 1000, file);
        }
    }

    static Stream<Shape> knowing() {
        return Stream.of(Shape.values()).filter(shape -> shape.has(Trait.ID));
    }

    @ParameterizedTest
    @MethodSource("knowing")
    void takesTheFirstOfTwoWithOneId(Shape shape) throws IOException {
        var receipt = receive(shape, good(1), Said.of(1, "Other words under the same number."), good(3));
        assertEquals(2, receipt.count(Fate.HELD), told(receipt));
        assertEquals(1, receipt.count(Fate.KNOWN), told(receipt));
        assertGoodArrived(receipt);
    }

    static Stream<Shape> answering() {
        return Stream.of(Shape.values()).filter(shape -> shape.has(Trait.PARENT));
    }

    @ParameterizedTest
    @MethodSource("answering")
    void findsAParentThatComesLaterAndMissesOneThatNeverDoes(Shape shape) throws IOException {
        var receipt = receive(shape, good(1).answering(3), good(2).answering(777), good(3));
        assertEquals(3, receipt.count(Fate.HELD), told(receipt));
        var all = List.copyOf(inbox().values());
        var parent = all.get(2).substring("- id: ".length(), all.get(2).indexOf('\n'));
        assertTrue(all.get(0).contains("reply_to: " + parent + "\n"), all.toString());
        assertFalse(all.get(1).contains("reply_to:"), all.get(1));
        assertTrue(all.get(1).contains("note: "), all.get(1));
        assertGoodArrived(receipt);
    }

    static Stream<Shape> dated() {
        return Stream.of(Shape.values()).filter(shape -> shape.has(Trait.DATE));
    }

    @ParameterizedTest
    @MethodSource("dated")
    void leavesOutADateThatCannotBe(Shape shape) throws IOException {
        for (var date : List.of("0001-01-01T00:00:00Z", "2999-12-31T23:59:59Z")) {
            var receipt = receive(shape, good(1), good(2).at(date), good(3));
            assertEquals(0, receipt.count(Fate.REFUSED), told(receipt));
            assertGoodArrived(receipt);
            var there = inbox().entrySet().stream()
                    .filter(file -> file.getValue().contains("number 2"))
                    .findFirst()
                    .orElseThrow();
            assertTrue(there.getKey().startsWith("a/undated-"), there.getKey());
            assertFalse(there.getValue().contains("date: "), there.getValue());
            Folder.delete(site.resolve("content/inbox"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void readsACharsetThatIsNotDeclared(Shape shape) throws IOException {
        var file = shape.file(List.of(good(1), Said.of(2, "Café – naïve words, quite a few of them."), good(3)));
        var receipt = receive(new ByteArrayInputStream(file.getBytes(Charset.forName("windows-1252"))));
        assertGoodArrived(receipt);
        assertTrue(words().contains("Café – naïve"), words());
    }

    @ParameterizedTest
    @EnumSource
    void standsAFileThatIsCutOffAnywhere(Shape shape) throws IOException {
        var file = shape.file(List.of(good(1), good(2), good(3))).getBytes(StandardCharsets.UTF_8);
        for (int length = 1; length < file.length; length += 1 + file.length / 12) {
            var receipt = receive(new ByteArrayInputStream(Arrays.copyOf(file, length)));
            assertTrue(receipt.count() <= 4, told(receipt));
            if (shape.has(Trait.JSON)) {
                assertTrue(inbox().values().stream().allMatch(one -> one.contains(" of them.")), words());
            }
            Folder.delete(site.resolve("content/inbox"));
        }
    }

    static Stream<Shape> json() {
        return Stream.of(Shape.values()).filter(shape -> shape.has(Trait.JSON));
    }

    private Receipt receiveBent(Shape shape, String value, String bent) throws IOException {
        var one = shape.one(good(2));
        var file = shape.file(List.of(good(1), good(2), good(3)));
        assertTrue(file.contains(one));
        return receive(file.replace(one, one.replaceAll(value, bent)));
    }

    @ParameterizedTest
    @MethodSource("json")
    void standsWrongTypesEverywhere(Shape shape) throws IOException {
        for (var bent : List.of("12", "[1, \"x\"]", "{\"a\": [null]}", "true", "null", "\"\"", "[[[]]]")) {
            for (var value : List.of("\":\\s*\"[^\"]*\"", "\":\\s*(?:\\d+|true|false|null)\\b")) {
                assertGoodArrived(receiveBent(shape, value, "\": " + bent));
                Folder.delete(site.resolve("content/inbox"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("json")
    void standsWhatIsNestedDeeply(Shape shape) throws IOException {
        for (var nested :
                List.of("[".repeat(10_000) + "]".repeat(10_000), "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000))) {
            var receipt = receiveBent(shape, "\"[^\"]*Good words[^\"]*\"", nested);
            assertGoodArrived(receipt);
            assertEquals(1, receipt.count(Fate.REFUSED), told(receipt));
            Folder.delete(site.resolve("content/inbox"));
        }
    }

    private static String mail(int id, String type, String body) {
        return "From: Ann <ann@mail.example>\nSubject: Re: A [/a/]\nMessage-ID: <" + id
                + "@mail.example>\nMIME-Version: 1.0\nContent-Type: " + type + "\n\n" + body;
    }

    @Test
    void findsTheWordsAmongAHundredPartsOfAMail() throws IOException {
        for (int count : new int[] {100, 150}) {
            var parts = IntStream.range(0, count)
                    .mapToObj(i -> "--b\nContent-Type: " + (i == count / 2 ? "text/plain" : "image/png") + "\n\n"
                            + (i == count / 2 ? "Words among parts, " + count : "x") + "\n")
                    .collect(Collectors.joining());
            assertEquals(
                    1,
                    receive(mail(count, "multipart/mixed; boundary=b", parts + "--b--\n"))
                            .count(Fate.HELD));
        }
    }

    @Test
    void refusesOneMailOfAMaildirThatIsTooLarge() throws IOException {
        var mails = folder.resolve("Maildir");
        for (int i = 1; i <= 3; i++) {
            Folder.write(mails.resolve("cur/" + i + ".host:2,S"), mail(i, "text/plain", good(i).words() + "\n"));
        }
        try (var large = new RandomAccessFile(mails.resolve("cur/2.host:2,S").toFile(), "rw")) {
            large.setLength(HUGE_LENGTH);
        }
        var receipt = receive(List.of(mails), Optional.empty());
        assertEquals(1, receipt.count(Fate.REFUSED));
        assertEquals("it is larger than 32 MiB", receipt.entries().get(1).reason());
        assertGoodArrived(receipt);
        Files.move(mails.resolve("cur/2.host:2,S"), folder.resolve("one.eml"));
        var one = receive(List.of(folder.resolve("one.eml")), Optional.empty());
        assertEquals("it is larger than 32 MiB", one.entries().get(0).reason());
    }
}
