package org.afterword.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.SourceSpan;

/**
 * What is wrong with a formula of a text.
 *
 * @param said what it is
 * @param cure what to do about it
 * @param start where it stands in the text
 * @param end behind that
 * @param sure whether it cannot be shown; else it only looks like a formula
 */
public record FormulaMistake(String said, String cure, int start, int end, boolean sure) {

    /** All of a text, in its order; the text is parsed only if there might be a formula. */
    public static List<FormulaMistake> in(String markdown, Syntax syntax) {
        if (!syntax.mathematics() || markdown.indexOf('$') < 0) {
            return List.of();
        }
        var found = new ArrayList<FormulaMistake>();
        var parser = Parsers.withPlaces(syntax, (slip, span) -> found.add(of(slip, span)));
        AuthorHtml.parse(parser, Signs.of(markdown)).accept(new InMarkdown(markdown, found));
        found.sort((one, other) -> Integer.compare(one.start, other.start));
        return List.copyOf(found);
    }

    private static FormulaMistake of(FormulaSigns.Slip slip, SourceSpan span) {
        int start = span.getInputIndex();
        return slip == FormulaSigns.Slip.OPEN
                ? new FormulaMistake(
                        "this formula does not end, and so is shown as it is written",
                        "write a '$' right behind its last sign, or '\\$' for a dollar",
                        start,
                        start + 1,
                        false)
                : new FormulaMistake(
                        "a space behind its '$' keeps this formula from being one",
                        "write the dollars right at the formula, or '\\$' for dollars",
                        start,
                        start + span.getLength(),
                        false);
    }

    private static final class InMarkdown extends AbstractVisitor {
        private final String markdown;
        private final List<FormulaMistake> found;

        InMarkdown(String markdown, List<FormulaMistake> found) {
            this.markdown = markdown;
            this.found = found;
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof FormulaNode inline) {
                var places = new LinePlaces(inline.getSourceSpans());
                int dollars = inline.formula().display() ? 2 : 1;
                var set = inline.formula().typeset();
                if (set.fails()) {
                    add(set.mistake(), set.cure(), places.of(dollars + set.start()), places.of(dollars + set.end()));
                }
            } else {
                visitChildren(node);
            }
        }

        @Override
        public void visit(CustomBlock block) {
            if (block instanceof FormulaBlock formula) {
                block(formula);
            } else {
                visitChildren(block);
            }
        }

        private void block(FormulaBlock block) {
            if (!block.isClosed()) {
                int start = markdown.indexOf("$$", NodePlaces.start(block));
                add("this formula does not end", "close it with '$$' at the end of a line", start, start + 2);
                return;
            }
            var set = block.formula().typeset();
            if (set.fails()) {
                add(set.mistake(), set.cure(), block.place(set.start()), block.place(set.end()));
            }
        }

        private void add(String said, String cure, int start, int end) {
            found.add(new FormulaMistake(said, cure, start, Math.max(end, start + 1), true));
        }
    }
}
