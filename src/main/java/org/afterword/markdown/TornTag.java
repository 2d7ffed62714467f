package org.afterword.markdown;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells a tag that lost its end, or a quotation mark, and goes on through the words and tags behind it: a browser reads those
 * words as attributes, and shows none of them.
 */
final class TornTag {
    /** Attributes whose values hold no angle brackets, but for those that style sheets in classes put in square ones. */
    private static final Set<String> PLAIN =
            Set.of("class", "id", "name", "rel", "target", "width", "height", "align", "dir", "lang", "type", "color");

    /** Attributes whose values are addresses. */
    private static final Set<String> ADDRESSES = Set.of("href", "src", "action", "cite", "poster");

    /** Addresses that bring a text of their own, which may be markup. */
    private static final Pattern WITH_MARKUP = Pattern.compile("(?i)[\"']?\\s*(?:data|javascript):");

    private TornTag() {}

    /** @param attributes what stands behind the tag's name, without the angle bracket at its end */
    static boolean is(String attributes) {
        if (attributes.indexOf('<') < 0 && attributes.indexOf('>') < 0) {
            return false;
        }
        int at = 0;
        while (at < attributes.length()) {
            char c = attributes.charAt(at);
            if (isSpace(c) || c == '/') {
                at++;
                continue;
            }
            int end = endOfName(attributes, at);
            var name = attributes.substring(at, end);
            if (name.indexOf('<') >= 0) {
                return true;
            }
            at = skipSpace(attributes, end);
            if (at < attributes.length() && attributes.charAt(at) == '=') {
                int from = skipSpace(attributes, at + 1);
                at = endOfValue(attributes, from);
                if (isTorn(name.toLowerCase(Locale.ROOT), attributes.substring(from, at))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isTorn(String name, String value) {
        boolean begins = value.indexOf('<') >= 0;
        boolean ends = value.indexOf('>') >= 0;
        return PLAIN.contains(name) && value.indexOf('[') < 0 && (begins || ends)
                || ADDRESSES.contains(name)
                        && begins
                        && ends
                        && !WITH_MARKUP.matcher(value).lookingAt();
    }

    private static int endOfName(String text, int start) {
        int end = start + 1; // an equals sign may begin a name
        while (end < text.length() && !isSpace(text.charAt(end)) && "/=".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static int endOfValue(String text, int start) {
        if (start >= text.length()) {
            return start;
        }
        char quote = text.charAt(start);
        if (quote == '"' || quote == '\'') {
            int end = text.indexOf(quote, start + 1);
            return end < 0 ? text.length() : end + 1;
        }
        int end = start;
        while (end < text.length() && !isSpace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int skipSpace(String text, int start) {
        int at = start;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isSpace(char c) {
        return c <= ' ';
    }
}
