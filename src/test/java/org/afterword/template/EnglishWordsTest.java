package org.afterword.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** English words of the interface in a page of a language that has none. */
class EnglishWordsTest {
    private static final String WORD = EnglishWords.marked("Tags", false);
    private static final String FROM_THE_RIGHT = EnglishWords.marked("Tags", true);

    @Test
    void standInAnElementThatSaysSo() {
        assertEquals("<p>a <span lang=\"en\">Tags</span> b</p>", page("<p>a " + WORD + " b</p>"));
        assertEquals("<p><span lang=\"en\" dir=\"ltr\">Tags</span></p>", page("<p>" + FROM_THE_RIGHT + "</p>"));
    }

    @Test
    void standAloneWhereNoElementCanStand() {
        for (var around : new String[] {
            "<nav aria-label=\"_\">",
            "<title>_ · x</title>",
            "<textarea rows=2>_</textarea>",
            "<option>_</option>",
            "<script type=\"application/ld+json\">{\"a\": \"_\"}</script>",
            "<!-- _ -->",
            "_"
        }) {
            assertEquals(around.replace("_", "Tags"), page(around.replace("_", WORD)));
            assertEquals(around.replace("_", "\u2066Tags\u2069"), page(around.replace("_", FROM_THE_RIGHT)));
        }
    }

    @Test
    void withinOthersAreAPartOfThem() {
        var outer = EnglishWords.marked("Choose “" + WORD + "” there", false);
        assertEquals("<b><span lang=\"en\">Choose “Tags” there</span></b>", page("<b>" + outer + "</b>"));
    }

    @Test
    void endBeforeTheNextTagWhereTheirEndIsCutOff() {
        assertEquals(
                "<b><span lang=\"en\">Ta</span></b> <i>c</i>", page("<b>" + WORD.substring(0, 3) + "</b> <i>c</i>"));
        assertEquals("<b>gs</b>", page("<b>" + WORD.substring(3) + "</b>"));
    }

    @Test
    void haveNoElementsInOtherTexts() {
        assertEquals("# Tags", EnglishWords.unmarked("# " + WORD, false));
        assertEquals(
                "{\"a\":\"\u2066Tags\u2069\"}", EnglishWords.unmarked("{\"a\":\"" + FROM_THE_RIGHT + "\"}", false));
    }

    private static String page(String text) {
        return EnglishWords.unmarked(text, true);
    }
}
