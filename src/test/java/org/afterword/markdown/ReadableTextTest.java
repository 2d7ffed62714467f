package org.afterword.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What is searched is what a reader reads. */
class ReadableTextTest {
    @Test
    void signsTagsAndAddressesAreNoWords() {
        assertEquals("Title One and two, code. A cell b Quoted more words", author("""
                        # Title

                        **One** and [two](https://example.org/hidden), `code`.

                        | A | cell |
                        |---|---|
                        | b | |

                        > Quoted

                        <div><style>.x{}</style><b>more</b> words</div>
                        """));
        assertEquals("Drink H2O and un block.", author("Drink H<sub>2</sub>O and un<br>block."));
        assertEquals("A word 1 .", author("A <i>w</i>ord<sup>1</sup>."));
        assertEquals("Seen and seen.", author("Seen <script>hidden()</script>and seen."));
    }

    @Test
    void aVisitorsWordsAreThoseOfThePage() {
        assertEquals("My ankles & feet, at rest", visitor("My **ankles** & feet,\nat `rest`"));
        assertEquals("One two", visitor("One\n\ntwo"));
        assertEquals("Say <iframe> to it.", visitor("Say <iframe> to it."));
        assertEquals("Seen.", visitor("<script>hidden()</script>\n\nSeen."));
    }

    private static String author(String markdown) {
        return ReadableText.of(Prose.byAuthor(markdown));
    }

    private static String visitor(String markdown) {
        return ReadableText.of(Prose.byVisitor(markdown));
    }
}
