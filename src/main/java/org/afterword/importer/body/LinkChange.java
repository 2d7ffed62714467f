package org.afterword.importer.body;

import java.util.function.UnaryOperator;
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
            if (made.indexOf("](") >= 0) {
                made = changed(INLINE.matcher(made), true, change);
            }
            if (made.indexOf("]:") > 0) {
                made = changed(DEFINITION.matcher(made), true, change);
            }
            return made.indexOf('<') < 0
                    ? made
                    : TAG.matcher(made)
                            .replaceAll(tag ->
                                    Matcher.quoteReplacement(changed(ATTRIBUTE.matcher(tag.group()), false, change)));
        });
    }

    private static String changed(Matcher links, boolean markdown, UnaryOperator<String> change) {
        return links.replaceAll(
                found -> Matcher.quoteReplacement(found.group(1) + changed(found.group(2), markdown, change)));
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
