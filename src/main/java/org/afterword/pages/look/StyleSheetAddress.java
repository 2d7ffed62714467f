package org.afterword.pages.look;

import java.util.List;
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
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?(?:\\*/|\\z)");
    private static final Pattern FONT = Pattern.compile("(?si)@font-face\\s*\\{[^{}]*+\\}");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)url\\(\\s*(?:\"([^\"]*)\"|'([^']*)'|([^)\\s\"']*))|@import\\s+(?:\"([^\"]*)\"|'([^']*)')");

    /** All that are in a style sheet, outside its comments. */
    public static List<StyleSheetAddress> of(String css) {
        var code = COMMENT.matcher(css)
                .replaceAll(found -> " ".repeat(found.group().length()));
        var fonts = FONT.matcher(code).results().toList();
        return ADDRESS.matcher(code)
                .results()
                .map(found -> {
                    int group = 1;
                    while (found.group(group) == null) {
                        group++;
                    }
                    return new StyleSheetAddress(
                            found.group(group),
                            fonts.stream().anyMatch(face -> face.start() <= found.start() && found.end() <= face.end()),
                            group > 3
                                    || code.substring(0, found.start())
                                            .stripTrailing()
                                            .endsWith("@import"),
                            found.start(group),
                            Math.max(found.end(group), found.start(group) + 1));
                })
                .toList();
    }
}
