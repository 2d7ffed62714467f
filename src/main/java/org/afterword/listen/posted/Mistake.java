package org.afterword.listen.posted;

/** Why words that were posted are not taken. */
public enum Mistake {
    NO_ARTICLE(400, "answer-no-article", "named no article"),
    NOT_THERE(400, "answer-not-there", "named an article that is not there"),
    CLOSED(403, "answer-closed", "were for a discussion that is closed"),
    EMPTY(400, "answer-empty", "had no words"),
    TWICE(400, "answer-twice", "had two values in a field"),
    NESTED(400, "answer-nested", "were JSON that is not flat"),
    BROKEN(400, "answer-broken", "could not be read"),
    FILE(415, "answer-file", "came with a file"),
    TYPE(415, "answer-type", "came in no form that is read"),
    TOO_LARGE(413, "answer-too-large", "were too large"),
    SLOW(408, "answer-slow", "took too long to come"),
    TOO_OFTEN(429, "answer-too-often", "came too fast from one place"),
    BUSY(503, "answer-busy", "came while too many others were being taken"),
    FULL(503, "answer-full", "came when too many were waiting"),
    DISK(503, "answer-disk", "could not be written"),
    REFUSED(400, "answer-refused", "were refused");

    private final int status;
    private final String word;
    private final String told;

    Mistake(int status, String word, String told) {
        this.status = status;
        this.word = word;
        this.told = told;
    }

    /** The status of the answer (RFC 9110 §15). */
    public int status() {
        return status;
    }

    /** The word of the interface that says so to who wrote. */
    public String word() {
        return word;
    }

    /** What is said of such posts when they are counted. */
    public String told() {
        return told;
    }

    /** Whether the same words may be taken a little later. */
    public boolean passes() {
        return status == 429 || status == 503;
    }
}
