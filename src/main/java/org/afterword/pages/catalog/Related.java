package org.afterword.pages.catalog;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Chooses from articles that share tags with one those that share most and rarest: each common tag counts the more, the fewer
 * articles have it.
 */
final class Related {
    private static final int MOST = 3;

    private final long[] shared;
    private int count;

    /** @param most how many common tags there can be in all */
    Related(int most) {
        shared = new long[most];
    }

    /**
     * An article has a common tag.
     *
     * @param position which article
     * @param size how many articles have the tag
     */
    void add(int position, int size) {
        shared[count++] = (long) position << Integer.SIZE | size;
    }

    /** The positions of those that are most related, the nearer to the beginning first where they are equally so. */
    IntStream best() {
        Arrays.sort(shared, 0, count);
        var positions = new int[MOST + 1];
        var scores = new double[MOST + 1];
        int found = 0;
        for (int i = 0; i < count; ) {
            int position = (int) (shared[i] >> Integer.SIZE);
            double score = 0;
            for (; i < count && shared[i] >> Integer.SIZE == position; i++) {
                score += 1.0 / (int) shared[i];
            }
            int place = found;
            for (; place > 0 && scores[place - 1] < score; place--) {
                positions[place] = positions[place - 1];
                scores[place] = scores[place - 1];
            }
            positions[place] = position;
            scores[place] = score;
            found = Math.min(found + 1, MOST);
        }
        return Arrays.stream(positions, 0, found);
    }
}
