package org.afterword.markdown;

import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The addresses in styles: those between the brackets of {@code url()}, and those of imported sheets (CSS Values 3 §3.4). */
public final class StyleAddresses {
    private static final Pattern ADDRESS = Pattern.compile("(?i)(\\burl\\(\\s*+|@import\\s++(?=[\"']))"
            + "(?:\"([^\"\\\\\\n]*+)\"|'([^'\\\\\\n]*+)'|([^\\s\"'()\\\\]++))");

    private StyleAddresses() {}

    /** Whether there can be one. */
    static boolean isIn(String styles) {
        return ADDRESS.matcher(styles).find();
    }

    /** The styles with each address changed; what names a part of the same document, and every other byte, stays. */
    public static String changed(String styles, UnaryOperator<String> change) {
        return ADDRESS.matcher(styles).replaceAll(found -> Matcher.quoteReplacement(changed(found, change)));
    }

    private static String changed(MatchResult found, UnaryOperator<String> change) {
        var quote = found.group(2) != null ? "\"" : found.group(3) != null ? "'" : "";
        var address = found.group(quote.isEmpty() ? 4 : quote.equals("'") ? 3 : 2);
        var changed = address.isEmpty() || address.startsWith("#") ? address : change.apply(address);
        return changed.equals(address) ? found.group() : found.group(1) + quote + written(changed) + quote;
    }

    /** As an address can stand in styles, between quotes or without. */
    private static String written(String address) {
        return address.replace("\"", "%22")
                .replace("'", "%27")
                .replace("(", "%28")
                .replace(")", "%29")
                .replace("<", "%3C")
                .replace("\\", "%5C")
                .replace(" ", "%20");
    }
}
