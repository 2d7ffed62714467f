package org.afterword.importer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Writes a tree as Markdown. It need not be right in every case, since its caller renders the result and compares; a tree
 * that it has no Markdown for is empty.
 *
 * @param visitor whether a line end is a line break, as it is in a comment
 */
record MarkdownWriter(boolean visitor) {
    private static final int DEEPEST = 40;
    private static final Pattern SPACES = Pattern.compile("[ \t\n\r\f]+");
    private static final Pattern BARE = Pattern.compile("https?://[^\\s<>*_~\\[\\]`\\\\]+[A-Za-z0-9/]");

    /** Something that this writer has no Markdown for. */
    static final class NoMarkdown extends RuntimeException {
        private static final long serialVersionUID = 1;

        NoMarkdown() {
            super(null, null, false, false);
        }
    }

    Optional<String> block(Element element) {
        try {
            return Optional.of(blocks(element, 0));
        } catch (NoMarkdown e) {
            return Optional.empty();
        }
    }

    private String blocks(Element element, int depth) {
        if (depth > DEEPEST) {
            throw new NoMarkdown();
        }
        if (element.attributesSize() > 0 && !element.normalName().equals("ol")) {
            throw new NoMarkdown();
        }
        return switch (element.normalName()) {
            case "p" -> paragraph(element);
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                "#".repeat(element.normalName().charAt(1) - '0') + " "
                        + MarkdownEscapes.lineStarts(inline(element, 0))
                                .replaceAll("\\s*\n\\s*", " ")
                                .replaceFirst("(#+)$", "\\\\$1");
            case "hr" -> "---";
            case "pre" -> code(element);
            case "blockquote" -> prefixed(children(element, depth, "\n\n"), "> ", "> ");
            case "ul", "ol" -> list(element, depth);
            case "figure" -> figure(element);
            default -> throw new NoMarkdown();
        };
    }

    private String children(Element parent, int depth, String between) {
        var text = new StringBuilder();
        for (var node : parent.childNodes()) {
            if (node instanceof Element element) {
                text.append(text.isEmpty() ? "" : between).append(blocks(element, depth + 1));
            } else if (!(node instanceof TextNode words && words.isBlank())) {
                throw new NoMarkdown();
            }
        }
        return text.toString();
    }

    private String paragraph(Element paragraph) {
        return MarkdownEscapes.lineStarts(inline(paragraph, 0).strip());
    }

    private String figure(Element figure) {
        var image = figure.selectFirst("> img");
        var caption = figure.selectFirst("> figcaption");
        if (figure.childrenSize() != 2 || image == null || caption == null || caption.childrenSize() > 0 || visitor) {
            throw new NoMarkdown();
        }
        return image(image, caption.text());
    }

    /** Fenced code (CommonMark §4.5), its fence longer than any run of backticks within. */
    private static String code(Element pre) {
        var code = pre.childrenSize() == 1
                        && pre.child(0).normalName().equals("code")
                        && pre.ownText().isBlank()
                ? pre.child(0)
                : null;
        if (code == null || code.childrenSize() > 0) {
            throw new NoMarkdown();
        }
        var language = code.className();
        if (code.attributesSize() > (language.isEmpty() ? 0 : 1)
                || !language.isEmpty() && !language.matches("language-[\\w+#-]+")) {
            throw new NoMarkdown();
        }
        var text = code.wholeText();
        var fence = "```";
        while (text.contains(fence)) {
            fence += "`";
        }
        return fence + (language.isEmpty() ? "" : language.substring("language-".length())) + "\n" + text
                + (text.endsWith("\n") || text.isEmpty() ? "" : "\n") + fence;
    }

    private String list(Element list, int depth) {
        boolean numbered = list.normalName().equals("ol");
        int number = 1;
        if (list.attributesSize() > 0) {
            if (list.attributesSize() > 1 || !list.attr("start").matches("\\d{1,8}")) {
                throw new NoMarkdown();
            }
            number = Integer.parseInt(list.attr("start"));
        }
        boolean loose = list.children().stream().anyMatch(item -> item.selectFirst("> p") != null);
        var text = new StringBuilder();
        for (var node : list.childNodes()) {
            if (node instanceof TextNode words && words.isBlank()) {
                continue;
            }
            if (!(node instanceof Element item) || !item.normalName().equals("li") || item.attributesSize() > 0) {
                throw new NoMarkdown();
            }
            var mark = numbered ? number++ + ". " : "- ";
            text.append(text.isEmpty() ? "" : loose ? "\n\n" : "\n")
                    .append(prefixed(item(item, loose, depth), mark, " ".repeat(mark.length())));
        }
        return text.toString();
    }

    private String item(Element item, boolean loose, int depth) {
        if (loose) {
            return children(item, depth, "\n\n");
        }
        var text = new StringBuilder();
        var run = new Element("p");
        for (var node : item.childNodes()) {
            if (node instanceof Element element && BodyTree.BLOCKS.contains(element.normalName())) {
                appendRun(text, run);
                run = new Element("p");
                text.append(text.isEmpty() ? "" : "\n").append(blocks(element, depth + 1));
            } else {
                run.appendChild(node.clone());
            }
        }
        appendRun(text, run);
        return text.toString();
    }

    private void appendRun(StringBuilder text, Element run) {
        var words = paragraph(run);
        if (!words.isEmpty()) {
            text.append(text.isEmpty() ? "" : "\n").append(words);
        }
    }

    private static String prefixed(String text, String first, String others) {
        var lines = text.split("\n", -1);
        var prefixed = new StringBuilder();
        for (int i = 0; i < lines.length; i++) {
            var line = (i == 0 ? first : others) + lines[i];
            prefixed.append(i == 0 ? "" : "\n").append(lines[i].isEmpty() ? line.stripTrailing() : line);
        }
        return prefixed.toString();
    }

    private String inline(Element parent, int depth) {
        if (depth > DEEPEST) {
            throw new NoMarkdown();
        }
        var text = new StringBuilder();
        for (var node : parent.childNodes()) {
            append(text, node, depth);
        }
        return text.toString();
    }

    private void append(StringBuilder text, Node node, int depth) {
        if (node instanceof TextNode words) {
            var line = SPACES.matcher(words.getWholeText()).replaceAll(" ");
            boolean atStart = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
            text.append(MarkdownEscapes.escaped(atStart ? line.substring(line.startsWith(" ") ? 1 : 0) : line));
        } else if (node instanceof Element element) {
            append(text, element, depth);
        }
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
                    throw new NoMarkdown();
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
            default -> throw new NoMarkdown();
        }
    }

    /** The marks must touch the words (CommonMark §6.2), so white space goes outside them. */
    private void mark(StringBuilder text, Element element, String mark, int depth) {
        var words = inline(element, depth + 1);
        var inner = words.strip();
        if (inner.isEmpty() || element.attributesSize() > 0) {
            throw new NoMarkdown();
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
            throw new NoMarkdown();
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
        if (href.isEmpty()
                || !List.of("href", "title")
                        .containsAll(link.attributes().asList().stream()
                                .map(a -> a.getKey())
                                .toList())) {
            throw new NoMarkdown();
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

    private static String image(Element image, String title) {
        var size = new StringBuilder();
        for (var attribute : image.attributes().asList()) {
            switch (attribute.getKey()) {
                case "src", "alt", "title" -> {}
                case "width", "height" -> {
                    if (!attribute.getValue().matches("\\d{1,5}")) {
                        throw new NoMarkdown();
                    }
                    size.append(size.isEmpty() ? "" : " ")
                            .append(attribute.getKey())
                            .append('=')
                            .append(attribute.getValue());
                }
                default -> throw new NoMarkdown();
            }
        }
        return "![" + MarkdownEscapes.escaped(image.attr("alt").replaceAll("\\s+", " ")) + "]("
                + MarkdownEscapes.destination(image.attr("src").strip()) + MarkdownEscapes.title(title) + ")"
                + (size.isEmpty() ? "" : "{" + size + "}");
    }
}
