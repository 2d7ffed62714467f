package org.afterword.markdown;

import java.util.function.UnaryOperator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * Cleans what character references stand for (CommonMark §6.2), which no cleaning of the source can see: without it
 * {@code &#8238;} would turn the page's words round as the raw character could not.
 */
final class ReferenceCleaning extends AbstractVisitor {
    private final UnaryOperator<String> cleaning;

    private ReferenceCleaning(UnaryOperator<String> cleaning) {
        this.cleaning = cleaning;
    }

    /** Cleans a visitor's text, which was cleaned before it was parsed. */
    static void clean(Node document) {
        document.accept(new ReferenceCleaning(VisitorText::clean));
    }

    /** Cleans an author's text, raw characters and references alike. */
    static void cleanAuthors(Node document) {
        document.accept(new ReferenceCleaning(ControlCharacters::meant));
    }

    @Override
    public void visit(Text text) {
        text.setLiteral(cleaned(text.getLiteral()));
    }

    @Override
    public void visit(Link link) {
        link.setDestination(cleaned(link.getDestination()));
        link.setTitle(cleaned(link.getTitle()));
        super.visit(link);
    }

    @Override
    public void visit(Image image) {
        image.setDestination(cleaned(image.getDestination()));
        image.setTitle(cleaned(image.getTitle()));
        super.visit(image);
    }

    @Override
    public void visit(FencedCodeBlock block) {
        block.setInfo(cleaned(block.getInfo()));
        block.setLiteral(cleaned(block.getLiteral()));
    }

    @Override
    public void visit(Code code) {
        code.setLiteral(cleaned(code.getLiteral()));
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        block.setLiteral(cleaned(block.getLiteral()));
    }

    @Override
    public void visit(HtmlBlock block) {
        block.setLiteral(cleaned(block.getLiteral()));
    }

    @Override
    public void visit(HtmlInline inline) {
        inline.setLiteral(cleaned(inline.getLiteral()));
    }

    private String cleaned(String text) {
        return text == null ? null : cleaning.apply(text);
    }
}
