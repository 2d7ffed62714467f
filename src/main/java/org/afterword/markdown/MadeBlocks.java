package org.afterword.markdown;

import java.util.Map;
import java.util.TreeMap;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;

/** The blocks that shortcodes made in a text, and what each lies in: a quotation, an item of a list, or the text itself. */
public final class MadeBlocks {
    private final Map<Integer, Node> holders = new TreeMap<>();

    private MadeBlocks() {}

    /** @param text in which shortcodes are replaced */
    public static MadeBlocks in(Shortcoded text, Syntax syntax) {
        var blocks = new MadeBlocks();
        AuthorHtml.parseWithPlaces(text.text(), syntax.withShortcodes()).accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlBlock block) {
                int start = NodePlaces.start(block);
                blocks.holders.put(text.written(start, start, "").start(), block.getParent());
            }
        });
        return blocks;
    }

    /**
     * Whether two of them lie in the same.
     *
     * @param one where the tag was written that became the one
     * @param other the same of the other
     */
    public boolean areTogether(int one, int other) {
        return holders.get(one) == holders.get(other);
    }
}
