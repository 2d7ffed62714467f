package org.afterword.importer.body;

import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Puts the words of HTML on one line; where line ends count, a mark stands for each. */
final class OneLine implements NodeVisitor {
    static final char KEPT_LINE_END = '\uE001';

    /** In how many elements in which line ends count. */
    private int kept;

    @Override
    public void head(Node node, int depth) {
        kept += isKept(node) ? 1 : 0;
        if (node instanceof TextNode words) {
            words.text(
                    kept > 0
                            ? words.getWholeText().replace('\n', KEPT_LINE_END)
                            : words.getWholeText().replaceAll("[ \t\n\r\f]+", " "));
        }
    }

    @Override
    public void tail(Node node, int depth) {
        kept -= isKept(node) ? 1 : 0;
    }

    private static boolean isKept(Node node) {
        return node.nameIs("pre") || node.nameIs("textarea");
    }
}
