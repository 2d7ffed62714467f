package org.afterword.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds what no text should hold, wherever it stands but in code: marks of a merge, and the character that is none. */
final class LineSlips {
    private static final int MARK = 7;
    private static final int LONGEST = 500;

    /** Of one line and a field that most articles have; what is a field in front matter is hardly a word before a colon. */
    private static final Pattern SECOND_FRONT =
            Pattern.compile("\\s*---[ \\t]*\\n(?:title|date|author|tags|draft|layout|description|slug):[^\\n]*\\n"
                    + "(?:[^\\n]+\\n){0,40}?---[ \\t]*(?:\\n|\\z)");

    private LineSlips() {}

    static List<Slip> in(String markdown) {
        var slips = new ArrayList<Slip>();
        int nul = markdown.indexOf('\0');
        if (nul >= 0) {
            slips.add(new Slip(Slip.Kind.NUL, "\0", nul, nul + 1));
        }
        int mark = conflict(markdown);
        if (mark >= 0) {
            slips.add(new Slip(Slip.Kind.CONFLICT, markdown.substring(mark, mark + MARK), mark, mark + MARK));
        }
        if (SECOND_FRONT.matcher(markdown).lookingAt()) {
            int front = markdown.indexOf("---");
            slips.add(new Slip(Slip.Kind.SECOND_FRONT, "---", front, front + 3));
        }
        shortcodes(markdown, slips);
        return slips;
    }

    /** What Hugo, Jekyll and their like put in place of a shortcode; those that end one are not told apart. */
    private static void shortcodes(String markdown, List<Slip> slips) {
        CodeRanges code = null;
        for (int at = markdown.indexOf('{'); at >= 0; at = markdown.indexOf('{', at + 1)) {
            var close = markdown.startsWith("{{<", at)
                    ? ">}}"
                    : markdown.startsWith("{{%", at) ? "%}}" : markdown.startsWith("{% ", at) ? "%}" : "";
            int end = close.isEmpty() ? -1 : markdown.indexOf(close, at);
            if (end < 0 || end - at > LONGEST) {
                continue;
            }
            code = code == null ? CodeRanges.of(markdown) : code;
            var name = markdown.substring(at, end).replaceFirst("[{<%]+\\s*", "");
            if (!code.has(at)
                    && !isIndented(markdown, at)
                    && !isShown(markdown, at)
                    && !name.startsWith("/")
                    && !name.startsWith("end")) {
                slips.add(new Slip(
                        Slip.Kind.SHORTCODE, markdown.substring(at, end + close.length()), at, end + close.length()));
            }
            at = end;
        }
    }

    private static boolean isIndented(String markdown, int at) {
        int line = markdown.lastIndexOf('\n', at) + 1;
        return markdown.startsWith("    ", line) || markdown.startsWith("\t", line);
    }

    /** Whether HTML shows it as code, or not at all. */
    private static boolean isShown(String markdown, int at) {
        return markdown.lastIndexOf("<code", at) > markdown.lastIndexOf("</code", at)
                || markdown.lastIndexOf("<pre", at) > markdown.lastIndexOf("</pre", at)
                || markdown.lastIndexOf("<!--", at) > markdown.lastIndexOf("-->", at);
    }

    /** Where the first mark of a merge stands that was left half done; -1 where there is none. */
    private static int conflict(String markdown) {
        for (var mark : List.of("<<<<<<< ", ">>>>>>> ")) {
            for (int at = markdown.indexOf(mark); at >= 0; at = markdown.indexOf(mark, at + 1)) {
                boolean begins = at == 0 || markdown.charAt(at - 1) == '\n';
                if (begins
                        && markdown.contains("\n=======\n")
                        && !CodeRanges.of(markdown).has(at)) {
                    return at;
                }
            }
        }
        return -1;
    }
}
