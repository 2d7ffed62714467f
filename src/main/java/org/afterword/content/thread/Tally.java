package org.afterword.content.thread;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.afterword.base.Moment;

/**
 * What lists, maps and counts need to know of a discussion.
 *
 * @param entries all that stand in it
 * @param removed how many of them are tombstones
 * @param comments how many a reader finds there: without tombstones, and without what other sites sent
 * @param dated how many of those have a date
 * @param latest the latest of their dates
 * @param changed the latest date of any entry
 * @param authors how many of the comments each of the site's authors wrote, by their keys
 */
public record Tally(
        int entries,
        int removed,
        int comments,
        int dated,
        Optional<Moment> latest,
        Optional<Moment> changed,
        Map<String, Integer> authors) {
    public static final Tally NONE = new Tally(0, 0, 0, 0, Optional.empty(), Optional.empty(), Map.of());

    public static Tally of(Discussion discussion) {
        int removed = 0;
        int told = 0;
        int dated = 0;
        var latest = Optional.<Moment>empty();
        var changed = Optional.<Moment>empty();
        var authors = Map.<String, Integer>of();
        for (var entry : discussion.entries()) {
            var comment = entry.comment();
            changed = later(changed, comment.date());
            if (comment.removed()) {
                removed++;
            }
            if (comment.isTold()) {
                told++;
                latest = later(latest, comment.date());
                dated += comment.date().isPresent() ? 1 : 0;
                authors =
                        comment.by().isPresent() ? oneMore(authors, comment.by().get()) : authors;
            }
        }
        return new Tally(discussion.entries().size(), removed, told, dated, latest, changed, authors);
    }

    /** Most discussions have no word of an author's, and so no map of their own. */
    private static Map<String, Integer> oneMore(Map<String, Integer> counts, String key) {
        var more = counts.isEmpty() ? new TreeMap<String, Integer>() : counts;
        more.put(key, more.getOrDefault(key, 0) + 1);
        return more;
    }

    private static Optional<Moment> later(Optional<Moment> one, Optional<Moment> other) {
        boolean isLater = other.isPresent() && (one.isEmpty() || other.get().compareTo(one.get()) > 0);
        return isLater ? other : one;
    }
}
