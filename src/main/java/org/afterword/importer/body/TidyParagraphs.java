package org.afterword.importer.body;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.afterword.markdown.Unwrapping;
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
        splitAtBreaks(body.getElementsByTag("p"));
        var empty = new LinkedHashMap<Element, Set<Node>>();
        for (var paragraph : body.getElementsByTag("p")) {
            trimBreaks(paragraph);
            if (paragraph.childrenSize() == 0
                    && paragraph.text().replace('\u00A0', ' ').isBlank()) {
                empty.computeIfAbsent(paragraph.parent(), any -> Collections.newSetFromMap(new IdentityHashMap<>()))
                        .add(paragraph);
            }
        }
        empty.forEach((parent, nodes) -> Unwrapping.refill(
                parent,
                parent.childNodes().stream()
                        .filter(node -> !nodes.contains(node))
                        .toList()));
    }

    private static void wrapLoose(Element parent) {
        var nodes = List.copyOf(parent.childNodes());
        if (nodes.stream().allMatch(TidyParagraphs::isBlock)) {
            return;
        }
        parent.empty();
        Element run = null;
        for (var node : nodes) {
            if (isBlock(node)) {
                run = null;
                parent.appendChild(node);
            } else if (run != null) {
                run.appendChild(node);
            } else if (!(node instanceof TextNode text && text.isBlank())) {
                run = new Element("p");
                parent.appendChild(run);
                run.appendChild(node);
            }
        }
    }

    static boolean isBlock(Node node) {
        return node instanceof Element element && BodyTree.BLOCKS.contains(element.normalName());
    }

    private static void splitAtBreaks(List<Element> paragraphs) {
        var parts = new IdentityHashMap<Node, List<Element>>();
        Set<Element> parents = Collections.newSetFromMap(new IdentityHashMap<>());
        for (var paragraph : paragraphs) {
            var split = split(paragraph);
            if (split.size() > 1) {
                parts.put(paragraph, split);
                parents.add(paragraph.parent());
            }
        }
        for (var parent : parents) {
            var nodes = new ArrayList<Node>();
            for (var node : parent.childNodes()) {
                nodes.addAll(parts.getOrDefault(node, List.of()));
                if (!parts.containsKey(node)) {
                    nodes.add(node);
                }
            }
            Unwrapping.refill(parent, nodes);
        }
    }

    /** A paragraph, and those that its own words behind two breaks become. */
    private static List<Element> split(Element paragraph) {
        var nodes = List.copyOf(paragraph.childNodes());
        var parts = new ArrayList<Element>();
        parts.add(paragraph);
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
                    current = new Element("p");
                    parts.add(current);
                }
                breaks = 0;
                current.appendChild(node);
            }
        }
        return parts;
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
            Unwrapping.refill(paragraph, nodes.subList(start, end));
        }
    }

    private static boolean isBreakOrBlank(Node node) {
        return node instanceof Element element && element.normalName().equals("br")
                || node instanceof TextNode text && text.isBlank();
    }
}
