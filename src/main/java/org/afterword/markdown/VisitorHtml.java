package org.afterword.markdown;

import java.util.List;
import org.afterword.base.Html;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkType;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Renders a visitor's Markdown. Where it has no raw HTML, all that comes out was written by {@link PlainWords}, or by
 * {@link VisitorNodes} and commonmark's own renderer, whose elements and attributes are within the allow-list; only where it
 * has some does the result go through {@link AllowList}. A test holds both ways to the same answer.
 */
final class VisitorHtml {
    private static final List<Extension> EXTENSIONS =
            List.of(StrikethroughExtension.create(), new BareAddresses(AutolinkType.URL, AutolinkType.WWW));

    private final Parser parser = Parser.builder()
            .extensions(EXTENSIONS)
            .maxOpenBlockParsers(64)
            .maxInlineNesting(64)
            .build();
    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .nodeRendererFactory(VisitorNodes::new)
            .softbreak("<br>\n")
            .build();

    Html render(String markdown) {
        var text = VisitorText.clean(markdown);
        return new Html(PlainWords.html(text).orElseGet(() -> rendered(text)));
    }

    /** What {@link #render} gives where words are not taken for plain. */
    String rendered(String text) {
        var document = parser.parse(text);
        if (text.indexOf('&') >= 0) {
            ReferenceCleaning.clean(document);
        }
        var html = new StringBuilder(text.length() + text.length() / 4 + 64);
        renderer.render(document, html);
        return text.indexOf('<') >= 0 && hasHtml(document) ? AllowList.clean(html.toString()) : html.toString();
    }

    /** What {@link #render} gives where nothing is taken on trust: for the test that compares the two. */
    Html renderAndClean(String markdown) {
        return new Html(AllowList.clean(renderer.render(parser.parse(VisitorText.clean(markdown)))));
    }

    private static boolean hasHtml(Node document) {
        var search = new AbstractVisitor() {
            private boolean found;

            @Override
            public void visit(HtmlBlock block) {
                found = true;
            }

            @Override
            public void visit(HtmlInline inline) {
                found = true;
            }

            @Override
            protected void visitChildren(Node parent) {
                if (!found) {
                    super.visitChildren(parent);
                }
            }
        };
        document.accept(search);
        return search.found;
    }
}
