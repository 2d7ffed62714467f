package org.afterword.pages.search;

import java.util.Arrays;
import java.util.List;

/**
 * Where a word stands: in which articles, how much it counts there, and in which of their parts. A place is one number, made
 * so that the smallest is the first to be shown: the one that counts most, and of those the newest article.
 */
final class Places {
    /** No list is longer than what a page may fetch. */
    private static final int MOST = 1000;

    /** So many parts of an article are named. */
    static final int MOST_PARTS = 3;

    private static final int BITS_OF_ARTICLE = 24;
    private static final int BITS_OF_PART = 10;
    private static final int BITS_OF_PARTS = 2 + MOST_PARTS * BITS_OF_PART;
    static final int HEAVIEST = 9;
    private static final String CUT = "~";

    private long[] places = new long[2];
    private int count;

    /**
     * Adds an article. Several threads may do so at once.
     *
     * @param article its number among all, the newest first
     * @param weight from 1 to {@link #HEAVIEST}
     * @param parts the numbers of the parts that the word stands in
     */
    synchronized void add(int article, int weight, int... parts) {
        if (count == places.length) {
            places = Arrays.copyOf(places, 2 * count);
        }
        long place = (long) (HEAVIEST - weight) << BITS_OF_ARTICLE | article;
        place = place << 2 | parts.length;
        for (int i = 0; i < MOST_PARTS; i++) {
            place = place << BITS_OF_PART | (i < parts.length ? parts[i] : 0);
        }
        places[count++] = place;
    }

    /**
     * The places as a text: a weight before all that have it, of each article its id, and where it has several parts, two
     * capital letters for each that the word stands in. A list that was cut begins with a tilde.
     */
    synchronized String written(List<String> ids, List<Integer> partsOfArticles) {
        Arrays.sort(places, 0, count);
        var written = new StringBuilder(count > MOST ? CUT : "");
        long last = 0;
        for (int i = 0; i < Math.min(count, MOST); i++) {
            long place = places[i] >>> BITS_OF_PARTS;
            int article = (int) (place & (1 << BITS_OF_ARTICLE) - 1);
            long weight = HEAVIEST - (place >>> BITS_OF_ARTICLE);
            written.append(weight == last ? "" : weight).append(ids.get(article));
            last = weight;
            if (partsOfArticles.get(article) > 1) {
                parts(places[i], written);
            }
        }
        return written.toString();
    }

    private static void parts(long place, StringBuilder written) {
        int count = (int) (place >>> MOST_PARTS * BITS_OF_PART) & 3;
        for (int i = 0; i < count; i++) {
            int part = (int) (place >>> (MOST_PARTS - 1 - i) * BITS_OF_PART) & (1 << BITS_OF_PART) - 1;
            written.append((char) ('A' + part / 26)).append((char) ('A' + part % 26));
        }
    }
}
