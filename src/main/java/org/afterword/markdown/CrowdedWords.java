package org.afterword.markdown;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Finds paragraphs in which the parser takes signs for letters, since there are too many, or they lie too deep. */
final class CrowdedWords {
    private CrowdedWords() {}

    /** Whether a text is long enough for it, or begins a line with many marks of quotations. */
    static boolean mayBeIn(String markdown) {
        return markdown.contains("> > > > > > > >")
                || markdown.contains(">>>>>>>>")
                || BoundedParagraphs.areCrowded(markdown, 0, markdown.length());
    }

    static void find(Paragraph paragraph, String markdown, List<Slip> slips) {
        int start = NodePlaces.start(paragraph);
        int end = Math.max(NodePlaces.end(paragraph), start + 1);
        if (depth(paragraph) >= AuthorHtml.DEEPEST - 1) {
            slips.add(new Slip(Slip.Kind.TOO_DEEP, markdown.substring(start, end), start, end));
        } else if (BoundedParagraphs.areCrowded(markdown, start, end)) {
            slips.add(new Slip(Slip.Kind.CROWDED, markdown.substring(start, end), start, end));
        }
    }

    private static int depth(Node node) {
        int depth = 0;
        for (var above = node.getParent(); above != null; above = above.getParent()) {
            depth++;
        }
        return depth;
    }
}
