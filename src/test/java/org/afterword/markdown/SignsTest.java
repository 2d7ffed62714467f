package org.afterword.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What one pass has noted of a text is what its letters say. */
class SignsTest {
    private static final int CASES = Integer.getInteger("cases", 5_000);

    private static final List<String> PIECES = List.of(
            "a",
            "Word",
            "é",
            "’",
            "Ã©",
            "´",
            "【",
            "！[",
            "］（",
            "\ufffd",
            "\u202e",
            "\u0085",
            "\u007f",
            "\u0001",
            "\0",
            "\t",
            "\n",
            "\r",
            " ",
            "://",
            "zz",
            "\n=======\n",
            "){",
            "){width=3}",
            "{{",
            "{%",
            "{ ",
            "::",
            ":http",
            "^[",
            "[^ ",
            "[/",
            "'''",
            "&amp;",
            "&#8238;",
            "=C3=A4",
            "=“",
            "<%",
            "`{{`",
            "`",
            "JavaScript:",
            "javascript",
            ":");

    private final Random random = new Random(7);

    @Test
    void aSignIsThereOrNot() {
        for (int i = 0; i < CASES; i++) {
            var text = text();
            var signs = Signs.of(text);
            for (var piece : PIECES) {
                assertEquals(text.contains(piece), signs.has(piece), () -> piece + " in " + text);
                assertTrue(signs.mayHave(piece) || !text.contains(piece), () -> piece + " in " + text);
            }
            assertEquals(
                    text.toLowerCase(java.util.Locale.ROOT).contains("javascript:"),
                    signs.hasInAnyCase("javascript:"),
                    text);
            assertEquals(ControlCharacters.areIn(text), signs.hasControls(), text);
        }
    }

    @Test
    void aGlanceNeverOverlooksASuspectSign() {
        int spared = 0;
        for (int i = 0; i < CASES; i++) {
            var text = text();
            var signs = Signs.of(text);
            var odd = new SuspectSigns(signs, CodeRanges.of(text));
            var firsts = odd.firsts();
            boolean others = signs.hasSuspects() || signs.hasControls();
            boolean any = false;
            for (int at = 0; at < text.length(); at++) {
                char c = text.charAt(at);
                boolean is = odd.isOdd(c, at);
                assertTrue(!is || (c < firsts.length ? firsts[c] : others), text);
                any |= is;
            }
            spared += any ? 0 : 1;
        }
        assertTrue(spared > CASES / 20, "only " + spared + " have none");
    }

    @Test
    void anOrdinaryTextHasNoSuspects() {
        var signs = Signs.of("It’s “quoted” — and so… with a [link](https://x.example/) and `code`.\n");
        assertFalse(signs.hasSuspects());
        assertFalse(signs.hasControls());
        assertFalse(signs.mayBeWronglyRead());
    }

    @Test
    void wordsAreCountedInScriptsWithAndWithoutSpaces() {
        assertEquals(3, Signs.of("It's three words.").words());
        assertEquals(4, Signs.of("It’s ‘one’ 2x λόγος").words());
        assertEquals(2, Signs.of("中文文字").words());
        assertEquals(3, Signs.of("中文a文字").words());
        assertEquals(0, Signs.of(" - — …' ’").words());
    }

    private String text() {
        var text = new StringBuilder();
        for (int n = random.nextInt(8); n >= 0; n--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
