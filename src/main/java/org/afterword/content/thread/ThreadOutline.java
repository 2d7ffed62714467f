package org.afterword.content.thread;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.afterword.base.Moment;

/**
 * Where the comments at the top of a thread file stand in its text, in the order of the file.
 *
 * @param indent how many spaces the dashes of a block list stand behind
 * @param start where the list begins; of an empty file, where one can be put
 * @param end behind the list; in brackets, where the last of these stands
 */
record ThreadOutline(Style style, int indent, int start, int end, List<Entry> entries) {

    /** How the list is written. */
    enum Style {
        /** There is none yet. */
        EMPTY,
        /** With a dash before each comment. */
        BLOCK,
        /** In brackets. */
        FLOW
    }

    /**
     * A comment at the top, with all that stands within it.
     *
     * @param start where it begins; in a block list, at the beginning of a line, with the comment lines above the first
     * @param end behind it; in a block list, at the beginning of the next line, if there is one
     * @param date its own, or that of the one before it
     * @param id as it is given; empty where none is
     */
    record Entry(int start, int end, Optional<Moment> date, String id) {
        boolean isLaterThan(Comment comment) {
            int order = date.isEmpty() || comment.date().isEmpty()
                    ? -1
                    : date.get().compareTo(comment.date().get());
            return order > 0 || order == 0 && id.compareTo(comment.id()) > 0;
        }
    }

    /** The index of the last entry that is not later than a comment; -1 where all are. */
    int before(Comment comment) {
        int last = entries.size() - 1;
        while (last >= 0 && entries.get(last).isLaterThan(comment)) {
            last--;
        }
        return last;
    }

    /** Each undated one with the date of the one before it. */
    static List<Entry> dated(List<Entry> entries) {
        var dated = new ArrayList<Entry>(entries.size());
        var last = Optional.<Moment>empty();
        for (var entry : entries) {
            last = entry.date().isPresent() ? entry.date() : last;
            dated.add(new Entry(entry.start(), entry.end(), last, entry.id()));
        }
        return dated;
    }
}
