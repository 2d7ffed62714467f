package org.afterword.importer.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.afterword.markdown.PageIds;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Writes a tree as Markdown. It need not be right in every case, since its caller renders the result and compares; a tree
 * that it has no Markdown for is empty.
 *
 * @param visitor whether a line end is a line break, as it is in a comment
 */
record MarkdownWriter(boolean visitor) {
    private static final Pattern LANGUAGE = Pattern.compile("language-[\\w+#-]+");

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
        if (depth > MarkdownWords.DEEPEST) {
            throw new NoMarkdown();
        }
        if (element.attributesSize() > 0 && !element.normalName().equals("ol") && !isNamedByWords(element)) {
            throw new NoMarkdown();
        }
        return switch (element.normalName()) {
            case "p" -> paragraph(element.childNodes());
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                "#".repeat(element.normalName().charAt(1) - '0') + " "
                        + MarkdownEscapes.lineStarts(words().of(element.childNodes()))
                                .replaceAll("(?<!\\s)\\s*\n\\s*", " ")
                                .replaceFirst("(?<!#)(#+)$", "\\\\$1");
            case "hr" -> "---";
            case "pre" -> code(element);
            case "blockquote" -> prefixed(children(element, depth, "\n\n"), "> ", "> ");
            case "ul", "ol" -> list(element, depth);
            case "figure" -> figure(element);
            default -> throw new NoMarkdown();
        };
    }

    /** Whether a heading says no more than its words do: it has the id that they give it. */
    static boolean isNamedByWords(Element block) {
        return block.attributesSize() == 1
                && block.hasAttr("id")
                && block.normalName().matches("h[1-6]")
                && PageIds.isOf(block.text(), block.id());
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

    private MarkdownWords words() {
        return new MarkdownWords(visitor);
    }

    private String paragraph(List<Node> nodes) {
        return MarkdownEscapes.lineStarts(words().of(nodes).strip());
    }

    private String figure(Element figure) {
        var image = figure.selectFirst("> img");
        var caption = figure.selectFirst("> figcaption");
        if (figure.childrenSize() != 2 || image == null || caption == null || caption.childrenSize() > 0 || visitor) {
            throw new NoMarkdown();
        }
        return MarkdownWords.image(image, caption.text());
    }

    /** Fenced code (CommonMark §4.5), its fence longer than any run of backticks within. */
    private static String code(Element pre) {
        var code = pre.childrenSize() == 1
                        && pre.child(0).normalName().equals("code")
                        && pre.ownText().isBlank()
                ? pre.child(0)
                : null;
        if (code == null || !code.childNodes().stream().allMatch(MarkdownWriter::isPartOfCode)) {
            throw new NoMarkdown();
        }
        var language = code.className();
        if (code.attributesSize() > (language.isEmpty() ? 0 : 1)
                || !language.isEmpty() && !LANGUAGE.matcher(language).matches()) {
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

    /** Text, or text that a highlighter gave a class, which is no more than its text. */
    static boolean isPartOfCode(Node node) {
        return node instanceof TextNode
                || node instanceof Element element
                        && element.normalName().equals("span")
                        && element.attributesSize() == 1
                        && element.hasAttr("class")
                        && element.childNodes().stream().allMatch(TextNode.class::isInstance);
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
        boolean loose = list.children().stream()
                .anyMatch(item -> item.children().stream()
                        .anyMatch(child -> child.normalName().equals("p")));
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
        var run = new ArrayList<Node>();
        for (var node : item.childNodes()) {
            if (node instanceof Element element && BodyTree.BLOCKS.contains(element.normalName())) {
                appendRun(text, run);
                run.clear();
                text.append(text.isEmpty() ? "" : "\n").append(blocks(element, depth + 1));
            } else {
                run.add(node);
            }
        }
        appendRun(text, run);
        return text.toString();
    }

    private void appendRun(StringBuilder text, List<Node> run) {
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
}
