package org.afterword.markdown;

import java.util.List;
import org.commonmark.node.SourceSpan;

/** Finds where the letters of what stands in several lines stand in the text: each line's have a place of their own. */
final class LinePlaces {
    private final List<SourceSpan> lines;

    LinePlaces(List<SourceSpan> lines) {
        this.lines = lines;
    }

    /** The place in the text of a letter, counted from the first one, each end of a line as one. */
    int of(int offset) {
        int left = offset;
        for (var line : lines) {
            if (left <= line.getLength()) {
                return line.getInputIndex() + left;
            }
            left -= line.getLength() + 1;
        }
        var last = lines.get(lines.size() - 1);
        return last.getInputIndex() + last.getLength();
    }
}
