package org.afterword.importer.body;

import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes where the links and pictures of a Markdown text lead, whether Markdown or HTML holds them, and nothing else of it. */
public final class LinkChange {
    private static final Pattern INLINE =
            Pattern.compile("(\\]\\(\\s*)(<[^<>\\n]*>|[^\\s()<>]*+(?:\\([^\\s()<>]*+\\)[^\\s()<>]*+)*+)(?=[\\s)])");
    private static final Pattern DEFINITION =
            Pattern.compile("(?m)^( {0,3}\\[[^\\]^][^\\]]{0,200}\\]:[ \\t]*)(<[^<>\\n]*>|\\S+)");
    private static final Pattern TAG = Pattern.compile("<[A-Za-z][A-Za-z0-9-]*\\s[^<>]*>");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([\\s\"'](?:href|src|poster)=[\"'])([^\"'\\n]*)(?=[\"'])");

    private LinkChange() {}

    /** The text with every address changed. */
    public static String in(String text, UnaryOperator<String> change) {
        return OutsideCode.pieces(text, piece -> {
            var made = piece;
            made = SignedPattern.replaced(made, "](", INLINE, found -> changed(found, true, change));
            if (made.indexOf("]:") > 0) {
                made = DEFINITION
                        .matcher(made)
                        .replaceAll(found -> Matcher.quoteReplacement(changed(found, true, change)));
            }
            return SignedPattern.replaced(
                    made,
                    "<",
                    TAG,
                    tag -> ATTRIBUTE
                            .matcher(tag.group())
                            .replaceAll(found -> Matcher.quoteReplacement(changed(found, false, change))));
        });
    }

    private static String changed(MatchResult found, boolean markdown, UnaryOperator<String> change) {
        return found.group(1) + changed(found.group(2), markdown, change);
    }

    private static String changed(String written, boolean markdown, UnaryOperator<String> change) {
        boolean pointed = markdown && written.startsWith("<");
        var address = pointed ? written.substring(1, written.length() - 1) : written;
        var made = address.isEmpty() || address.startsWith("#") ? address : change.apply(address);
        if (made.equals(address)) {
            return written;
        }
        return markdown && (pointed || made.indexOf(' ') >= 0) ? "<" + made + ">" : made;
    }
}
