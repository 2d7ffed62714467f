package org.afterword.markdown;

import java.util.Set;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Makes a tree of Markdown's from a visitor's HTML as {@link AllowList} leaves it. An element that Markdown has no sign for
 * gives its words alone.
 */
record MarkdownTree(String page) {
    private static final Set<String> BLOCKS = Set.of("p", "ul", "ol", "li", "blockquote", "pre", "hr");

    Document of(Element body) {
        var document = new Document();
        blocks(body, document);
        return document;
    }

    /** The blocks within an element; words beside them get a paragraph of their own. */
    private void blocks(Element parent, Node to) {
        Paragraph words = null;
        for (var node : parent.childNodes()) {
            if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
                end(words);
                words = null;
                append(block(element), to);
            } else {
                if (words == null) {
                    words = new Paragraph();
                }
                inline(node, words);
                if (words.getFirstChild() != null && words.getParent() == null) {
                    to.appendChild(words);
                }
            }
        }
        end(words);
    }

    /** A blank or a line break at the end of a paragraph says nothing. */
    private static void end(Paragraph words) {
        var last = words == null ? null : words.getLastChild();
        while (last instanceof HardLineBreak) {
            last.unlink();
            last = words.getLastChild();
        }
        if (last instanceof Text text) {
            text.setLiteral(text.getLiteral().stripTrailing());
        }
    }

    /** What holds nothing is nothing, and its signs could be taken for something else. */
    private static void append(Block block, Node to) {
        boolean whole = block instanceof ThematicBreak || block instanceof FencedCodeBlock;
        if (whole || block.getFirstChild() != null) {
            to.appendChild(block);
        }
    }

    private Block block(Element element) {
        return switch (element.normalName()) {
            case "hr" -> new ThematicBreak();
            case "pre" -> code(element);
            case "ul" -> list(element, bullets());
            case "ol" -> list(element, numbers(element.attr("start")));
            case "p" -> {
                var paragraph = new Paragraph();
                inlines(element, paragraph);
                end(paragraph);
                yield paragraph;
            }
            default -> {
                var quote = new BlockQuote();
                blocks(element, quote);
                yield quote;
            }
        };
    }

    private static Block code(Element pre) {
        var code = new FencedCodeBlock();
        code.setFenceCharacter("`");
        code.setLiteral(pre.wholeText().stripTrailing() + "\n");
        return code;
    }

    private static ListBlock bullets() {
        var list = new BulletList();
        list.setMarker("-");
        return list;
    }

    private static ListBlock numbers(String start) {
        var list = new OrderedList();
        list.setMarkerDelimiter(".");
        list.setMarkerStartNumber(start.isEmpty() || start.startsWith("-") ? 1 : Integer.valueOf(start));
        return list;
    }

    private ListBlock list(Element element, ListBlock list) {
        boolean loose = false;
        for (var child : element.children()) {
            loose |=
                    child.children().stream().anyMatch(part -> part.normalName().equals("p"));
            var item = new ListItem();
            blocks(child, item);
            if (item.getFirstChild() != null) {
                list.appendChild(item); // the sign of an empty one would make a heading of the line above
            }
        }
        list.setTight(!loose);
        return list;
    }

    private void inlines(Element parent, Node to) {
        parent.childNodes().forEach(node -> inline(node, to));
    }

    private void inline(org.jsoup.nodes.Node node, Node to) {
        if (node instanceof TextNode words) {
            text(words.getWholeText(), to);
        } else if (node instanceof Element element) {
            element(element, to);
        }
    }

    /** Blanks are one space, and none where a line begins, where they could mean something. */
    private static void text(String written, Node to) {
        var text = written.replaceAll("[ \\t\\n\\r\\f]+", " ");
        boolean begins = to.getLastChild() == null && to instanceof Block || to.getLastChild() instanceof HardLineBreak;
        var words = begins && text.startsWith(" ") ? text.substring(1) : text;
        boolean marks = begins && words.startsWith("+");
        if (marks) {
            to.appendChild(asIs("\\+")); // the renderer escapes what begins a list with any other sign
        }
        if (words.length() > (marks ? 1 : 0)) {
            to.appendChild(new Text(words.substring(marks ? 1 : 0)));
        }
    }

    /** What is written as it is. */
    private static Node asIs(String markdown) {
        var written = new HtmlInline();
        written.setLiteral(markdown);
        return written;
    }

    private void element(Element element, Node to) {
        switch (element.normalName()) {
            case "br" -> {
                if (to.getLastChild() != null) {
                    to.appendChild(new HardLineBreak());
                }
            }
            case "em", "i", "cite" -> within(element, new Emphasis("*"), to);
            case "strong", "b" -> within(element, new StrongEmphasis("**"), to);
            case "del", "s", "strike" -> within(element, new Strikethrough("~~"), to);
            case "code", "kbd", "tt" -> to.appendChild(new Code(element.wholeText()));
            case "a" -> link(element, to);
            default -> inlines(element, to);
        }
    }

    /** Signs that stand beside a blank would be signs alone, or begin a list. */
    private void within(Element element, Node node, Node to) {
        var words = element.wholeText();
        if (!words.equals(words.strip()) || words.isEmpty()) {
            inlines(element, to);
            return;
        }
        inlines(element, node);
        to.appendChild(node);
    }

    /** A link without an address is its words; an address that shows itself stands in angle brackets. */
    private void link(Element element, Node to) {
        var address = element.attr("href");
        if (address.isEmpty()) {
            inlines(element, to);
        } else if (address.equals(element.wholeText()) && address.matches("https?://[^\\s<>]+")) {
            to.appendChild(asIs("<" + address + ">"));
        } else {
            var title = element.attr("title");
            within(
                    element,
                    new Link(address.startsWith("#") ? page + address : address, title.isEmpty() ? null : title),
                    to);
        }
    }
}
