package org.afterword.markdown;

import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.ParserState;

/** What a line that begins with a colon says of the words before it. What is indented below belongs to it. */
final class Definition extends CustomBlock {
    private static final int MOST_SPACES = 4;

    private final boolean apart;

    private Definition(boolean apart) {
        this.apart = apart;
    }

    /** Whether a blank line stands before it. */
    boolean isApart() {
        return apart;
    }

    /** Begins one where there may be words that it defines; {@link Definitions} looks closer. */
    static BlockParserFactory factory() {
        return (state, matched) -> {
            var line = state.getLine().getContent();
            int colon = state.getNextNonSpaceIndex();
            boolean begins = state.getIndent() < 4
                    && colon + 1 < line.length()
                    && line.charAt(colon) == ':'
                    && isSpace(line.charAt(colon + 1));
            if (!begins) {
                return BlockStart.none();
            }
            var around = matched.getMatchedBlockParser().getBlock();
            var before = around instanceof Paragraph ? around : around.getLastChild();
            if (!(before instanceof Paragraph) && !(before instanceof Definition)) {
                return BlockStart.none();
            }
            int words = colon + 1;
            while (words < line.length() && isSpace(line.charAt(words)) && words - colon <= MOST_SPACES) {
                words++;
            }
            boolean apart = !(state.getActiveBlockParser().getBlock() instanceof Paragraph);
            int indent = line.charAt(colon + 1) == '\t' || words - colon > MOST_SPACES ? 2 : words - colon;
            return BlockStart.of(new Reading(new Definition(apart), state.getIndent() + indent))
                    .atIndex(words);
        };
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }

    private static final class Reading extends AbstractBlockParser {
        private final Definition definition;
        private final int indent;

        Reading(Definition definition, int indent) {
            this.definition = definition;
            this.indent = indent;
        }

        @Override
        public Block getBlock() {
            return definition;
        }

        @Override
        public boolean isContainer() {
            return true;
        }

        @Override
        public boolean canContain(Block block) {
            return true;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            if (state.isBlank()) {
                return definition.getFirstChild() == null
                        ? BlockContinue.none()
                        : BlockContinue.atIndex(state.getNextNonSpaceIndex());
            }
            return state.getIndent() >= indent
                    ? BlockContinue.atColumn(state.getColumn() + indent)
                    : BlockContinue.none();
        }
    }
}
