package org.afterword.listen.posted;

/** Tells that a post cannot be taken as it is, with what could be read of it, so that its words are not lost. */
public final class BadPost extends Exception {
    private static final long serialVersionUID = 1;

    private final Mistake mistake;
    private final transient Posted posted;

    BadPost(Mistake mistake, Posted posted) {
        super(mistake.told(), null, false, false);
        this.mistake = mistake;
        this.posted = posted;
    }

    public Mistake mistake() {
        return mistake;
    }

    /** As far as it could be read. */
    public Posted posted() {
        return posted;
    }
}
