package org.afterword.markdown;

import java.util.List;
import java.util.regex.Pattern;

/** Finds what other generators would put something in place of. It is looked for in a text as it is written: what it stands in matters to none of them. */
final class Shortcodes {
    private static final int LONGEST = 500;

    /** A value of a template: with blanks around it, with parts, or with a name that others have; a word in braces may be meant. */
    private static final Pattern VALUE =
            Pattern.compile("\\{\\{\\{?(?:-? [^{}\\n]+|[#>]? ?[\\w-]+(?:\\.\\w[^{}\\n]*| [^{}\\n]+)"
                    + "|(?i:toc|title|content|date|youtube|vimeo|tweet|gist))-?\\}\\}");

    /** What stands before braces in a formula, as a letter does, and hardly before a value. */
    private static final String FORMULA = "^_}\\";

    private Shortcodes() {}

    /** What Hugo, Jekyll and their like put in place of a shortcode; those that end one are not told apart. */
    static void find(String markdown, List<Slip> slips) {
        var code = CodeRanges.of(markdown);
        var hidden = new HiddenHtml(markdown);
        var lines = new LastBefore("\n", markdown);
        for (int at = markdown.indexOf('{'); at >= 0; at = markdown.indexOf('{', at + 1)) {
            var close = close(markdown, at);
            var ahead = close.isEmpty() ? "" : markdown.substring(at, Math.min(at + LONGEST, markdown.length()));
            int end = close.isEmpty() ? -1 : at + ahead.indexOf(close);
            if (end < at) {
                continue;
            }
            int line = lines.at(at) + 1;
            boolean indented = markdown.startsWith("    ", line) || markdown.startsWith("\t", line);
            var name = markdown.substring(at, end).replaceFirst("[{<%-]+\\s*", "");
            if (!code.has(at) && !indented && !hidden.at(at) && !name.startsWith("/") && !name.startsWith("end")) {
                add(Slip.Kind.SHORTCODE, markdown, at, end + close.length(), slips);
            }
            at = end;
        }
        scripts(markdown, code, slips);
    }

    /** What a server's language would make something of. */
    private static void scripts(String markdown, CodeRanges code, List<Slip> slips) {
        for (var sign : List.of("<%", "<?php", "<?=")) {
            for (int at = markdown.indexOf(sign); at >= 0; at = markdown.indexOf(sign, at + 1)) {
                int end = Math.min(at + LONGEST, markdown.length());
                int close = markdown.substring(at, end).indexOf(sign.charAt(1) + ">");
                if (close > 0 && !code.has(at)) {
                    add(Slip.Kind.SCRIPT_OF_PAGE, markdown, at, at + close + 2, slips);
                    return;
                }
            }
        }
    }

    private static void add(Slip.Kind kind, String markdown, int start, int end, List<Slip> slips) {
        slips.add(new Slip(kind, markdown.substring(start, end), start, end));
    }

    /** What closes the shortcode, or the piece of a template, that may begin at a brace; empty where none does. */
    private static String close(String markdown, int at) {
        if (markdown.startsWith("{{<", at)) {
            return ">}}";
        } else if (markdown.startsWith("{{%", at)) {
            return "%}}";
        } else if (markdown.startsWith("{%", at)) {
            return "%}";
        } else if (markdown.startsWith("{{", at)
                && (at == 0
                        || FORMULA.indexOf(markdown.charAt(at - 1)) < 0
                                && !Character.isLetter(markdown.charAt(at - 1)))) {
            return VALUE.matcher(markdown)
                            .region(at, Math.min(at + LONGEST, markdown.length()))
                            .lookingAt()
                    ? "}}"
                    : "";
        }
        return "";
    }
}
