package org.afterword.authoring;

/** Why what an author asked for is not done, and what to do instead, in words. */
public final class Refused extends Exception {
    private static final long serialVersionUID = 1;

    /** @param why in words for a person, without a full stop */
    public Refused(String why) {
        super(why);
    }
}
