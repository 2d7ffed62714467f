package org.afterword.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/**
 * Puts definitions and what they define together as lists. Each line right above a definition is defined by it; a paragraph with
 * a blank line in between, only if it is one line. A definition of nothing is a paragraph that begins with a colon.
 */
final class Definitions implements PostProcessor {

    /** What is defined, and what is said of it. */
    static final class DefinitionList extends CustomBlock {}

    /** What is defined. */
    static final class Term extends CustomBlock {}

    @Override
    public Node process(Node document) {
        List<Definition> found = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomBlock block) {
                if (block instanceof Definition definition) {
                    found.add(definition);
                }
                visitChildren(block);
            }
        });
        found.forEach(Definitions::place);
        return document;
    }

    private static void place(Definition definition) {
        var before = definition.getPrevious();
        if (before instanceof DefinitionList list) {
            list.appendChild(definition);
        } else if (before instanceof Paragraph term && isTerm(term, definition.isApart())) {
            var list = term.getPrevious() instanceof DefinitionList other ? other : new DefinitionList();
            if (list.getParent() == null) {
                term.insertBefore(list);
            }
            terms(term, list);
            term.unlink();
            list.appendChild(definition);
        } else {
            giveBack(definition);
            return;
        }
        if (!definition.isApart() && definition.getFirstChild() == definition.getLastChild()) {
            unwrap(definition);
        }
    }

    private static boolean isTerm(Paragraph paragraph, boolean apart) {
        if (paragraph.getFirstChild() instanceof Text text && text.getLiteral().startsWith(": ")) {
            return false; // it would be a definition itself
        }
        for (var node = paragraph.getFirstChild(); apart && node != null; node = node.getNext()) {
            if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                return false;
            }
        }
        return true;
    }

    private static void terms(Paragraph lines, DefinitionList list) {
        var term = new Term();
        list.appendChild(term);
        term.setSourceSpans(lines.getSourceSpans());
        for (var node = lines.getFirstChild(); node != null; node = lines.getFirstChild()) {
            if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                node.unlink();
                term = new Term();
                list.appendChild(term);
                term.setSourceSpans(lines.getSourceSpans());
            } else {
                term.appendChild(node);
            }
        }
    }

    /** The words of a short definition stand in it as they are. */
    private static void unwrap(Definition definition) {
        if (definition.getFirstChild() instanceof Paragraph words) {
            for (var node = words.getFirstChild(); node != null; node = words.getFirstChild()) {
                definition.appendChild(node);
            }
            words.unlink();
        }
    }

    private static void giveBack(Definition definition) {
        var colon = new Text(": ");
        if (definition.getFirstChild() instanceof Paragraph words) {
            words.prependChild(colon);
        } else {
            var words = new Paragraph();
            words.appendChild(colon);
            definition.prependChild(words);
        }
        for (var node = definition.getFirstChild(); node != null; node = definition.getFirstChild()) {
            definition.insertBefore(node);
        }
        definition.unlink();
    }
}
