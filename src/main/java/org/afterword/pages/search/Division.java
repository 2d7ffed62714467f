package org.afterword.pages.search;

import java.util.List;
import org.afterword.content.article.Article;

/**
 * Into how many pieces the index is divided, which can be told without reading an article: the numbers only change when the
 * site has twice as many words, or half.
 *
 * @param words how many pieces hold words alone, so that those like a typed one are found
 * @param places how many pieces say where words stand
 */
public record Division(int words, int places) {
    private static final int WORDS_OF_COMMENT = 40;
    private static final int WORDS_A_PIECE = 5000;
    private static final int MOST = 2048;
    private static final int PLACES_FOR_WORDS = 4;
    private static final int START_FOR_WORDS = 2;
    private static final int START_FOR_PLACES = 4;

    /** The division of an index of these articles. */
    public static Division of(List<Article> articles) {
        long words = articles.stream()
                .mapToLong(article -> article.words()
                        + (long) WORDS_OF_COMMENT * article.tally().entries())
                .sum();
        int places = 1;
        while (places < MOST && (long) places * WORDS_A_PIECE < words) {
            places *= 2;
        }
        return new Division(Math.max(1, places / PLACES_FOR_WORDS), places);
    }

    /** The piece of words that a folded word is in: with all that begin alike. */
    int wordPiece(String folded) {
        int start = Tokens.isUnspaced(folded.codePointAt(0)) ? 1 : START_FOR_WORDS;
        return piece(Folding.start(folded, start), words);
    }

    /** The piece of places that a folded word is in: with the other forms of it. */
    int placePiece(String folded) {
        return piece(Folding.start(folded, START_FOR_PLACES), places);
    }

    /** FNV-1a of 32 bits, folded once, as {@code search.js} has it. */
    private static int piece(String start, int pieces) {
        int hash = 0x811C9DC5;
        for (int i = 0; i < start.length(); i++) {
            hash = (hash ^ start.charAt(i)) * 0x01000193;
        }
        return (hash ^ hash >>> 15) & pieces - 1;
    }
}
