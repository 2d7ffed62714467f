package org.afterword.cli;

import java.util.List;
import org.afterword.base.problem.Problem;
import org.afterword.content.Loaded;

/**
 * The account of every comment that was read.
 *
 * @param shown those on a page
 * @param removed tombstones
 * @param held those kept back: awaiting moderation, of articles that are not published, where comments are off
 * @param refused those that cannot be shown; each has its problem
 * @param repaired those that were placed or named by repair; each has its problem
 */
record Ledger(int read, int shown, int removed, int held, int refused, int repaired) {
    private static final List<String> REPAIRS =
            List.of("thread/orphan", "thread/loop", "thread/self-parent", "thread/duplicate-id", "thread/id");

    static Ledger of(Loaded loaded) {
        int shown = 0;
        int removed = 0;
        for (var article : loaded.site().talking()) {
            removed += article.tally().removed();
            shown += article.tally().entries() - article.tally().removed();
        }
        var comments = loaded.comments();
        return new Ledger(
                comments.read(), shown, removed, comments.held(), comments.refused(), (int) loaded.problems().stream()
                        .map(Problem::code)
                        .filter(REPAIRS::contains)
                        .count());
    }

    boolean addsUp() {
        return read == shown + removed + held + refused;
    }

    @Override
    public String toString() {
        return "comments: " + read + " read = " + shown + " shown + " + removed + " removed + " + held + " held + "
                + refused + " refused"
                + (repaired == 0 ? "" : "; " + repaired + " placed by repair")
                + (addsUp() ? "" : " (these numbers do not add up: a comment is lost)");
    }
}
