package org.afterword.check;

import java.util.Set;

/**
 * What another site answered.
 *
 * @param what is wrong; empty where nothing is
 * @param cure what to do
 */
record WebAnswer(String what, String cure) {
    static final WebAnswer FINE = new WebAnswer("", "");

    /** What is said to programs, and not to readers: not found with others is found by them. */
    private static final Set<Integer> TO_PROGRAMS =
            Set.of(401, 402, 403, 405, 406, 407, 408, 412, 425, 429, 451, 501, 503, 999);

    boolean isFine() {
        return what.isEmpty();
    }

    /** @param status of HTTP (RFC 9110 §15) */
    static WebAnswer of(int status) {
        if (status < 400 || TO_PROGRAMS.contains(status)) {
            return FINE;
        }
        return status == 404 || status == 410
                ? new WebAnswer(
                        "there is nothing there any more (status " + status + ")",
                        "look for its new place, or link to a copy in an archive")
                : new WebAnswer("its site answers with status " + status, "look at it, and try again later");
    }

    static WebAnswer failed(String why, String cure) {
        return new WebAnswer(why, cure);
    }
}
