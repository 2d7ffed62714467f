package org.afterword.markdown;

import java.util.Arrays;
import org.commonmark.node.Node;

/** Where the parts of a node's HTML stand in its text: a line of a quote or a list has marks before it that are not in it. */
final class HtmlPlaces {
    private final Node node;
    private final int[] lines;
    private final int length;

    /** @param length of the text */
    HtmlPlaces(Node node, String html, int length) {
        this.node = node;
        this.length = length;
        this.lines = starts(html);
    }

    /** The place in the text of a place in the HTML. */
    int of(int offset) {
        int found = Arrays.binarySearch(lines, offset);
        int line = found < 0 ? -found - 2 : found;
        var spans = node.getSourceSpans();
        return line < spans.size()
                ? Math.min(spans.get(line).getInputIndex() + offset - lines[line], length)
                : NodePlaces.start(node);
    }

    private static int[] starts(String html) {
        int[] starts = new int[4];
        int count = 1;
        for (int end = html.indexOf('\n'); end >= 0; end = html.indexOf('\n', end + 1)) {
            starts = count == starts.length ? Arrays.copyOf(starts, 2 * count) : starts;
            starts[count++] = end + 1;
        }
        return Arrays.copyOf(starts, count);
    }
}
