package org.afterword.markdown;

import java.util.List;
import java.util.Locale;
import org.commonmark.node.Block;
import org.commonmark.node.HtmlBlock;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.ParserState;

/**
 * Blocks of HTML in a visitor's text (CommonMark §4.6): only an element that visitors may write begins one. Of any other
 * a line speaks like every line. A block ends at a blank line, and one of {@code pre} behind its end tag.
 */
final class VisitorBlocks extends AbstractBlockParser {
    private static final String PRE = "pre";
    private static final List<String> STARTS = List.of("blockquote", "hr", "li", "ol", "p", PRE, "ul");

    private final HtmlBlock block = new HtmlBlock();
    private final StringBuilder html = new StringBuilder();
    private final boolean pre;
    private boolean finished;

    private VisitorBlocks(boolean pre) {
        this.pre = pre;
    }

    static BlockParserFactory factory() {
        return (state, matched) -> {
            int next = state.getNextNonSpaceIndex();
            var line = state.getLine().getContent();
            if (state.getIndent() >= 4 || next >= line.length() || line.charAt(next) != '<') {
                return BlockStart.none();
            }
            boolean closes = next + 1 < line.length() && line.charAt(next + 1) == '/';
            var name = name(line, closes ? next + 2 : next + 1);
            return STARTS.contains(name) && !(closes && name.equals(PRE))
                    ? BlockStart.of(new VisitorBlocks(name.equals(PRE))).atIndex(state.getIndex())
                    : BlockStart.none();
        };
    }

    /** The name that begins here; empty where none does that a tag can have. */
    private static String name(CharSequence line, int start) {
        int end = start;
        while (end < line.length() && Character.isLetter(line.charAt(end)) && end - start < 12) {
            end++;
        }
        boolean ends = end == line.length() || " \t>/".indexOf(line.charAt(end)) >= 0;
        return ends ? line.subSequence(start, end).toString().toLowerCase(Locale.ROOT) : "";
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return finished || state.isBlank() && !pre ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(SourceLine line) {
        html.append(html.isEmpty() ? "" : "\n").append(line.getContent());
        finished = pre && line.getContent().toString().toLowerCase(Locale.ROOT).contains("</pre>");
    }

    @Override
    public void closeBlock() {
        block.setLiteral(html.toString());
    }
}
