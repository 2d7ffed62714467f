package org.afterword.importer.body;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Brings the paragraphs of a tree into the shape that Markdown's have. */
final class TidyParagraphs {
    private TidyParagraphs() {}

    /** Loose words at the top become paragraphs, two breaks a paragraph's end; empty paragraphs go. */
    static void tidy(Element body) {
        wrapLoose(body);
        body.getElementsByTag("blockquote").forEach(TidyParagraphs::wrapLoose);
        body.getElementsByTag("p").forEach(TidyParagraphs::splitAtBreaks);
        for (var paragraph : body.getElementsByTag("p")) {
            trimBreaks(paragraph);
            if (paragraph.childrenSize() == 0
                    && paragraph.text().replace('\u00A0', ' ').isBlank()) {
                paragraph.remove();
            }
        }
    }

    private static void wrapLoose(Element parent) {
        Element run = null;
        for (var node : parent.childNodes().toArray(Node[]::new)) {
            boolean block = node instanceof Element element && BodyTree.BLOCKS.contains(element.normalName());
            boolean blank = node instanceof TextNode text && text.isBlank();
            if (block) {
                run = null;
            } else if (run != null) {
                run.appendChild(node);
            } else if (blank) {
                node.remove();
            } else {
                run = new Element("p");
                node.before(run);
                run.appendChild(node);
            }
        }
    }

    private static void splitAtBreaks(Element paragraph) {
        List<Node> nodes = new ArrayList<>(paragraph.childNodes());
        int breaks = 0;
        var current = paragraph;
        for (var node : nodes) {
            if (node instanceof Element element && element.normalName().equals("br")) {
                breaks++;
                node.remove();
            } else if (node instanceof TextNode text && text.isBlank() && breaks > 0) {
                node.remove();
            } else {
                if (breaks == 1) {
                    current.appendElement("br");
                } else if (breaks > 1 && current.childNodeSize() > 0) {
                    var next = new Element("p");
                    current.after(next);
                    current = next;
                }
                breaks = 0;
                current.appendChild(node);
            }
        }
    }

    private static void trimBreaks(Element paragraph) {
        while (paragraph.childNodeSize() > 0 && isBreakOrBlank(paragraph.childNode(0))) {
            paragraph.childNode(0).remove();
        }
        while (paragraph.childNodeSize() > 0 && isBreakOrBlank(paragraph.childNode(paragraph.childNodeSize() - 1))) {
            paragraph.childNode(paragraph.childNodeSize() - 1).remove();
        }
    }

    private static boolean isBreakOrBlank(Node node) {
        return node instanceof Element element && element.normalName().equals("br")
                || node instanceof TextNode text && text.isBlank();
    }
}
