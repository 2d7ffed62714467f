package org.afterword.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The quick way and the parser make the same of marks. {@code -Dcases=1000000} tries more texts. */
class PlainMarksTest {
    private static final int CASES = Integer.getInteger("cases", 20_000);

    private static final List<String> WHOLE = List.of(
            "*a b*",
            "**é**",
            "`a_b*c`",
            "`<b>`",
            "[a b](https://x.example/c-d)",
            "[字](http://x.example)",
            "words",
            "\"said\"",
            "(so)",
            "*a `b` [c](https://x.example) d*",
            "\n\n- a\n- *b*\n\n",
            "\n\n> a\n> *b\n> c*\n\n",
            "\n- a\n");
    private static final List<String> BETWEEN =
            List.of(" ", " ", " ", ", ", ". ", "\n", "\n\n", ": ", "", "-", "/", "'");
    private static final List<String> BROKEN = List.of(
            "*",
            "**",
            "`",
            "[",
            "]",
            "(",
            ")",
            "](",
            "<",
            ">",
            "_",
            "~",
            "\\",
            "&",
            "!",
            "@",
            "www.",
            "WWW.",
            "://",
            "x.example",
            "  ",
            "\t",
            "🙂",
            "\u0301",
            "\u00A0",
            "1",
            "1. ",
            "- ",
            "> ",
            "#",
            "=",
            "字",
            "。",
            "+");

    private final VisitorHtml visitor = new VisitorHtml();
    private final Random random = new Random(7);

    @Test
    void marksComeOutAsTheParserHasThem() {
        int plain = 0;
        for (int i = 0; i < CASES; i++) {
            var text = i % 2 == 0 ? whole() : broken();
            var html = PlainWords.html(text);
            plain += html.isPresent() ? 1 : 0;
            html.ifPresent(quick -> assertEquals(visitor.rendered(text), quick, text));
        }
        assertTrue(plain > CASES / 8, "of " + CASES + " texts only " + plain + " are read the quick way");
    }

    private String whole() {
        var text = new StringBuilder();
        for (int n = random.nextInt(5); n >= 0; n--) {
            text.append(one(WHOLE)).append(one(BETWEEN));
        }
        return text.toString();
    }

    private String broken() {
        var text = new StringBuilder(whole());
        for (int n = random.nextInt(3); n >= 0; n--) {
            int at = random.nextInt(text.length() + 1);
            if (random.nextInt(3) > 0) {
                text.insert(at, one(BROKEN));
            } else {
                text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(3)));
            }
        }
        return text.toString();
    }

    private String one(List<String> pieces) {
        return pieces.get(random.nextInt(pieces.size()));
    }
}
