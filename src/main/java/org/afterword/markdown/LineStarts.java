package org.afterword.markdown;

import java.util.function.BiPredicate;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.gfm.tables.internal.TableBlockParser;
import org.commonmark.internal.HeadingParser;
import org.commonmark.internal.ListBlockParser;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Asks for a heading (CommonMark §4.2, §4.3), a list (§5.2) or a table only at a line that can begin one: the parser would copy the
 * whole paragraph at every other line to see, which takes the square of their number.
 */
final class LineStarts implements BlockParserFactory {
    private final BlockParserFactory blocks;
    private final BiPredicate<CharSequence, Integer> can;

    private LineStarts(BlockParserFactory blocks, BiPredicate<CharSequence, Integer> can) {
        this.blocks = blocks;
        this.can = can;
    }

    static BlockParserFactory ofHeadings() {
        return new LineStarts(
                new HeadingParser.Factory(), (line, start) -> line.charAt(start) == '#' || isUnderline(line, start));
    }

    static BlockParserFactory ofLists() {
        return new LineStarts(new ListBlockParser.Factory(), LineStarts::isItem);
    }

    /** A table (GitHub's §4.10) begins where a line tells its columns. */
    static BlockParserFactory ofTables() {
        return new LineStarts(
                new TableBlockParser.Factory(TablesExtension.DEFAULT_MAX_CELLS), LineStarts::tellsColumns);
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        var line = state.getLine().getContent();
        int start = state.getNextNonSpaceIndex();
        return start < line.length() && can.test(line, start) ? blocks.tryStart(state, matched) : BlockStart.none();
    }

    private static boolean isUnderline(CharSequence line, int start) {
        char sign = line.charAt(start);
        int end = start;
        while (end < line.length() && line.charAt(end) == sign) {
            end++;
        }
        return (sign == '=' || sign == '-') && line.toString().substring(end).isBlank();
    }

    private static boolean tellsColumns(CharSequence line, int start) {
        for (int i = start; i < line.length(); i++) {
            if ("|-: \t".indexOf(line.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isItem(CharSequence line, int start) {
        int end = start;
        while (end < line.length() && line.charAt(end) >= '0' && line.charAt(end) <= '9') {
            end++;
        }
        boolean marked = end < line.length() && (end > start ? ".)" : "-+*").indexOf(line.charAt(end)) >= 0;
        return marked && (end + 1 == line.length() || Character.isWhitespace(line.charAt(end + 1)));
    }
}
