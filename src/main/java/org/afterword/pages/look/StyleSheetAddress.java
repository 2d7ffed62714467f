package org.afterword.pages.look;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * An address in a style sheet.
 *
 * @param isFont whether a font lies there
 * @param isStyle whether another style sheet does
 * @param start where it stands in the style sheet
 * @param end behind that
 */
public record StyleSheetAddress(String address, boolean isFont, boolean isStyle, int start, int end) {
    /** How far behind its beginning something may stand in the brackets of a set of pictures, in characters. */
    private static final int FARTHEST = 2_000;

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?(?:\\*/|\\z)");
    private static final Pattern FONT = Pattern.compile("(?si)@font-face\\s*\\{[^{}]*+\\}");
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)url\\(\\s*(?:\"([^\"\\n]*)\"|'([^'\\n]*)'|((?:[^)\"'\\\\\\n]|\\\\.)*+))"
                    + "|@import\\s+(?:\"([^\"\\n]*)\"|'([^'\\n]*)')|\"([^\"\\n]*)\"|'([^'\\n]*)'");

    /** What names a kind of markup, and no file. */
    private static final Pattern NAMESPACE = Pattern.compile("(?i)@namespace(?:\\s+[\\w-]{1,60})?\\s*\\z");

    /** The last group of an address that stands in brackets or behind {@code @import}; those behind it are other texts. */
    private static final int LAST = 5;

    /** All that are in a style sheet, outside its comments and its other texts. */
    public static List<StyleSheetAddress> of(String css) {
        var code = withoutComments(css);
        var fonts = FONT.matcher(code).results().toList();
        return ADDRESS.matcher(code)
                .results()
                .filter(found -> group(found) <= LAST || isAmongSizes(code, found.start()))
                .filter(found -> !NAMESPACE
                        .matcher(code.substring(Math.max(0, found.start() - 99), found.start()))
                        .find())
                .map(found -> {
                    int group = group(found);
                    var address = closed(code, found, group).stripTrailing();
                    return new StyleSheetAddress(
                            group == 3 ? address.replaceAll("\\\\([^0-9A-Za-z])", "$1") : address,
                            fonts.stream().anyMatch(face -> face.start() <= found.start() && found.end() <= face.end()),
                            group == 4
                                    || group == LAST
                                    || code.substring(0, found.start())
                                            .stripTrailing()
                                            .endsWith("@import"),
                            found.start(group),
                            Math.max(found.start(group) + address.length(), found.start(group) + 1));
                })
                .toList();
    }

    /** The same text with blanks in the place of its comments. */
    static String withoutComments(String css) {
        return COMMENT.matcher(css).replaceAll(found -> " ".repeat(found.group().length()));
    }

    /** Where no bracket closes it in its line, an address ends with what it is a part of. */
    private static String closed(String code, MatchResult found, int group) {
        var written = found.group(group);
        boolean isClosed = group != 3 || found.end() < code.length() && code.charAt(found.end()) == ')';
        return isClosed ? written : written.split("[;}]", 2)[0];
    }

    private static int group(MatchResult found) {
        int group = 1;
        while (found.group(group) == null) {
            group++;
        }
        return group;
    }

    /** Whether a text is the address of one of the pictures in an {@code image-set()}, and not the name of its type. */
    private static boolean isAmongSizes(String code, int at) {
        var before = code.substring(Math.max(0, at - FARTHEST), at).stripTrailing();
        int set = before.lastIndexOf("image-set(");
        return set >= 0
                && !before.endsWith("type(")
                && before.substring(set)
                                .chars()
                                .map(c -> c == '(' ? 1 : c == ')' ? -1 : 0)
                                .sum()
                        > 0;
    }
}
