package org.afterword.importer.folder.words;

/**
 * Bounds what the tags of one article may cost: pieces that include themselves and values that double would otherwise grow
 * without end. What comes after stays as it was written.
 */
public final class Effort {
    private static final long MOST_WORK = 8L << 20;
    private static final long MOST_WORDS = 4L << 20;
    private static final int EACH = 1000;
    private static final int DEEPEST = 20;

    private long work;
    private long words;
    private int depth;

    /** Whether another piece of so many signs may be read; if it may, {@link #leave} ends it. */
    boolean enter(int signs) {
        if (depth == DEEPEST || !works((long) signs + EACH)) {
            return false;
        }
        depth++;
        return true;
    }

    void leave() {
        depth--;
    }

    /** Whether so many signs or values may be worked on. */
    boolean works(long many) {
        work += many;
        return work <= MOST_WORK;
    }

    /** Whether there is no room left. */
    boolean isSpent() {
        return words > MOST_WORDS;
    }

    /** Whether so many signs may be shown or kept. */
    boolean shows(long signs) {
        words += signs;
        return words <= MOST_WORDS;
    }
}
