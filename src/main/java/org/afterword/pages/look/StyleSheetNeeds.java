package org.afterword.pages.look;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.afterword.markdown.Links;
import org.afterword.markdown.Need;

/** Finds what a style sheet asks a browser for: fonts, pictures and other style sheets. */
final class StyleSheetNeeds {
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern FONT = Pattern.compile("(?si)@font-face\\s*\\{[^}]*\\}");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)url\\(\\s*(?:\"([^\"]*)\"|'([^']*)'|([^)\\s\"']*))|@import\\s+(?:\"([^\"]*)\"|'([^']*)')");

    private StyleSheetNeeds() {}

    static List<Need> of(String css) {
        var needs = new ArrayList<Need>();
        var code = COMMENT.matcher(css)
                .replaceAll(found -> " ".repeat(found.group().length()));
        var fonts = FONT.matcher(code).results().toList();
        ADDRESS.matcher(code).results().forEach(found -> {
            int group = 1;
            while (found.group(group) == null) {
                group++;
            }
            var address = found.group(group);
            boolean font = fonts.stream().anyMatch(face -> face.start() <= found.start() && found.end() <= face.end());
            boolean style = group > 3
                    || code.substring(0, found.start()).stripTrailing().endsWith("@import");
            if (font || Links.isElsewhere(address)) {
                needs.add(new Need(
                        font ? Need.Kind.FONT : style ? Need.Kind.STYLE : Need.Kind.IMAGE,
                        "url",
                        address,
                        found.start(group),
                        Math.max(found.end(group), found.start(group) + 1)));
            }
        });
        return needs;
    }
}
