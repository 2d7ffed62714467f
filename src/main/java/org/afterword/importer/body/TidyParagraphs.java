package org.afterword.importer.body;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
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
        var empty = new LinkedHashMap<Element, Set<Node>>();
        for (var paragraph : body.getElementsByTag("p")) {
            trimBreaks(paragraph);
            if (paragraph.childrenSize() == 0
                    && paragraph.text().replace('\u00A0', ' ').isBlank()) {
                empty.computeIfAbsent(paragraph.parent(), any -> Collections.newSetFromMap(new IdentityHashMap<>()))
                        .add(paragraph);
            }
        }
        empty.forEach((parent, nodes) -> refill(
                parent,
                parent.childNodes().stream()
                        .filter(node -> !nodes.contains(node))
                        .toList()));
    }

    /** Gives an element its children anew: taking out one after another would count the others each time. */
    private static void refill(Element parent, List<Node> nodes) {
        var kept = List.copyOf(nodes);
        parent.empty();
        kept.forEach(parent::appendChild);
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
        List<Node> nodes = List.copyOf(paragraph.childNodes());
        paragraph.empty();
        int breaks = 0;
        var current = paragraph;
        for (var node : nodes) {
            if (node instanceof Element element && element.normalName().equals("br")) {
                breaks++;
            } else if (!(node instanceof TextNode text && text.isBlank() && breaks > 0)) {
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
        var nodes = paragraph.childNodes();
        int start = 0;
        int end = nodes.size();
        while (start < end && isBreakOrBlank(nodes.get(start))) {
            start++;
        }
        while (end > start && isBreakOrBlank(nodes.get(end - 1))) {
            end--;
        }
        if (start > 0 || end < nodes.size()) {
            refill(paragraph, nodes.subList(start, end));
        }
    }

    private static boolean isBreakOrBlank(Node node) {
        return node instanceof Element element && element.normalName().equals("br")
                || node instanceof TextNode text && text.isBlank();
    }
}
