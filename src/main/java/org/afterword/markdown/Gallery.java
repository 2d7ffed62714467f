package org.afterword.markdown;

import org.commonmark.node.Document;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Several pictures in a row: a paragraph with nothing but pictures of the site's own, each large enough to be looked at. */
final class Gallery {
    /** In pixels: what is smaller is a badge or a sign in a line of words. */
    private static final int LEAST = 200;

    private Gallery() {}

    /** Whether a paragraph is a gallery. */
    static boolean is(Paragraph paragraph, Sizes sizes) {
        if (!(paragraph.getParent() instanceof Document) || paragraph.getFirstChild() == paragraph.getLastChild()) {
            return false;
        }
        int pictures = 0;
        for (var node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            var image = picture(node);
            if (image != null && isLarge(image, sizes)) {
                pictures++;
            } else if (!isGap(node)) {
                return false;
            }
        }
        return pictures > 1;
    }

    /** The picture that a node is, alone in a link perhaps; null where it is none. */
    static Image picture(Node node) {
        if (node instanceof Link && node.getFirstChild() == node.getLastChild()) {
            return node.getFirstChild() instanceof Image image ? image : null;
        }
        return node instanceof Image image ? image : null;
    }

    private static boolean isLarge(Image image, Sizes sizes) {
        return sizes.of(image.getDestination())
                .filter(size -> size.width() >= LEAST && size.height() >= LEAST)
                .isPresent();
    }

    private static boolean isGap(Node node) {
        return node instanceof SoftLineBreak
                || node instanceof HardLineBreak
                || node instanceof Text text && text.getLiteral().isBlank();
    }
}
