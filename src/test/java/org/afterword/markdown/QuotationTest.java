package org.afterword.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which articles are a quotation and nothing else, and what it says. */
class QuotationTest {

    @Test
    void anArticleThatOnlyQuotesIsAQuotation() {
        assertEquals(Optional.of("Walk *slowly*.".replace("*", "")), Quotation.of("> Walk *slowly*.\n", Syntax.PLAIN));
        assertEquals(
                Optional.of("Walk slowly. Then rest."),
                Quotation.of("\n> Walk slowly.\n>\n> Then rest.\n\n— Ann, at 90\n", Syntax.PLAIN));
        assertEquals(
                Optional.of("Walk slowly. —\u00A0Ann Lee"),
                Quotation.of("> Walk slowly.\n>\n> — Ann Lee\n", Syntax.PLAIN));
    }

    @Test
    void aLongOneIsCutAsAnExcerptIs() {
        var words = Quotation.of("> " + "word ".repeat(100), Syntax.PLAIN).orElseThrow();
        assertTrue(words.length() <= 221 && words.endsWith("word…"), words);
    }

    @Test
    void whatSaysMoreIsNone() {
        for (var other : List.of(
                "",
                "Words.\n\n> Quoted.",
                "> Quoted.\n\nA line.\n\nAnother.",
                "> Quoted.\n\n" + "What I think of it. ".repeat(20),
                "> Quoted.\n\n## A heading",
                "> - a list\n",
                "> [!NOTE]\n> Mind the gap.\n",
                ">\n",
                "> Quoted.\n\n" + "<p>more</p>".repeat(300))) {
            assertEquals(Optional.empty(), Quotation.of(other, Syntax.PLAIN), other);
        }
    }
}
