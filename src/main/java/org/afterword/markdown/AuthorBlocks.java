package org.afterword.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/**
 * The blocks that an author's Markdown has beyond its extensions': alerts, as GitHub writes them ({@code > [!NOTE]}),,
 * a frame around each table, in which a wide one scrolls by itself, and a task's box in the line of its words.
 */
final class AuthorBlocks implements PostProcessor {
    /** The kinds of alerts, in small letters. */
    static final Set<String> ALERTS = Set.of("note", "tip", "important", "warning", "caution");

    /** A quote that is marked as an alert of one of five kinds. */
    static final class Alert extends CustomBlock {
        private final String alertKind;

        Alert(String alertKind) {
            this.alertKind = alertKind;
        }
    }

    /** What scrolls sideways by itself where it is wider than the page. */
    static final class Scroll extends CustomBlock {}

    @Override
    public Node process(Node document) {
        var quotes = new ArrayList<BlockQuote>();
        var tables = new ArrayList<TableBlock>();
        var tasks = new ArrayList<ListItem>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(BlockQuote quote) {
                quotes.add(quote);
                visitChildren(quote);
            }

            @Override
            public void visit(ListItem item) {
                if (item.getFirstChild() instanceof TaskListItemMarker) {
                    tasks.add(item);
                }
                visitChildren(item);
            }

            @Override
            public void visit(CustomBlock block) {
                if (block instanceof TableBlock table) {
                    tables.add(table);
                }
                visitChildren(block);
            }

            @Override
            public void visit(CustomNode node) {
                // no block lies within an inline node
            }
        });
        quotes.forEach(quote -> alertKind(quote).ifPresent(kind -> replace(quote, new Alert(kind))));
        tables.forEach(AuthorBlocks::frame);
        tasks.forEach(AuthorBlocks::takeIn);
        return document;
    }

    private static Optional<String> alertKind(BlockQuote quote) {
        if (!(quote.getFirstChild() instanceof Paragraph paragraph)) {
            return Optional.empty();
        }
        var first = new StringBuilder();
        var mark = new ArrayList<Node>();
        for (var node = paragraph.getFirstChild(); node instanceof Text text; node = node.getNext()) {
            first.append(text.getLiteral());
            mark.add(node);
        }
        var literal = first.toString().strip().toLowerCase(Locale.ROOT);
        var kind = literal.startsWith("[!") && literal.endsWith("]") ? literal.substring(2, literal.length() - 1) : "";
        if (!ALERTS.contains(kind)
                || paragraph.getNext() == null && paragraph.getLastChild() == mark.get(mark.size() - 1)) {
            return Optional.empty();
        }
        mark.forEach(Node::unlink);
        var behind = paragraph.getFirstChild();
        if (behind instanceof SoftLineBreak || behind instanceof HardLineBreak) {
            behind.unlink();
        }
        if (paragraph.getFirstChild() == null) {
            paragraph.unlink();
        }
        return Optional.of(kind);
    }

    private static void replace(Node old, Node replacement) {
        old.insertBefore(replacement);
        for (var child = old.getFirstChild(); child != null; child = old.getFirstChild()) {
            replacement.appendChild(child);
        }
        old.unlink();
    }

    /** A task's box stands in the line of its words, where they are a paragraph, too. */
    private static void takeIn(ListItem task) {
        var box = task.getFirstChild();
        if (box.getNext() instanceof Paragraph words) {
            words.prependChild(box);
        }
    }

    private static void frame(TableBlock table) {
        var frame = new Scroll();
        table.insertBefore(frame);
        frame.appendChild(table);
    }

    /** Renders the two blocks; an alert's title is a word of the interface. */
    static final class Renderer implements NodeRenderer {
        private final HtmlNodeRendererContext context;
        private final Wording wording;

        Renderer(HtmlNodeRendererContext context, Wording wording) {
            this.context = context;
            this.wording = wording;
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Alert.class, Scroll.class);
        }

        @Override
        public void render(Node node) {
            var html = context.getWriter();
            html.line();
            if (node instanceof Alert alert) {
                html.raw("<div class=\"alert alert-" + alert.alertKind + "\">");
                html.raw("<p class=\"alert-title\""
                        + wording.alertLanguage(alert.alertKind)
                                .map(language -> " lang=\"" + language + "\"")
                                .orElse("")
                        + ">");
                html.text(wording.alert(alert.alertKind));
                html.raw("</p>");
            } else {
                html.raw("<div class=\"scroll\" tabindex=\"0\">");
            }
            html.line();
            children(node).forEach(context::render);
            html.raw("</div>");
            html.line();
        }

        private static List<Node> children(Node parent) {
            var children = new ArrayList<Node>();
            for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
                children.add(child);
            }
            return children;
        }
    }
}
