package org.afterword.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.afterword.base.problem.Problem;
import org.afterword.base.problem.SourceText;
import org.junit.jupiter.api.Test;

/** The quick way and the library give the same nodes at the same places. {@code -Dcases=1000000} tries more texts. */
class PlainYamlTest {
    private static final int CASES = Integer.getInteger("cases", 20_000);

    /** What texts are made of: what is read here, what is left to the library, and what lies at the edge between them. */
    private static final List<String> PIECES = List.of(
            "a: 1\n",
            "- ",
            "body: |\n",
            "body: |-\n",
            "  ",
            " ",
            "\n",
            "words of a comment\n",
            "key",
            ": ",
            ":",
            "|",
            "\"",
            "'",
            "\"in quotes\"\n",
            "'it''s'\n",
            "#",
            " # note\n",
            "- a: b\n",
            "replies:\n",
            "replies: []\n",
            "\t",
            "é",
            "👍",
            "\u2028",
            "---\n",
            "...\n",
            "? ",
            "!x ",
            "&n ",
            "*n",
            ">\n",
            "|2\n",
            "|+\n",
            "\\n",
            "a:b",
            "1.5",
            "~",
            "null",
            "x: y: z\n",
            "%",
            "@",
            "`",
            "{",
            "}",
            "[",
            ",",
            "-",
            "tags: [a, b]\n",
            "tags: [\"a b\", 'c', d e ]\n",
            "[]\n",
            "]\n",
            ", 🙂, ",
            "\"a \\\"b\\\" \\\\ \\/\"\n",
            "\\",
            "C++, .NET, 3d",
            "Name: x\n",
            "a b: c\n",
            "id: 7\n",
            "\u0085");

    private final Random random = new Random(11);
    private int plain;

    @Test
    void whatIsReadIsWhatTheLibraryReads() {
        for (int i = 0; i < CASES; i++) {
            agree(i % 2 == 0 ? pieces() : damaged(thread(0)));
        }
        assertTrue(plain > CASES / 5, "of " + CASES + " texts only " + plain + " are read the quick way");
    }

    @Test
    void threadsOfTheSampleAreReadTheQuickWay() throws IOException {
        try (var files = Files.walk(Path.of("content"))) {
            for (var file : files.filter(path -> path.toString().endsWith(".comments.yaml"))
                    .toList()) {
                agree(Files.readString(file));
            }
        }
        agree(
                "- id: c1\n  author: Ann\n  date: 2012-06-11\n  body: |\n    One.\n\n    Two.\n  replies:\n    - body: Yes 👍\n");
        assertTrue(plain > 0);
    }

    private void agree(String text) {
        var source = new SourceText("f", text);
        var quick = PlainYaml.read(source, source.text(), 3);
        if (quick.isPresent()) {
            plain++;
            var problems = new ArrayList<Problem>();
            var slow = YamlReader.byLibrary(source, source.text(), 3, problems::add);
            assertEquals(List.of(), problems, text);
            assertEquals(slow, quick, text);
        }
    }

    private String pieces() {
        var text = new StringBuilder();
        for (int n = random.nextInt(12); n >= 0; n--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.append(random.nextInt(8) == 0 ? "" : "\n").toString();
    }

    private String thread(int indent) {
        var text = new StringBuilder();
        var margin = " ".repeat(indent);
        for (int n = random.nextInt(3); n >= 0; n--) {
            text.append(margin).append("- id: ").append(random.nextInt(99)).append('\n');
            text.append(margin)
                    .append("  author: ")
                    .append(random.nextBoolean() ? "\"Zoë 東京\"" : "Ann B.")
                    .append('\n');
            text.append(margin).append(random.nextBoolean() ? "  body: |\n" : "  body: |-\n");
            for (int lines = random.nextInt(3); lines >= 0; lines--) {
                text.append(margin).append("    Words *and* more: 👍 #1\n").append(random.nextBoolean() ? "" : "\n");
            }
            if (indent < 8 && random.nextInt(3) == 0) {
                text.append(margin).append("  replies:\n").append(thread(indent + (random.nextBoolean() ? 2 : 4)));
            }
        }
        return text.toString();
    }

    private String damaged(String text) {
        var changed = new StringBuilder(text);
        for (int n = random.nextInt(3); n > 0; n--) {
            int at = random.nextInt(changed.length());
            if (random.nextBoolean()) {
                changed.insert(at, PIECES.get(random.nextInt(PIECES.size())));
            } else {
                changed.delete(at, Math.min(changed.length(), at + 1 + random.nextInt(4)));
            }
        }
        return changed.toString();
    }
}
