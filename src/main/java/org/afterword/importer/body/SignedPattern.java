package org.afterword.importer.body;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Looks for a pattern only where the sign stands that it begins with, which takes a fraction of the time in a long text. */
public final class SignedPattern {
    private SignedPattern() {}

    /** Whether there is a match at all. */
    public static boolean isIn(String text, String sign, Pattern pattern) {
        int at = text.indexOf(sign);
        if (at < 0) {
            return false;
        }
        var matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        while (at >= 0 && !matcher.region(at, text.length()).lookingAt()) {
            at = text.indexOf(sign, at + 1);
        }
        return at >= 0;
    }

    /** The text with each match replaced by what is made of it. */
    public static String replaced(String text, String sign, Pattern pattern, Function<MatchResult, String> made) {
        int at = text.indexOf(sign);
        if (at < 0) {
            return text;
        }
        var matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        StringBuilder result = null;
        int done = 0;
        while (at >= 0) {
            boolean found = matcher.region(at, text.length()).lookingAt();
            if (found) {
                result = result == null ? new StringBuilder(text.length() + 16) : result;
                result.append(text, done, at).append(made.apply(matcher));
                done = matcher.end();
            }
            at = text.indexOf(sign, found ? Math.max(done, at + 1) : at + 1);
        }
        return result == null ? text : result.append(text, done, text.length()).toString();
    }

    /** The same for a pattern that begins with its line and has the sign in that line: it is looked for once in each. */
    public static String replacedInLines(
            String text, String sign, Pattern pattern, Function<MatchResult, String> made) {
        int at = text.indexOf(sign);
        if (at < 0) {
            return text;
        }
        var matcher = pattern.matcher(text);
        StringBuilder result = null;
        int done = 0;
        while (at >= 0) {
            int start = text.lastIndexOf('\n', at) + 1;
            int next = text.indexOf('\n', at) + 1;
            next = next == 0 ? text.length() : next;
            if (matcher.region(start, text.length()).lookingAt()) {
                result = result == null ? new StringBuilder(text.length() + 16) : result;
                result.append(text, done, start).append(made.apply(matcher));
                done = matcher.end();
            }
            at = text.indexOf(sign, Math.max(done, next));
        }
        return result == null ? text : result.append(text, done, text.length()).toString();
    }
}
