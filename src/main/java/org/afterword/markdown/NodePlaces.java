package org.afterword.markdown;

import org.commonmark.node.Node;

/** Where the nodes of a text stand in it, if it was parsed with its places. */
final class NodePlaces {
    private NodePlaces() {}

    /** Where a node begins; where what it stands in does, if it has no place of its own. */
    static int start(Node node) {
        var known = node;
        while (known.getSourceSpans().isEmpty() && known.getParent() != null) {
            known = known.getParent();
        }
        return known.getSourceSpans().isEmpty()
                ? 0
                : known.getSourceSpans().get(0).getInputIndex();
    }

    /** The offset behind a node; where it begins, if that is not known. */
    static int end(Node node) {
        var spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return start(node);
        }
        var last = spans.get(spans.size() - 1);
        return last.getInputIndex() + last.getLength();
    }
}
