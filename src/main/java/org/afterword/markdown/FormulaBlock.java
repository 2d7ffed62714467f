package org.afterword.markdown;

import java.util.ArrayList;
import java.util.List;
import org.afterword.formula.Formula;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.ParserState;

/** A formula in lines of its own: from two dollars that begin a line to two that end one. */
final class FormulaBlock extends CustomBlock {
    private static final String SIGN = "$$";

    /** A line of a formula, and where it stands in the text; -1 where there is nothing in it. */
    private record Line(String text, int start) {}

    private final List<Line> lines = new ArrayList<>();
    private boolean closed;

    private FormulaBlock() {}

    /** Whether it ends. */
    boolean isClosed() {
        return closed;
    }

    Formula formula() {
        return new Formula(tex(), true);
    }

    /** As its author wrote it. */
    String written() {
        return SIGN + tex() + (closed ? SIGN : "");
    }

    private String tex() {
        return String.join("\n", lines.stream().map(Line::text).toList());
    }

    /** Where a place in the formula stands in the text. */
    int place(int offset) {
        int left = offset;
        for (var line : lines) {
            if (left <= line.text().length()) {
                return line.start() < 0 ? NodePlaces.start(this) : line.start() + left;
            }
            left -= line.text().length() + 1;
        }
        return NodePlaces.end(this);
    }

    private void add(SourceLine line) {
        var text = line.getContent().toString();
        var words = text.stripTrailing();
        closed = words.endsWith(SIGN) && (words.length() == 2 || words.charAt(words.length() - 3) != '\\');
        SourceSpan span = line.getSourceSpan();
        lines.add(new Line(
                closed ? words.substring(0, words.length() - SIGN.length()) : text,
                span == null ? -1 : span.getInputIndex()));
    }

    /** Begins one where a line does: words behind the second two dollars make it a part of a paragraph. */
    static BlockParserFactory factory() {
        return (state, matched) -> {
            var line = state.getLine().getContent().toString();
            int start = state.getNextNonSpaceIndex();
            boolean begins = state.getIndent() < 4 && line.startsWith(SIGN, start) && !line.startsWith("$", start + 2);
            int close = begins ? line.indexOf(SIGN, start + 2) : -1;
            boolean isWhole =
                    close < 0 || close > start + 2 && line.substring(close + 2).isBlank();
            return begins && isWhole ? BlockStart.of(new Reading()).atIndex(start + 2) : BlockStart.none();
        };
    }

    private static final class Reading extends AbstractBlockParser {
        private final FormulaBlock formula = new FormulaBlock();

        @Override
        public Block getBlock() {
            return formula;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return formula.closed ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
        }

        @Override
        public void addLine(SourceLine line) {
            formula.add(line);
        }
    }
}
