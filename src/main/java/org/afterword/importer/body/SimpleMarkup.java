package org.afterword.importer.body;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/**
 * Reads the HTML that nearly all comments keep to, paragraphs of a few inline elements, quotations and lists, into the tree
 * that the parser and the allow-list would give: so that a hundred thousand comments need not go through both. Whatever is
 * not that simple is left to them.
 */
final class SimpleMarkup {
    private static final Set<String> HOLDS_BLOCKS = Set.of("body", "blockquote");
    private static final Set<String> LISTS = Set.of("ul", "ol");
    private static final Set<String> INLINE = Set.of("em", "i", "strong", "b", "del", "s", "strike", "code", "a");

    /** Made once: an element that is made by its name has a parser made for it. */
    private static final Map<String, Tag> TAGS = Stream.concat(
                    INLINE.stream(), Stream.of("body", "p", "br", "blockquote", "ul", "ol", "li"))
            .collect(Collectors.toUnmodifiableMap(name -> name, Tag::valueOf));

    private static final Pattern HREF =
            Pattern.compile("(?<!\\s)\\s++href=(?:\"(https?://[^\"<>\\s]+)\"|'(https?://[^'<>\\s]+)')");
    private static final Pattern IGNORED = Pattern.compile("(?<!\\s)\\s++(?:rel|target)=(?:\"[\\w ]*\"|'[\\w ]*')");
    private static final Pattern AMBIGUOUS = Pattern.compile("&(?!(?:lt|gt|quot|amp|#039|#8217);)");
    private static final int DEEPEST = 8;

    private final String html;
    private final boolean breaksLines;
    private final Element body = new Element(TAGS.get("body"), "");
    private Element open = body;
    private int depth;

    private SimpleMarkup(String html, boolean breaksLines) {
        this.html = html;
        this.breaksLines = breaksLines;
    }

    /**
     * The tree; empty where the text is not that simple.
     *
     * @param breaksLines whether a line end is a line break and a blank line parts paragraphs, as in WordPress; then it is
     *     paragraphs alone
     */
    static Optional<Element> parse(String html, boolean breaksLines) {
        var markup = new SimpleMarkup(html, breaksLines);
        return markup.read() ? Optional.of(markup.body) : Optional.empty();
    }

    private boolean read() {
        int at = 0;
        while (at < html.length()) {
            int next = html.indexOf('<', at);
            int end = next < 0 ? html.length() : next;
            if (end > at && !words(html.substring(at, end))) {
                return false;
            }
            if (next < 0) {
                break;
            }
            int close = html.indexOf('>', next);
            if (close < 0 || !tag(html.substring(next + 1, close))) {
                return false;
            }
            at = close + 1;
        }
        return closed();
    }

    /** Whether all is closed, and no paragraph begins or ends with a break or is empty. */
    private boolean closed() {
        if (open != body && !(breaksLines && open.parent() == body)) {
            return false;
        }
        return body.children().stream().allMatch(SimpleMarkup::isWhole);
    }

    /** Whether a block has something in it, and does not end with a break. */
    private static boolean isWhole(Element block) {
        return isOfWords(block) ? endsWithWords(block) : block.childrenSize() > 0;
    }

    private static boolean endsWithWords(Element parent) {
        int last = parent.childNodeSize() - 1;
        if (last >= 0 && isBlank(parent.childNode(last))) {
            last--;
        }
        return last >= 0 && !parent.childNode(last).normalName().equals("br");
    }

    private static boolean isOfWords(Element block) {
        return !HOLDS_BLOCKS.contains(block.normalName()) && !LISTS.contains(block.normalName());
    }

    private static boolean isBlank(Node node) {
        return node instanceof TextNode words
                && words.getWholeText().replace('\u00A0', ' ').isBlank();
    }

    private boolean tag(String tag) {
        if (tag.startsWith("/")) {
            return close(tag.substring(1));
        }
        if (tag.equals("br") || tag.equals("br /") || tag.equals("br/")) {
            return lineBreak();
        }
        if (isBlock(tag)) {
            return block(tag);
        }
        int nameEnd = tag.indexOf(' ');
        var name = nameEnd < 0 ? tag : tag.substring(0, nameEnd);
        if (!INLINE.contains(name)
                || ++depth > DEEPEST
                || open.normalName().equals("code")
                || name.equals("a") != (nameEnd > 0)) {
            return false;
        }
        return inline(name, nameEnd < 0 ? "" : tag.substring(nameEnd));
    }

    private static boolean isBlock(String name) {
        return name.equals("p") || name.equals("li") || name.equals("blockquote") || LISTS.contains(name);
    }

    private boolean close(String name) {
        if (open == body || !open.normalName().equals(name) || isBlock(name) && breaksLines || !isWhole(open)) {
            return false;
        }
        depth -= name.equals("p") ? 0 : 1;
        open = open.parent();
        return true;
    }

    /** Paragraphs stand in a quotation, items in a list, and a list behind the words of an item. */
    private boolean block(String name) {
        boolean fits = name.equals("li")
                ? LISTS.contains(open.normalName())
                : HOLDS_BLOCKS.contains(open.normalName())
                        || LISTS.contains(name) && open.normalName().equals("li") && isWhole(open);
        depth += name.equals("p") ? 0 : 1;
        if (breaksLines || !fits || depth > DEEPEST) {
            return false;
        }
        open = begin(name);
        return true;
    }

    private boolean inline(String name, String attributes) {
        if (!begun()) {
            return false;
        }
        if (!name.equals("a")) {
            open = begin(name);
            return true;
        }
        var href = HREF.matcher(attributes);
        if (isWithinLink()
                || !href.find()
                || !IGNORED.matcher(href.replaceFirst("")).replaceAll("").isBlank()) {
            return false;
        }
        var address = href.group(1) != null ? href.group(1) : href.group(2);
        open = begin("a").attr("href", Parser.unescapeEntities(address, true));
        return true;
    }

    /** Appends an element to the open one. */
    private Element begin(String name) {
        var element = new Element(TAGS.get(name), "");
        open.appendChild(element);
        return element;
    }

    private boolean isWithinLink() {
        for (var around = open; around != body; around = around.parent()) {
            if (around.normalName().equals("a")) {
                return true;
            }
        }
        return false;
    }

    /** Words stand within a paragraph or before an item's list; where lines count, the first begins a paragraph. */
    private boolean begun() {
        if (open == body && breaksLines) {
            open = begin("p");
        }
        return isOfWords(open) && !endsWithList();
    }

    private boolean endsWithList() {
        var last = open.lastElementChild();
        return last != null && LISTS.contains(last.normalName());
    }

    private boolean lineBreak() {
        if (open.normalName().equals("code") || !isOfWords(open) || !endsWithWords(open)) {
            return false;
        }
        begin("br");
        return true;
    }

    private boolean words(String text) {
        if (!breaksLines || text.indexOf('\n') < 0) {
            return text.isBlank() && (!isOfWords(open) || endsWithList()) || begun() && append(text);
        }
        var lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0 && !lineEnd(lines, i)) {
                return false;
            }
            if (!lines[i].isBlank() && !(begun() && append(lines[i]))) {
                return false;
            }
        }
        return true;
    }

    /** A blank line ends the paragraph, any other line end is a break; neither may lie within an inline element. */
    private boolean lineEnd(String[] lines, int next) {
        if (open == body) {
            return true;
        }
        if (open.parent() != body) {
            return false;
        }
        boolean blank = lines[next].isBlank() && next < lines.length - 1;
        if (blank) {
            open = body;
            return true;
        }
        return lines[next].isBlank() && next == lines.length - 1 && open.childNodeSize() == 0 || lineBreak();
    }

    private boolean append(String text) {
        if (open.normalName().equals("code") && text.indexOf('\n') >= 0) {
            return false;
        }
        open.appendText(decoded(text));
        return true;
    }

    /** The five that are common are decoded here; starting a parser for each would be dear. */
    private static String decoded(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        var known = text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#039;", "'")
                .replace("&#8217;", "’");
        return known.replace("&amp;", "").indexOf('&') < 0
                        && !AMBIGUOUS.matcher(text).find()
                ? known.replace("&amp;", "&")
                : Parser.unescapeEntities(text, false);
    }
}
