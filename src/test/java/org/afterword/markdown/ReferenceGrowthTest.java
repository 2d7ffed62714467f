package org.afterword.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An article may use what it defines as often as it likes, until the page would be more than any browser shows. */
class ReferenceGrowthTest {
    private static final String LONG = "https://x.example/" + "a".repeat(20_000);

    @Test
    void countsWhatEachUseHasInThePage() {
        var text = "[a] ![a] ".repeat(1000) + "\n\n[b]: /b\n[a]: " + LONG + "\n";
        var growth = ReferenceGrowth.tooMuch(text, Syntax.PLAIN).orElseThrow();
        assertEquals(2000, growth.uses());
        assertEquals(2000L * LONG.length(), growth.letters());
        assertTrue(text.substring(growth.start(), growth.end()).startsWith("[a]: https"));
    }

    @Test
    void countsTitles() {
        var text = "[a] ".repeat(2000) + "\n\n[a]: /a\n  \"" + "word\n".repeat(3000) + "\"\n";
        assertEquals(
                2000, ReferenceGrowth.tooMuch(text, Syntax.PLAIN).orElseThrow().uses());
    }

    @Test
    void letsALongAddressStandThatIsUsedSeldom() {
        var text = "[b] ".repeat(2000) + "[a]\n\n[b]: /b\n\n[a]: " + LONG + "\n";
        assertEquals(Optional.empty(), ReferenceGrowth.tooMuch(text, Syntax.PLAIN));
    }

    @Test
    void letsManyReferencesStand() {
        var text = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            text.append("[%d] and\n\n[%d]: https://x.example/page/%d \"Page\"\n\n".formatted(i, i, i));
        }
        assertEquals(Optional.empty(), ReferenceGrowth.tooMuch(text.toString(), Syntax.PLAIN));
    }

    @Test
    void takesNoCodeForAReference() {
        var text = "```\n" + "[a] ".repeat(2000) + "\n\n[a]: " + LONG + "\n```\n";
        assertEquals(Optional.empty(), ReferenceGrowth.tooMuch(text, Syntax.PLAIN));
    }
}
