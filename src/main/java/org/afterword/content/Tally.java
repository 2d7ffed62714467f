package org.afterword.content;

import java.util.Comparator;
import java.util.Optional;

/**
 * What lists, maps and counts need to know of a discussion.
 *
 * @param entries all that stand in it
 * @param removed how many of them are tombstones
 * @param comments how many a reader finds there: without tombstones, and without what other sites sent
 * @param dated how many of those have a date
 * @param latest the latest of their dates
 * @param changed the latest date of any entry
 */
public record Tally(
        int entries, int removed, int comments, int dated, Optional<Moment> latest, Optional<Moment> changed) {
    static final Tally NONE = new Tally(0, 0, 0, 0, Optional.empty(), Optional.empty());

    static Tally of(Discussion discussion) {
        var all = discussion.entries().stream().map(Discussion.Entry::comment).toList();
        var told = all.stream().filter(Comment::isTold).toList();
        var dates = told.stream().flatMap(comment -> comment.date().stream()).toList();
        return new Tally(
                all.size(),
                (int) all.stream().filter(Comment::removed).count(),
                told.size(),
                dates.size(),
                dates.stream().max(Comparator.naturalOrder()),
                all.stream().flatMap(comment -> comment.date().stream()).max(Comparator.naturalOrder()));
    }
}
