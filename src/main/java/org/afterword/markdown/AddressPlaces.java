package org.afterword.markdown;

import java.util.HashMap;
import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;

/** Where the addresses of links and pictures are written: within them, or where a reference defines them. */
final class AddressPlaces {
    private final Node document;
    private final String markdown;
    private Map<String, Integer> defined;

    AddressPlaces(Node document, String markdown) {
        this.document = document;
        this.markdown = markdown;
    }

    /** The offset of a node's address; -1 where it is written otherwise than it is meant. */
    int of(Node node, String address) {
        int at = within(node, address, markdown);
        if (at >= 0) {
            return at;
        }
        defined = defined == null ? definitions() : defined;
        return defined.getOrDefault(address, -1);
    }

    /** The last place within a node at which an address is written; -1 where it is not. */
    static int within(Node node, String address, String markdown) {
        int start = NodePlaces.start(node);
        int at =
                markdown.substring(start, Math.max(start, NodePlaces.end(node))).lastIndexOf(address);
        return at < 0 ? -1 : start + at;
    }

    private Map<String, Integer> definitions() {
        var places = new HashMap<String, Integer>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(LinkReferenceDefinition definition) {
                int at = within(definition, definition.getDestination(), markdown);
                if (at >= 0) {
                    places.putIfAbsent(definition.getDestination(), at);
                }
            }
        });
        return places;
    }
}
