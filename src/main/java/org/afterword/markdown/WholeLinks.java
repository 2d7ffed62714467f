package org.afterword.markdown;

import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.commonmark.ext.image.attributes.ImageAttributes;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;

/** Writes an article's Markdown for who reads it elsewhere: each address in it is whole, and every other byte stays. */
public final class WholeLinks extends AbstractVisitor {
    /** Lines that are blank; blanks before the first word can mean code. */
    private static final Pattern FIRST_LINES = Pattern.compile("\\A\\s*\\R");

    private record Change(int end, String text) {}

    private final String markdown;
    private final UnaryOperator<String> whole;
    private final TreeMap<Integer, Change> changes = new TreeMap<>();

    private WholeLinks(String markdown, Destinations places) {
        this.markdown = markdown;
        this.whole = address -> places.of(address).orElse(address);
    }

    /**
     * The article's Markdown, in which nothing is left open at its end.
     *
     * @param base the site's address, with a slash at its end; a slash alone where it has none
     */
    public static String of(ArticleText article, String base) {
        var markdown = article.markdown();
        var links = new WholeLinks(markdown, Destinations.whole(article.folder(), base, article.path()));
        var document = AuthorHtml.parseWithPlaces(markdown, article.syntax());
        document.accept(links);
        var changed = links.changed();
        var text = (article.syntax().shortcodes() ? MadeHtml.shown(changed) : changed).stripTrailing();
        return FIRST_LINES.matcher(text).replaceFirst("") + OpenEnd.of(document);
    }

    private String changed() {
        var changed = new StringBuilder(markdown.length() + 32 * changes.size());
        int copied = 0;
        for (var change : changes.entrySet()) {
            if (change.getKey() >= copied) {
                changed.append(markdown, copied, change.getKey())
                        .append(change.getValue().text());
                copied = change.getValue().end();
            }
        }
        return changed.append(markdown, copied, markdown.length()).toString();
    }

    @Override
    public void visit(Link link) {
        inline(link, link.getDestination());
    }

    @Override
    public void visit(Image image) {
        inline(image, image.getDestination());
    }

    /** The address stands behind the words, which end where the last of them does. */
    private void inline(Node node, String destination) {
        var last = node.getLastChild();
        while (last instanceof ImageAttributes) {
            last = last.getPrevious();
        }
        int start = NodePlaces.start(node);
        int words = last == null ? markdown.indexOf('[', start) + 1 : NodePlaces.end(last);
        if (words > start && markdown.startsWith("](", words)) {
            destination(words + 2, destination);
        }
        visitChildren(node);
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
        int start = NodePlaces.start(definition);
        for (int at = start; at < NodePlaces.end(definition); at++) {
            if (markdown.charAt(at) == '\\') {
                at++;
            } else if (markdown.startsWith("]:", at)) {
                destination(at + 2, definition.getDestination());
                return;
            }
        }
    }

    /** Changes an address as CommonMark §6.3 writes it: between angle brackets, or up to a blank or the bracket that closes. */
    private void destination(int from, String destination) {
        var address = whole.apply(destination);
        if (address.equals(destination)) {
            return;
        }
        int start = from;
        while (start < markdown.length() && Character.isWhitespace(markdown.charAt(start))) {
            start++;
        }
        int end = markdown.startsWith("<", start) ? pointed(start) : bare(start);
        changes.put(start, new Change(end, written(address)));
    }

    private int pointed(int start) {
        int end = start + 1;
        while (end < markdown.length() && markdown.charAt(end) != '>') {
            end += markdown.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(end + 1, markdown.length());
    }

    private int bare(int start) {
        int open = 0;
        int end = start;
        for (; end < markdown.length() && !Character.isWhitespace(markdown.charAt(end)); end++) {
            char c = markdown.charAt(end);
            if (c == ')' && open-- == 0) {
                break;
            }
            open += c == '(' ? 1 : 0;
            end += c == '\\' ? 1 : 0;
        }
        return Math.min(end, markdown.length());
    }

    private static String written(String address) {
        boolean plain = address.chars().noneMatch(c -> " ()<>\\&".indexOf(c) >= 0);
        return plain
                ? address
                : "<" + address.replaceAll("([<>\\\\])", "\\\\$1").replace("&", "&amp;") + ">";
    }

    @Override
    public void visit(HtmlBlock block) {
        html(block, block.getLiteral());
    }

    @Override
    public void visit(HtmlInline inline) {
        html(inline, inline.getLiteral());
    }

    /** Line by line, since a line of a quote or a list has marks before it that are not in the HTML. */
    private void html(Node node, String html) {
        var changed = HtmlAddresses.changed(html, whole);
        var before = html.split("\n", -1);
        var after = changed.split("\n", -1);
        if (before.length != after.length) {
            return; // an address went over several lines, which no browser minds
        }
        var lines = new HtmlPlaces(node, html, markdown.length());
        int offset = 0;
        for (int i = 0; i < before.length; i++) {
            int at = lines.of(offset);
            if (!before[i].equals(after[i]) && markdown.startsWith(before[i], at)) {
                changes.put(at, new Change(at + before[i].length(), after[i]));
            }
            offset += before[i].length() + 1;
        }
    }
}
