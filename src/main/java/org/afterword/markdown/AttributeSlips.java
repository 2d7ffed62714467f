package org.afterword.markdown;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds, in a tag of an article's HTML, attributes that browsers pass over. */
final class AttributeSlips {
    private static final Pattern ATTRIBUTE = Pattern.compile(
            "(?<=[\\s\"'])([A-Za-z_:][\\w:.-]*)(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'=<>`]+)))?");

    private AttributeSlips() {}

    /** Tells at a glance whether there might be any. */
    static boolean mayBeIn(String element, String attributes) {
        int seen = 0;
        for (int at = 0; at < attributes.length(); ) {
            int start = at;
            while (at < attributes.length() && isOfName(attributes.charAt(at))) {
                at++;
            }
            if (at == start) {
                char c = attributes.charAt(at);
                int end = c == '"' || c == '\'' ? attributes.indexOf(c, at + 1) : at;
                at = end < 0 ? attributes.length() : end + 1;
                continue;
            }
            var name = attributes.substring(start, at);
            int bit = 1 << name.hashCode();
            if ((seen & bit) != 0 || KnownAttributes.isPicky(name) && isOdd(element, name, attributes, at)) {
                return true;
            } else if (attributes.startsWith("=", at) && !attributes.startsWith("\"", at + 1)) {
                at = Math.max(at + 1, attributes.indexOf(' ', at)); // a value without quotes is no name
            } else if (KnownAttributes.meant(name).isPresent()) {
                return true;
            }
            seen |= bit;
        }
        return false;
    }

    private static boolean isOdd(String element, String name, String attributes, int end) {
        boolean quoted = attributes.startsWith("=\"", end);
        int close = quoted ? attributes.indexOf('"', end + 2) : -1;
        return close < 0
                || KnownAttributes.cure(element, name, attributes.substring(end + 2, close))
                        .isPresent();
    }

    private static boolean isOfName(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '-' || c == ':' || c == '_' || c >= '0' && c <= '9';
    }

    /**
     * @param element its name in small letters
     * @param attributes what stands behind the name in the tag
     * @param start where that stands in the text
     */
    static void find(String element, String attributes, int start, List<Slip> slips) {
        var names = new HashSet<String>();
        var found = ATTRIBUTE.matcher(attributes);
        while (found.find()) {
            var name = found.group(1).toLowerCase(Locale.ROOT);
            int place = start + found.start();
            if (!names.add(name)) {
                slips.add(new Slip(Slip.Kind.TWICE_IN_TAG, name, place, place + name.length()));
            } else if (KnownAttributes.meant(name).isPresent()) {
                slips.add(new Slip(Slip.Kind.MISSPELT_ATTRIBUTE, name, place, place + name.length()));
            } else if (found.end() > found.end(1)
                    && KnownAttributes.cure(element, name, value(found.group(2), found.group(3), found.group(4)))
                            .isPresent()) {
                slips.add(new Slip(
                        Slip.Kind.ODD_VALUE,
                        element + " " + name + "=" + value(found.group(2), found.group(3), found.group(4)),
                        place,
                        start + found.end()));
            }
        }
    }

    private static String value(String... quoted) {
        for (var one : quoted) {
            if (one != null) {
                return one;
            }
        }
        return "";
    }
}
