package org.afterword.markdown;

import org.afterword.formula.SmallSigns;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** What a heading or a paragraph says in a line of plain text, without its markup. */
final class SaidWords extends AbstractVisitor {
    private static final String SUB = "sub";
    private static final String SUP = "sup";

    private final StringBuilder text = new StringBuilder();

    /** Within what is not for readers, such as a script. */
    private final UnreadElement unread = new UnreadElement();

    private final boolean isForReaders;
    private String small = "";
    private int smallStart;

    private SaidWords(boolean isForReaders) {
        this.isForReaders = isForReaders;
    }

    /** For readers: a formula is read out, and what stands above or below the line stays there, as in 10⁶ and H₂O. */
    static String of(Node node) {
        return said(node, new SaidWords(true));
    }

    /** For the id of a heading, which changes with no care for the eye: a formula stands as it is written, all on the line. */
    static String ofId(Node node) {
        return said(node, new SaidWords(false)).replace("\u00A0–", " –").replace("\u00A0—", " —");
    }

    private static String said(Node node, SaidWords words) {
        node.accept(words);
        return words.text.toString().strip();
    }

    @Override
    public void visit(Text part) {
        text.append(unread.isOpen() ? "" : part.getLiteral());
    }

    @Override
    public void visit(Code code) {
        text.append(code.getLiteral());
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof FormulaNode formula) {
            text.append(isForReaders ? formula.read() : formula.written());
        } else {
            int start = text.length();
            visitChildren(node);
            shrink(node instanceof Marked marked ? marked.tag() : "", start);
        }
    }

    @Override
    public void visit(HtmlInline tag) {
        unread.pass(tag.getLiteral());
        var name = InlineTag.name(tag.getLiteral());
        boolean ends = tag.getLiteral().startsWith("</");
        if (ends && name.equals(small)) {
            shrink(small, smallStart);
            small = "";
        } else if (!ends && (name.equals(SUB) || name.equals(SUP))) {
            small = name;
            smallStart = text.length();
        }
        text.append(InlineTag.seen(tag.getLiteral()));
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        text.append(' ');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        text.append(' ');
    }

    /** A number or a single letter means another thing on the line; the end of “1st” does not. */
    private void shrink(String tag, int start) {
        var part = text.substring(start);
        if (isForReaders && (part.length() == 1 || part.chars().anyMatch(Character::isDigit))) {
            switch (tag) {
                case SUB -> SmallSigns.below(part).ifPresent(signs -> text.replace(start, text.length(), signs));
                case SUP ->
                    text.replace(start, text.length(), SmallSigns.above(part).orElse("^" + part));
                default -> {}
            }
        }
    }
}
