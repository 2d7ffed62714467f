package org.afterword.importer.folder.words;

import java.util.regex.Pattern;
import org.afterword.importer.body.OutsideCode;

/** Line ends that a generator shows as breaks, as breaks in Markdown. */
final class HardBreaks {
    private static final Pattern BLOCK = Pattern.compile(
            "^(?: {0,3}(?:[#>|]|<(?!(?:img|a|b|i|em|strong|span|code|kbd|sub|sup|abbr|mark|br|https?:)\\b)|[-*+][ \\t]|\\d+[.)][ \\t]|[-*_=]{3,}[ \\t]*$|\\[[^\\]]+\\]:|:[ \\t])|\\t| {4}).*");

    private HardBreaks() {}

    /** The text with a break between two lines of one paragraph. */
    static String kept(String text) {
        return OutsideCode.runs(text, HardBreaks::run);
    }

    private static String run(String run) {
        var lines = run.split("\n", -1);
        for (int i = 0; i + 1 < lines.length; i++) {
            if (isWords(lines[i]) && isWords(lines[i + 1]) && !lines[i].endsWith("  ") && !lines[i].endsWith("\\")) {
                lines[i] += "\\";
            }
        }
        return String.join("\n", lines);
    }

    private static boolean isWords(String line) {
        return !line.isBlank() && !BLOCK.matcher(line).matches();
    }
}
