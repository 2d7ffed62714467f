package org.afterword.template;

import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.extension.escaper.EscaperNodeVisitor;
import io.pebbletemplates.pebble.lexer.Token;
import io.pebbletemplates.pebble.lexer.TokenStream;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.RootNode;
import io.pebbletemplates.pebble.parser.ExpressionParser;
import io.pebbletemplates.pebble.parser.Parser;
import io.pebbletemplates.pebble.parser.StoppingCondition;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * The tag {@code embed}, in which what is printed is escaped as it is everywhere else: the engine forgets the blocks that
 * stand in it. They are noted as they are read, and shown to what escapes.
 */
record EscapedEmbed(TokenParser engines) implements TokenParser {
    @Override
    public String getTag() {
        return engines.getTag();
    }

    @Override
    public RenderableNode parse(Token token, Parser parser) {
        var blocks = new ArrayList<BodyNode>();
        return new Embedded(engines.parse(token, new Noting(parser, blocks)), blocks);
    }

    private record Embedded(RenderableNode embed, List<BodyNode> blocks) implements RenderableNode {
        @Override
        public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context) throws IOException {
            embed.render(self, writer, context);
        }

        @Override
        public void accept(NodeVisitor visitor) {
            embed.accept(visitor);
            if (visitor instanceof EscaperNodeVisitor) {
                blocks.forEach(block -> block.accept(visitor));
            }
        }
    }

    /** Notes what is read between a block's beginning and its end. */
    private record Noting(Parser parser, List<BodyNode> blocks) implements Parser {
        @Override
        public BodyNode subparse(StoppingCondition end) {
            var block = parser.subparse(end);
            blocks.add(block);
            return block;
        }

        @Override
        public BodyNode subparse() {
            return parser.subparse();
        }

        @Override
        public RootNode parse(TokenStream tokens) {
            return parser.parse(tokens);
        }

        @Override
        public TokenStream getStream() {
            return parser.getStream();
        }

        @Override
        public ExpressionParser getExpressionParser() {
            return parser.getExpressionParser();
        }

        @Override
        public String peekBlockStack() {
            return parser.peekBlockStack();
        }

        @Override
        public String popBlockStack() {
            return parser.popBlockStack();
        }

        @Override
        public void pushBlockStack(String block) {
            parser.pushBlockStack(block);
        }
    }
}
