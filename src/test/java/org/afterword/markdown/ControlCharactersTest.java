package org.afterword.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ControlCharactersTest {
    @ParameterizedTest
    @CsvSource({"0x91,‘", "0x92,’", "0x93,“", "0x94,”", "0x96,–", "0x97,—", "0x85,…", "0x80,€", "0x81,''", "0x9d,''"})
    void lettersOfOldWindowsProgramsAreWhatTheyWere(int c, String meant) {
        assertEquals(meant, ControlCharacters.meant(Character.toString(c)));
    }

    @Test
    void otherControlsAndNoncharactersGo() {
        assertEquals("a b\tc\nd", ControlCharacters.meant("\u0001a\fb\tc\u007F\nd\uFFFE"));
    }

    @Test
    void aPageShowsWhatWasMeantByReferencesOfAuthorsAndVisitors() {
        assertEquals("It’s <code>&amp;#1;</code>\n", inParagraph(visitor("It&#146;s&#1; `&#1;`")));
        assertEquals("It’s <code>&amp;#1;</code>\n", inParagraph(author("It&#146;s&#1; `&#1;\u0002`")));
    }

    @Test
    void visitorsWriteNothingThatNobodySees() {
        for (var c : List.of("180E", "2061", "2064", "206A", "206F", "FFF9", "FFFB", "1BCA0", "1D173", "1D17A")) {
            var raw = Character.toString(Integer.parseInt(c, 16));
            assertEquals(
                    "ab <abbr title=\"cd\">e</abbr>\n",
                    inParagraph(visitor("a" + raw + "b <abbr title=\"c" + raw + "d\">e</abbr>")));
            assertEquals(
                    "ab <abbr title=\"cd\">e</abbr>\n",
                    inParagraph(visitor("a&#x" + c + ";b <abbr title=\"c&#x" + c + ";d\">e</abbr>")));
        }
    }

    @Test
    void addressesAndTitlesOfLinksHaveNone() {
        assertEquals("<a href=\"/a\" title=\"bc\">d</a>\n", inParagraph(author("[d&#x7f;](/a&#1; \"b&#2;c\")")));
    }

    private static String visitor(String markdown) {
        return new VisitorHtml().render(markdown).markup();
    }

    private static String author(String markdown) {
        return new AuthorHtml(kind -> kind)
                .render(ArticleText.alone(markdown, "/", "/", Syntax.PLAIN), Destinations.onPage("/", "/"))
                .before()
                .markup();
    }

    private static String inParagraph(String html) {
        return html.replaceAll("</?p>", "");
    }
}
