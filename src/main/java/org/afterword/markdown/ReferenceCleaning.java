package org.afterword.markdown;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * Cleans what character references stand for (CommonMark §6.2), which no cleaning of the source can see: without it
 * {@code &#8238;} would turn the page's words round as the raw character could not.
 */
final class ReferenceCleaning extends AbstractVisitor {
    private ReferenceCleaning() {}

    static void clean(Node document) {
        document.accept(new ReferenceCleaning());
    }

    @Override
    public void visit(Text text) {
        text.setLiteral(VisitorText.clean(text.getLiteral()));
    }

    @Override
    public void visit(Link link) {
        link.setDestination(VisitorText.clean(link.getDestination()));
        link.setTitle(cleaned(link.getTitle()));
        super.visit(link);
    }

    @Override
    public void visit(Image image) {
        image.setDestination(VisitorText.clean(image.getDestination()));
        image.setTitle(cleaned(image.getTitle()));
        super.visit(image);
    }

    @Override
    public void visit(FencedCodeBlock block) {
        block.setInfo(cleaned(block.getInfo()));
    }

    private static String cleaned(String text) {
        return text == null ? null : VisitorText.clean(text);
    }
}
