package org.afterword.listen.posted;

/** Why words that were posted are not taken. */
public enum Mistake {
    NO_ARTICLE(400, "receiver-no-article", "named no article"),
    NOT_THERE(400, "receiver-not-there", "named an article that is not there"),
    CLOSED(403, "receiver-closed", "were for a discussion that is closed"),
    EMPTY(400, "receiver-empty", "had no words"),
    TWICE(400, "receiver-twice", "had two values in a field"),
    NESTED(400, "receiver-nested", "were JSON that is not flat"),
    BROKEN(400, "receiver-broken", "could not be read"),
    FILE(415, "receiver-file", "came with a file"),
    TYPE(415, "receiver-type", "came in an unknown format"),
    TOO_LARGE(413, "receiver-too-large", "were too large"),
    SLOW(408, "receiver-slow", "took too long to come"),
    TOO_OFTEN(429, "receiver-too-often", "came too fast from one place"),
    BUSY(503, "receiver-busy", "came while too many others were being taken"),
    FULL(503, "receiver-full", "came when too many were waiting"),
    DISK(503, "receiver-disk", "could not be written"),
    STRANGER(403, "receiver-refused", "were sent to the hook without its secret"),
    REFUSED(400, "receiver-refused", "were refused");

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
