package org.afterword.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/**
 * Finds what an author's text asks a browser for, besides the pictures and media of the site's own. Code is text, and asks
 * for nothing. A text is parsed only if {@link Markers} finds that there might be something.
 */
public final class Needs {
    private Needs() {}

    /** In the order of the text, with the places in it. */
    public static List<Need> of(String markdown, Syntax syntax) {
        return of(Signs.of(markdown), syntax);
    }

    static List<Need> of(Signs signs, Syntax syntax) {
        return Markers.areIn(signs) ? parsed(signs.text(), syntax) : List.of();
    }

    static List<Need> parsed(String markdown, Syntax syntax) {
        var found = new ArrayList<Need>();
        var document = AuthorHtml.parseWithPlaces(markdown, syntax);
        document.accept(new InMarkdown(markdown, new AddressPlaces(document, markdown), found));
        return List.copyOf(found);
    }

    /** The same of a text that is HTML as a whole, such as a template. */
    public static List<Need> ofHtml(String html) {
        return Markers.areIn(Signs.of(html)) ? HtmlNeeds.of(html) : List.of();
    }

    /** Collects what is needed from the tree of a text. */
    private static final class InMarkdown extends AbstractVisitor {
        private final String markdown;
        private final AddressPlaces places;
        private final List<Need> found;

        InMarkdown(String markdown, AddressPlaces places, List<Need> found) {
            this.markdown = markdown;
            this.places = places;
            this.found = found;
        }

        @Override
        public void visit(HtmlBlock block) {
            html(block, block.getLiteral());
        }

        @Override
        public void visit(HtmlInline inline) {
            html(inline, inline.getLiteral());
        }

        @Override
        public void visit(Image image) {
            if (Links.isElsewhere(image.getDestination()) && !NoPictures.isNone(image.getDestination())) {
                add(image, Need.Kind.IMAGE, "![", image.getDestination());
            }
            visitChildren(image);
        }

        @Override
        public void visit(Link link) {
            if (link.getDestination().toLowerCase(Locale.ROOT).startsWith(HtmlNeeds.JAVASCRIPT)) {
                add(link, Need.Kind.SCRIPT, HtmlNeeds.JAVASCRIPT, link.getDestination());
            }
            visitChildren(link);
        }

        /** The address stands in the element, or where a reference is defined. */
        private void add(Node node, Need.Kind kind, String written, String address) {
            int start = NodePlaces.start(node);
            int at = places.of(node, address);
            found.add(
                    at < 0
                            ? new Need(kind, written, address, start, start + written.length())
                            : new Need(kind, written, address, at, at + address.length()));
        }

        private void html(Node node, String html) {
            if (Markers.areIn(Signs.of(html))) {
                var lines = new HtmlPlaces(node, html, markdown.length());
                for (var need : HtmlNeeds.of(html)) {
                    int start = lines.of(need.start());
                    found.add(need.at(start, start + need.end() - need.start()));
                }
            }
        }
    }
}
