package org.afterword.importer.folder.words;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.afterword.importer.body.OutsideCode;
import org.afterword.importer.body.SignedPattern;

/** Links and pictures whose address has blanks in it, which kramdown and Python-Markdown read, as every Markdown reads them. */
final class SpacedLinks {
    /** A part of an address between blanks: parentheses stand in it by twos, and it begins with no quotation mark. */
    private static final String PART = "(?:[^\\s<>()\"']|\\([^()<>\\n\"]*+\\))(?:[^\\s<>()\"]|\\([^()<>\\n\"]*+\\))*+";

    private static final String PARTS = "(" + PART + "(?:[ \\t]++" + PART + ")++)";
    private static final String TITLE = "((?:[ \\t]++(?:\"[^\"\\n]*+\"|'[^'\\n]*+'))?+)[ \\t]*+";
    private static final Pattern INLINE = Pattern.compile("(\\]\\([ \\t]*+)" + PARTS + TITLE + "(?=\\))");
    private static final Pattern DEFINITION =
            Pattern.compile("(?m)^( {0,3}\\[[^\\]^\\n][^\\]\\n]{0,200}\\]:[ \\t]++)" + PARTS + TITLE + "$");

    private SpacedLinks() {}

    /** The text with pointed brackets around such addresses. */
    static String pointed(String text) {
        return mayBeIn(text)
                ? OutsideCode.pieces(text, piece -> SignedPattern.replaced(piece, "](", INLINE, SpacedLinks::pointed))
                : text;
    }

    /** Whether a blank follows the first part of an address, and no title follows that. */
    private static boolean mayBeIn(String text) {
        for (int at = text.indexOf("]("), end; at >= 0; at = text.indexOf("](", end)) {
            end = behindBlanks(text, at + 2);
            for (boolean round = false; end < text.length() && isInPart(text.charAt(end), round); end++) {
                round |= text.charAt(end) == '(';
            }
            int next = behindBlanks(text, end);
            if (next > end && next < text.length() && "\"'\n".indexOf(text.charAt(next)) < 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInPart(char c, boolean round) {
        return c > ' ' && c != '<' && (c != ')' || round);
    }

    private static int behindBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    /** The same of kramdown's, which has such addresses also where a link is defined. */
    static String pointedEverywhere(String text) {
        var made = pointed(text);
        return made.contains("]:")
                ? OutsideCode.pieces(
                        made, piece -> SignedPattern.replacedInLines(piece, "]:", DEFINITION, SpacedLinks::pointed))
                : made;
    }

    /** A tag that could not be said is no address. */
    private static String pointed(MatchResult link) {
        return link.group(2).contains("{{") || link.group(2).contains("{%")
                ? link.group()
                : link.group(1) + "<" + link.group(2) + ">" + link.group(3);
    }
}
