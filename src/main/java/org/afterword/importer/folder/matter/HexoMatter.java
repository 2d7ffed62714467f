package org.afterword.importer.folder.matter;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Fields as Hexo has them: in YAML or, by semicolons, in JSON without its braces; and also with a fence below them alone. */
public final class HexoMatter {
    private static final Pattern BETWEEN = Pattern.compile("\\A(-{3,}|;{3,})\\n(.+?)\\n\\1(?:\\n|\\z)", Pattern.DOTALL);
    private static final Pattern ABOVE = Pattern.compile("\\A(.+?)\\n(-{3,}|;{3,})(?:\\n|\\z)", Pattern.DOTALL);

    private HexoMatter() {}

    /**
     * Parts a text.
     *
     * @throws MatterException if the fields cannot be read
     */
    public static Parted parted(String whole) throws MatterException {
        var text = Parted.normal(whole);
        if (text.startsWith("----") || text.startsWith(";;;")) {
            var found = BETWEEN.matcher(text);
            return found.find() ? cut(text, found, 2, 1, 1) : Parted.of(text, false);
        } else if (text.startsWith("---") || text.startsWith("+++")) {
            return Parted.of(text, false);
        }
        var found = ABOVE.matcher(text);
        try {
            return found.find() && found.group(1).indexOf(':') >= 0
                    ? cut(text, found, 1, 2, 0)
                    : Parted.of(text, false);
        } catch (MatterException e) { // words above a line
            return Parted.of(text, false);
        }
    }

    private static Parted cut(String text, MatchResult found, int head, int fence, int lines) throws MatterException {
        var fields = found.group(head);
        boolean json = found.group(fence).startsWith(";");
        try {
            return json
                    ? Parted.cut(
                            text,
                            Parted.Form.JSON,
                            JsonMatter.read("{\n" + fields + "}").matter(),
                            found.end())
                    : Parted.cut(text, Parted.Form.YAML, YamlMatter.read(fields), found.end());
        } catch (MatterException e) {
            throw e.below(json ? lines - 1 : lines);
        }
    }
}
