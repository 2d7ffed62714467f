package org.afterword.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/**
 * A link or a picture that leads out of the content folder.
 *
 * @param start the offset of its address
 * @param destination as it is written
 */
public record LinkOutside(int start, String destination) {

    /** All of a text, in Markdown and in HTML. */
    static List<LinkOutside> in(Signs signs, String folder, Syntax syntax) {
        if (!signs.has("..")) {
            return List.of();
        }
        var markdown = signs.text();
        var found = new ArrayList<LinkOutside>();
        var document = AuthorHtml.parseWithPlaces(signs, syntax);
        var places = new AddressPlaces(document, markdown);
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                check(link, link.getDestination());
            }

            @Override
            public void visit(Image image) {
                check(image, image.getDestination());
            }

            @Override
            public void visit(HtmlBlock block) {
                html(block, block.getLiteral());
            }

            @Override
            public void visit(HtmlInline inline) {
                html(inline, inline.getLiteral());
            }

            private void html(Node node, String html) {
                var lines = new HtmlPlaces(node, html, markdown.length());
                HtmlAddresses.changed(html, new UnaryOperator<>() {
                    private int behind;

                    @Override
                    public String apply(String address) {
                        if (isOutside(address)) {
                            int at = html.indexOf(address, behind);
                            found.add(new LinkOutside(lines.of(Math.max(at, 0)), address));
                            behind = Math.max(at, behind);
                        }
                        return address;
                    }
                });
            }

            private void check(Node node, String destination) {
                if (isOutside(destination)) {
                    int at = places.of(node, destination);
                    found.add(new LinkOutside(at < 0 ? NodePlaces.start(node) : at, destination));
                }
                visitChildren(node);
            }

            private boolean isOutside(String address) {
                return Links.resolve(address, folder).isEmpty();
            }
        });
        return List.copyOf(found);
    }
}
