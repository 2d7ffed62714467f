package org.afterword.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.afterword.importer.export.Export;
import org.afterword.importer.export.ExportFormat;
import org.afterword.importer.ledger.Fate;
import org.afterword.importer.ledger.Ledger;
import org.afterword.importer.ledger.LedgerJson;
import org.afterword.importer.ledger.LedgerText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Exports that were damaged at random. Whatever the damage is, a record whose words are in the file still is written, or the
 * import says that something is wrong; and nobody's e-mail or network address gets anywhere. For more than the usual number:
 * {@code -Ddamages=20000 -Dseed=1000000 -Dkinds=MOVABLE_TYPE}.
 */
class DamagedExportTest {
    private static final int TIMES = Integer.getInteger("damages", 40);
    private static final Pattern WORD = Pattern.compile("word\\d+z");
    private static final String DATE =
            "\\d{4}-\\d\\d-\\d\\d([T ][\\d:.]+)?(Z|[+-]\\d\\d:?\\d\\d)?|\\d\\d/\\d\\d/\\d{4} [\\d:]+( [AP]M)?|\\b13\\d{8}(\\.\\d+)?\\b|\\b16\\d{11}\\b";

    private static final Pattern SECRET = Pattern.compile("mail\\d+@secret\\.example|203\\.0\\.113\\.\\d+");

    /** What damage may leave of one. The report may quote it; no file has it. */
    private static final Pattern PART = Pattern.compile("mail\\d+@|secret\\.example|203\\.0\\.113|\\.0\\.113\\.\\d");

    /** The notices that name a record whose words are not all there. */
    private static final Set<String> WITHOUT_WORDS = Set.of("words", "sign", "address", "unseen");

    private static final Pattern NAME = Pattern.compile("\"([\\w-]+)\":");

    @TempDir
    Path folder;

    private final Map<SampleExport, Long> usual = new EnumMap<>(SampleExport.class);
    private int runs;
    private final List<String> lost = new ArrayList<>();
    private final List<String> leaked = new ArrayList<>();

    @BeforeEach
    void start() {
        runs = 0;
    }

    @ParameterizedTest
    @EnumSource(SampleExport.class)
    void isWholeWithoutDamage(SampleExport kind) throws IOException {
        var text = text(kind);
        var ledger = run(kind, text.getBytes(StandardCharsets.UTF_8), "whole");
        assertTrue(ledger.isClean(), () -> String.join("\n", LedgerText.of(ledger, false)));
        assertEquals(List.of(), lost);
        assertTrue(WORD.matcher(text).find());
        assertTrue(kind.name().startsWith("OWN") || SECRET.matcher(text).find());
    }

    @ParameterizedTest
    @EnumSource(SampleExport.class)
    void losesNothingSilentlyAndTellsNoAddress(SampleExport kind) throws IOException {
        assumeTrue(kind.name().matches(System.getProperty("kinds", ".*")));
        var bytes = text(kind).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < TIMES; i++) {
            long seed = 1000L * kind.ordinal() + i + Long.getLong("seed", 0);
            run(kind, Damage.to(bytes, new Random(seed)), kind + " " + seed);
        }
        assertEquals(List.of(), leaked);
        assertEquals(List.of(), lost);
    }

    /** Those of other systems, or none at all. */
    @ParameterizedTest
    @EnumSource(SampleExport.class)
    void losesNothingSilentlyUnderOtherLineEnds(SampleExport kind) throws IOException {
        for (var end : List.of("\r\n", "\r", "\u2028", " ")) {
            run(kind, text(kind).replace("\n", end).getBytes(StandardCharsets.UTF_8), kind + " " + (int) end.charAt(0));
        }
        assertEquals(List.of(), leaked);
        assertEquals(List.of(), lost);
    }

    /** A letter that is another in a field's or a list's name, once and everywhere. */
    @ParameterizedTest
    @EnumSource(SampleExport.class)
    void losesNothingSilentlyUnderADamagedName(SampleExport kind) throws IOException {
        var text = text(kind);
        var names = NAME.matcher(text)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        for (var name : names) {
            var bent = name.substring(0, name.length() - 1) + "#";
            for (var damaged : List.of(
                    text.replaceFirst("\"" + name + "\":", "\"" + bent + "\":"),
                    text.replace("\"" + name + "\":", "\"" + bent + "\":"))) {
                run(kind, damaged.getBytes(StandardCharsets.UTF_8), kind + " " + bent);
            }
        }
        assertEquals(List.of(), leaked);
        assertEquals(List.of(), lost);
    }

    /** Two fields or lists bear each other's name, everywhere. */
    @ParameterizedTest
    @EnumSource(SampleExport.class)
    void losesNothingSilentlyUnderExchangedNames(SampleExport kind) throws IOException {
        var text = text(kind);
        for (int i = 0; i < TIMES / 4; i++) {
            var damaged = Damage.everywhere(text, new Random(1000L * kind.ordinal() + i + Long.getLong("seed", 0)));
            run(kind, damaged.getBytes(StandardCharsets.UTF_8), kind + " " + i);
        }
        assertEquals(List.of(), leaked);
        assertEquals(List.of(), lost);
    }

    @Test
    void countsCommentsWhoseListAndWordsBearEachOthersName() throws IOException {
        var damaged = text(SampleExport.OWN_JSON)
                .replace("\"comments\"", "\"both\"")
                .replace("\"body\"", "\"comments\"")
                .replace("\"both\"", "\"body\"");
        var told =
                LedgerText.of(run(SampleExport.OWN_JSON, damaged.getBytes(StandardCharsets.UTF_8), "exchanged"), false);
        assertTrue(told.contains("comments: 6 read = 0 written + 6 refused"), () -> String.join("\n", told));
    }

    @Test
    void countsCommentsWhoseListBearsAFieldsName() throws IOException {
        var damaged = text(SampleExport.GHOST)
                .replace("\"comments\"", "\"both\"")
                .replace("\"member_id\"", "\"comments\"")
                .replace("\"both\"", "\"member_id\"");
        var told = LedgerText.of(run(SampleExport.GHOST, damaged.getBytes(StandardCharsets.UTF_8), "exchanged"), false);
        assertTrue(told.contains("comments: 6 read = 0 written + 6 refused"), () -> String.join("\n", told));
    }

    @ParameterizedTest
    @EnumSource(SampleExport.class)
    void tellsOfDatesThatCannotBeRead(SampleExport kind) throws IOException {
        boolean isNumber = kind == SampleExport.STATICMAN_JSON
                || kind == SampleExport.TWIKOO; // what stands there for it must still be JSON
        var bent = text(kind).replaceAll(DATE, isNumber ? "\"02/29/2003\"" : "02/29/2003");
        var told = LedgerText.of(run(kind, bent.getBytes(StandardCharsets.UTF_8), "bent"), false);
        assertTrue(
                told.stream().anyMatch(line -> line.matches(".*(comment|webmention|article).*date that can.*")),
                () -> String.join("\n", told) + bent);
    }

    private Ledger run(SampleExport kind, byte[] export, String name) throws IOException {
        var site = folder.resolve("site" + runs);
        var content = Files.createDirectories(site.resolve("content"));
        boolean comes = kind.name().startsWith("OWN");
        if (!comes) {
            Files.writeString(content.resolve("site.yaml"), "title: A site\n");
        }
        if (!comes && !kind.bringsArticles()) {
            for (var page : SampleExport.PAGES) {
                Files.writeString(content.resolve(page + ".md"), "---\ntitle: " + page + "\n---\nText.\n");
            }
        }
        var file = folder.resolve("in" + runs++).resolve(kind.fileName());
        Files.createDirectories(file.getParent());
        Files.write(file, export);
        var ledger = new Import(ImportRequest.of(site, file), said -> {}).run();
        var written = String.join("\n", Tree.read(site).values());
        var told = LedgerJson.of(ledger, false) + String.join("\n", LedgerText.of(ledger, false));
        for (var leak : List.of(SECRET.matcher(told), PART.matcher(written))) {
            if (leak.find()) {
                leaked.add(name + ": " + leak.group());
            }
        }
        if (ledger.isClean()) {
            var text = new String(export, StandardCharsets.UTF_8);
            var whole = text(kind);
            var missing = WORD.matcher(text)
                    .results()
                    .map(found -> found.group())
                    .distinct()
                    .filter(word -> !written.contains(word) && !told.contains(word))
                    .filter(word -> count(text, word) == count(whole, word))
                    .toList();
            long named = ledger.notes().stream()
                    .filter(note -> WITHOUT_WORDS.contains(note.code()))
                    .count();
            if (missing.size() > named && missing.size() > named + heldAndRemoved(ledger) - usual(kind)) {
                lost.add(name + ": " + missing);
            }
        }
        return ledger;
    }

    /** How many records of the whole export are held or removed. */
    private long usual(SampleExport kind) throws IOException {
        if (!usual.containsKey(kind)) {
            usual.put(kind, Long.MAX_VALUE);
            usual.put(kind, heldAndRemoved(run(kind, text(kind).getBytes(StandardCharsets.UTF_8), "whole")));
        }
        return usual.get(kind);
    }

    private static long heldAndRemoved(Ledger ledger) {
        return ledger.entries().stream()
                .filter(entry -> entry.fate() == Fate.HELD || entry.fate() == Fate.REMOVED)
                .count();
    }

    private static int count(String text, String word) {
        return text.split(word, -1).length - 1;
    }

    private String text(SampleExport kind) throws IOException {
        if (!kind.name().startsWith("OWN")) {
            return kind.text();
        }
        var site = folder.resolve("own");
        var content = Files.createDirectories(site.resolve("content"));
        Files.writeString(content.resolve("site.yaml"), "title: A site\nurl: https://blog.example\n");
        for (var page : SampleExport.PAGES) {
            int first = SampleExport.PAGES.indexOf(page) * 3 + 1;
            Files.writeString(
                    content.resolve(page + ".md"),
                    "---\ntitle: %s\ndate: 2012-06-10\n---\nText of word%dz.\n".formatted(page, 90 + first));
            var thread = new StringBuilder();
            for (int n = first; n < first + 3; n++) {
                thread.append(
                        "- id: k%1$d\n  author: Ann\n  date: 2012-06-11\n  body: I say word%1$dz.\n".formatted(n));
            }
            Files.writeString(content.resolve(page + ".comments.yaml"), thread);
        }
        var out = new StringWriter();
        Export.write(
                site,
                ExportFormat.valueOf(kind.name().substring("OWN_".length())),
                settings -> tag -> alert -> alert,
                out);
        return out.toString();
    }
}
