package org.afterword.markdown;

import java.util.Locale;

/** Tells of a tag in an author's HTML whether it lacks the address without which it shows nothing, or leads nowhere. */
final class EmptyTags {
    private EmptyTags() {}

    /**
     * Whether it does.
     *
     * @param name the element's, in any case
     * @param attributes as they are written; the tag opens its element
     */
    static boolean isEmpty(String name, String attributes) {
        return switch (name.length() > 6 ? "" : name.toLowerCase(Locale.ROOT)) {
            case "img", "iframe" -> !hasValue(attributes, "src"); // or srcset, or srcdoc
            case "a" -> isEmptyLink(attributes);
            default -> false;
        };
    }

    /** What has another attribute may be a place to link to. */
    private static boolean isEmptyLink(String attributes) {
        return attributes.isBlank()
                || attributes.toLowerCase(Locale.ROOT).contains("href") && !hasValue(attributes, "href");
    }

    /** Whether an attribute whose name begins so is there and says anything. */
    private static boolean hasValue(String attributes, String name) {
        for (int at = 0; at + name.length() < attributes.length(); at++) {
            if (attributes.regionMatches(true, at, name, 0, name.length())
                    && (at == 0
                            || !Character.isLetterOrDigit(attributes.charAt(at - 1))
                                    && attributes.charAt(at - 1) != '-')
                    && isSaid(attributes, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an equals sign and something else than quotes and blanks stand behind the name that begins there. */
    private static boolean isSaid(String attributes, int start) {
        int at = start;
        while (at < attributes.length() && Character.isLetter(attributes.charAt(at))) {
            at++;
        }
        while (at < attributes.length() && attributes.charAt(at) <= ' ') {
            at++;
        }
        if (at == attributes.length() || attributes.charAt(at) != '=') {
            return false;
        }
        at++;
        while (at < attributes.length() && attributes.charAt(at) <= ' ') {
            at++;
        }
        char quote = at < attributes.length() ? attributes.charAt(at) : 0;
        boolean isQuoted = quote == '"' || quote == '\'';
        int end = isQuoted ? attributes.indexOf(quote, at + 1) : attributes.length();
        return !attributes
                .substring(isQuoted ? at + 1 : at, end < 0 ? attributes.length() : end)
                .isBlank();
    }
}
