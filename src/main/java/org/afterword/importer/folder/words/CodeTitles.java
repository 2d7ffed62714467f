package org.afterword.importer.folder.words;

import java.util.regex.Pattern;

/** What stands behind the language of a block of code, as words above it: Hexo shows it as the title of the block. */
final class CodeTitles {
    private static final Pattern FENCE = Pattern.compile("([ \\t]*(?:>[ \\t]*){0,3})(`{3,}|~{3,})(.*)");
    private static final Pattern TITLED = Pattern.compile("[ \\t]*([^\\s`=]+)[ \\t]+([^\\s=][^`=]*+)(?:=.*)?");
    /** The language and more in the form of kramdown and Pandoc: {@code {.python .wide}}. */
    private static final Pattern LISTED =
            Pattern.compile("[ \\t]*\\{:?[ \\t]*\\.([\\w+#-]+)(?:[ \\t][^{}`]*)?\\}[ \\t]*");

    private static final Pattern LED = Pattern.compile("(.*?\\S)\\s++(https?://\\S+|/\\S+)(?:\\s+(.+))?");

    private CodeTitles() {}

    static String shown(String text) {
        if (!mayBeIn(text, "```") && !mayBeIn(text, "~~~")) {
            return text;
        }
        var lines = text.split("\n", -1);
        var open = "";
        for (int i = 0; i < lines.length; i++) {
            var fence = FENCE.matcher(lines[i]);
            if (!fence.matches()) {
                continue;
            }
            if (!open.isEmpty()) {
                open = fence.group(2).startsWith(open) && fence.group(3).isBlank() ? "" : open;
                continue;
            }
            open = fence.group(2);
            var listed = LISTED.matcher(fence.group(3));
            if (listed.matches()) {
                lines[i] = fence.group(1) + open + listed.group(1);
                continue;
            }
            var titled = TITLED.matcher(fence.group(3));
            if (titled.matches()) {
                var start = fence.group(1);
                lines[i] = start + words(titled.group(2).strip()) + "\n" + start.stripTrailing() + "\n" + start + open
                        + titled.group(1);
            }
        }
        return String.join("\n", lines);
    }

    /** Whether more than one word, or a brace, stands behind a fence. */
    private static boolean mayBeIn(String text, String fence) {
        for (int at = text.indexOf(fence), end; at >= 0; at = text.indexOf(fence, end)) {
            end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            var behind = text.substring(at, end).strip();
            if (behind.indexOf(' ') >= 0 || behind.indexOf('\t') >= 0 || behind.indexOf('{') >= 0) {
                return true;
            }
        }
        return false;
    }

    private static String words(String title) {
        var led = LED.matcher(title);
        return led.matches()
                ? "*" + led.group(1) + "* " + Written.link(led.group(3) == null ? "link" : led.group(3), led.group(2))
                : "*" + title + "*";
    }
}
