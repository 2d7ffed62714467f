package org.afterword.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that a few kilobytes make of millions of cells are seen before they are parsed. */
class TableSizeTest {
    private static final String WIDE = table("", 1200, 1200);

    private static String table(String prefix, int columns, int rows) {
        return prefix + "|a".repeat(columns) + "\n" + prefix + "|-".repeat(columns) + "\n"
                + (prefix + "|a\n").repeat(rows);
    }

    @Test
    void cellsAreCountedAsTheParserMakesThem() {
        assertEquals(1200 * 1201, TableSize.tooMuch(WIDE).orElseThrow().cells());
        assertEquals(
                1000 * 1001,
                TableSize.tooMuch(table("", 1000, 1000)).orElseThrow().cells());
        assertTrue(TableSize.tooMuch(table("", 1000, 999)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "> > ", "  ", "- "})
    void aTableIsSeenWithinOtherBlocks(String prefix) {
        assertTrue(TableSize.tooMuch(table(prefix, 1200, 1200)).isPresent());
    }

    @Test
    void severalTablesCountTogether() {
        var half = table("", 800, 800);
        assertTrue(TableSize.tooMuch(half).isEmpty());
        int second = half.length() + 1;
        assertTrue(TableSize.tooMuch(half + "\n" + half).orElseThrow().start() > second);
    }

    @Test
    void whatIsCodeOrHasOnlyLongRowsIsNoSuchTable() {
        assertTrue(TableSize.tooMuch("```\n" + WIDE + "```\n").isEmpty());
        assertTrue(
                TableSize.tooMuch("|a|b|\n|-|-|\n" + "|1|2|\n".repeat(20_000)).isEmpty());
        assertTrue(TableSize.tooMuch("a | b - c\n".repeat(20_000)).isEmpty());
    }

    /** No parser of ours breaks off where such a text comes along all the same. */
    @Test
    void itsWordsAreShownPlainly() {
        var places = Destinations.onPage("/", "/");
        var html = new AuthorHtml(kind -> kind)
                .render(ArticleText.alone(WIDE, "/", "/", Syntax.PLAIN), places)
                .before()
                .markup();
        assertTrue(html.startsWith("<p>|a|a"));
        assertTrue(html.length() < 2 * WIDE.length());
        assertFalse(Outline.excerpt(WIDE, Syntax.PLAIN).isEmpty());
        assertEquals(List.of(), Survey.of(WIDE, Syntax.PLAIN).slips());
    }
}
