package org.afterword.content.thread;

import java.util.function.IntBinaryOperator;
import java.util.function.IntConsumer;

/** Comments that answer each other in a ring, so that none of them would ever be reached from the top. */
public final class Rings {
    private static final int TOP = -1;

    private Rings() {}

    /**
     * Cuts each ring at one comment, which then stands at the top. Each comment is followed upwards once.
     *
     * @param parents the comment that each answers, -1 for none
     * @param preferred the one of two comments of a ring at which it is rather cut
     * @param found is told of that comment before the ring is cut there
     */
    public static void cut(int[] parents, IntBinaryOperator preferred, IntConsumer found) {
        var walk = new int[parents.length];
        for (int start = 0; start < parents.length; start++) {
            int at = start;
            while (at != TOP && walk[at] == 0) {
                walk[at] = start + 1;
                at = parents[at];
            }
            if (at != TOP && walk[at] == start + 1) {
                int chosen = at;
                for (int next = parents[at]; next != at; next = parents[next]) {
                    chosen = preferred.applyAsInt(chosen, next);
                }
                found.accept(chosen);
                parents[chosen] = TOP;
            }
        }
    }
}
