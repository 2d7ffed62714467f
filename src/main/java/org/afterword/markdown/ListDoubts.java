package org.afterword.markdown;

import java.util.List;
import org.commonmark.node.BulletList;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;

/** Finds items that were to lie within the item above them, and are not far enough in for that (CommonMark §5.2). */
final class ListDoubts {
    private final String markdown;
    private final List<Slip> doubts;

    ListDoubts(String markdown, List<Slip> doubts) {
        this.markdown = markdown;
        this.doubts = doubts;
    }

    /** Bullets below a number that are further in than it, but less than its words; they end the list. */
    void ordered(OrderedList list) {
        if (list.getNext() instanceof BulletList bullets
                && blanks(bullets) > blanks(list)
                && (bullets.getNext() instanceof OrderedList || isRightBelow(bullets))) {
            add(bullets);
        }
    }

    /** One that is further in than those before and behind it. */
    void bullets(BulletList list) {
        int first = blanks(list.getFirstChild());
        Node deeper = null;
        for (var item = list.getFirstChild().getNext(); item != null; item = item.getNext()) {
            int blanks = blanks(item);
            if (deeper == null && blanks > first) {
                deeper = item;
            } else if (deeper != null && blanks == first) {
                add(deeper);
                return;
            }
        }
    }

    /** How many blanks stand before what marks a list or an item. */
    private int blanks(Node node) {
        int mark = mark(node);
        int at = mark;
        while (at > 0 && markdown.charAt(at - 1) == ' ') {
            at--;
        }
        return mark - at;
    }

    private int mark(Node node) {
        int mark = NodePlaces.start(node);
        while (mark < markdown.length() - 1 && markdown.charAt(mark) == ' ') {
            mark++;
        }
        return mark;
    }

    private boolean isRightBelow(Node node) {
        int line = markdown.lastIndexOf('\n', NodePlaces.start(node));
        return line > 0 && markdown.charAt(line - 1) != '\n';
    }

    private void add(Node item) {
        int start = mark(item);
        int end = markdown.indexOf('\n', start);
        end = end < 0 ? markdown.length() : end;
        doubts.add(new Slip(Slip.Kind.SHALLOW_ITEM, markdown.substring(start, end), start, Math.max(end, start + 1)));
    }
}
