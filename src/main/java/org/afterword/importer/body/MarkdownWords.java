package org.afterword.importer.body;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Writes what stands within a paragraph as Markdown; {@link MarkdownWriter} writes the blocks.
 *
 * @param visitor whether a line end is a line break, as it is in a comment
 */
record MarkdownWords(boolean visitor) {
    static final int DEEPEST = 40;
    private static final Pattern BARE = Pattern.compile("https?://[^\\s<>*_~\\[\\]`\\\\]+[A-Za-z0-9/]");

    /** The words of some nodes in a row. */
    String of(List<Node> nodes) {
        return inline(nodes, 0);
    }

    private String inline(Element parent, int depth) {
        return inline(parent.childNodes(), depth);
    }

    private String inline(List<Node> nodes, int depth) {
        if (depth > DEEPEST) {
            throw new MarkdownWriter.NoMarkdown();
        }
        var text = new StringBuilder();
        for (var node : nodes) {
            append(text, node, depth);
        }
        return text.toString();
    }

    private void append(StringBuilder text, Node node, int depth) {
        if (node instanceof TextNode words) {
            boolean atStart = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
            var line = words.getWholeText().toCharArray();
            int length = onOneLine(line);
            MarkdownEscapes.append(text, line, atStart && length > 0 && line[0] == ' ' ? 1 : 0, length);
        } else if (node instanceof Element element) {
            append(text, element, depth);
        }
    }

    /** Makes words what a browser shows of them, in which white space of HTML is one space, and tells how long that is. */
    private static int onOneLine(char[] words) {
        int length = 0;
        boolean space = false;
        for (char c : words) {
            boolean blank = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
            if (!blank || !space) {
                words[length++] = blank ? ' ' : c;
            }
            space = blank;
        }
        return length;
    }

    private void append(StringBuilder text, Element element, int depth) {
        switch (element.normalName()) {
            case "br" -> {
                while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
                    text.setLength(text.length() - 1);
                }
                text.append(visitor ? "\n" : "\\\n");
            }
            case "em", "i" -> mark(text, element, "*", depth);
            case "strong", "b" -> mark(text, element, "**", depth);
            case "del", "s", "strike" -> mark(text, element, "~~", depth);
            case "code", "tt" -> codeSpan(text, element);
            case "a" -> link(text, element, depth);
            case "img" -> {
                if (visitor) {
                    throw new MarkdownWriter.NoMarkdown();
                }
                text.append(image(element, element.attr("title")));
            }
            case "sub", "sup", "kbd", "ins", "small", "cite", "q", "abbr", "u", "mark" -> {
                text.append('<').append(element.normalName());
                if (element.hasAttr("title")) {
                    text.append(" title=\"")
                            .append(Entities.escape(element.attr("title")).replace("\"", "&quot;"))
                            .append('"');
                }
                text.append('>')
                        .append(inline(element, depth + 1))
                        .append("</")
                        .append(element.normalName())
                        .append('>');
            }
            default -> throw new MarkdownWriter.NoMarkdown();
        }
    }

    /** The marks must touch the words (CommonMark §6.2), so white space goes outside them. */
    private void mark(StringBuilder text, Element element, String mark, int depth) {
        var words = inline(element, depth + 1);
        var inner = words.strip();
        if (inner.isEmpty() || element.attributesSize() > 0) {
            throw new MarkdownWriter.NoMarkdown();
        }
        int start = words.indexOf(inner.charAt(0));
        text.append(words, 0, start)
                .append(mark)
                .append(inner)
                .append(mark)
                .append(words.substring(start + inner.length()));
    }

    private static void codeSpan(StringBuilder text, Element code) {
        var words = code.wholeText();
        if (code.childrenSize() > 0 || code.attributesSize() > 0 || words.isBlank() || words.contains("\n")) {
            throw new MarkdownWriter.NoMarkdown();
        }
        var fence = "`";
        while (words.contains(fence)) {
            fence += "`";
        }
        boolean pad = words.startsWith("`") || words.endsWith("`") || words.startsWith(" ") && words.endsWith(" ");
        text.append(fence)
                .append(pad ? " " : "")
                .append(words)
                .append(pad ? " " : "")
                .append(fence);
    }

    private void link(StringBuilder text, Element link, int depth) {
        var href = link.attr("href").strip();
        var words = inline(link, depth + 1);
        if (href.isEmpty() || link.attributesSize() != (link.hasAttr("title") ? 2 : 1)) {
            throw new MarkdownWriter.NoMarkdown();
        }
        if (link.text().equals(href)
                && link.childrenSize() == 0
                && !link.hasAttr("title")
                && BARE.matcher(href).matches()) {
            text.append(href);
            return;
        }
        text.append('[')
                .append(words.strip())
                .append("](")
                .append(MarkdownEscapes.destination(href))
                .append(MarkdownEscapes.title(link.attr("title")))
                .append(')');
    }

    static String image(Element image, String title) {
        var size = new StringBuilder();
        for (var attribute : image.attributes().asList()) {
            switch (attribute.getKey()) {
                case "src", "alt", "title" -> {}
                case "width", "height" -> {
                    if (!attribute.getValue().matches("\\d{1,5}")) {
                        throw new MarkdownWriter.NoMarkdown();
                    }
                    size.append(size.isEmpty() ? "" : " ")
                            .append(attribute.getKey())
                            .append('=')
                            .append(attribute.getValue());
                }
                default -> throw new MarkdownWriter.NoMarkdown();
            }
        }
        return "![" + MarkdownEscapes.escaped(image.attr("alt").replaceAll("\\s+", " ")) + "]("
                + MarkdownEscapes.destination(image.attr("src").strip()) + MarkdownEscapes.title(title) + ")"
                + (size.isEmpty() ? "" : "{" + size + "}");
    }
}
