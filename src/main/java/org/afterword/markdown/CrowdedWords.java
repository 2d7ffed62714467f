package org.afterword.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Finds paragraphs in which the parser takes signs for letters, since there are too many, or they lie too deep. */
final class CrowdedWords {
    private CrowdedWords() {}

    /** Those with too many signs: found without the parser, which takes long over them. */
    static List<Slip> in(String markdown, CodeRanges code) {
        var found = new ArrayList<Slip>();
        if (BoundedParagraphs.areCrowded(markdown, 0, markdown.length())) {
            for (int start = 0, end; start < markdown.length(); start = end) {
                while (start < markdown.length() - 1 && markdown.charAt(start) == '\n') {
                    start++;
                }
                end = markdown.indexOf("\n\n", start);
                end = end < 0 ? markdown.length() : end;
                if (BoundedParagraphs.areCrowded(markdown, start, end)
                        && !code.has((start + end) / 2)
                        && "<\t ".indexOf(markdown.charAt(start)) < 0) {
                    found.add(new Slip(Slip.Kind.CROWDED, markdown.substring(start, end), start, end));
                }
            }
        }
        return found;
    }

    /** Tells where a paragraph lies as deep as any can. */
    static void findDeep(Paragraph paragraph, String markdown, List<Slip> slips) {
        if (depth(paragraph) >= AuthorHtml.DEEPEST - 1) {
            int start = NodePlaces.start(paragraph);
            int end = Math.max(NodePlaces.end(paragraph), start + 1);
            slips.add(new Slip(Slip.Kind.TOO_DEEP, markdown.substring(start, end), start, end));
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
