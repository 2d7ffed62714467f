package org.afterword.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
        var hidden = new Hidden(markdown);
        var lines = new LastBefore("\n", markdown);
        for (int at = markdown.indexOf('{'); at >= 0; at = markdown.indexOf('{', at + 1)) {
            var close = markdown.startsWith("{{<", at)
                    ? ">}}"
                    : markdown.startsWith("{{%", at) ? "%}}" : markdown.startsWith("{% ", at) ? "%}" : "";
            var ahead = close.isEmpty() ? "" : markdown.substring(at, Math.min(at + LONGEST, markdown.length()));
            int end = close.isEmpty() ? -1 : at + ahead.indexOf(close);
            if (end < at) {
                continue;
            }
            code = code == null ? CodeRanges.of(markdown) : code;
            int line = lines.at(at) + 1;
            boolean indented = markdown.startsWith("    ", line) || markdown.startsWith("\t", line);
            var name = markdown.substring(at, end).replaceFirst("[{<%]+\\s*", "");
            if (!code.has(at) && !indented && !hidden.at(at) && !name.startsWith("/") && !name.startsWith("end")) {
                slips.add(new Slip(
                        Slip.Kind.SHORTCODE, markdown.substring(at, end + close.length()), at, end + close.length()));
            }
            at = end;
        }
    }

    /** Whether HTML shows what stands at a place as code, or not at all; places only go on. */
    private static final class Hidden {
        private final LastBefore[] signs;

        Hidden(String markdown) {
            signs = Stream.of("<code", "</code", "<pre", "</pre", "<!--", "-->")
                    .map(sign -> new LastBefore(sign, markdown))
                    .toArray(LastBefore[]::new);
        }

        boolean at(int place) {
            boolean hidden = false;
            for (int i = 0; i < signs.length; i += 2) {
                hidden |= signs[i].at(place) > signs[i + 1].at(place);
            }
            return hidden;
        }
    }

    /** Where the first mark of a merge stands that was left half done; -1 where there is none. */
    private static int conflict(String markdown) {
        if (!markdown.contains("\n=======\n")) {
            return -1;
        }
        var code = CodeRanges.of(markdown);
        for (var mark : List.of("<<<<<<< ", ">>>>>>> ")) {
            for (int at = markdown.indexOf(mark); at >= 0; at = markdown.indexOf(mark, at + 1)) {
                boolean begins = at == 0 || markdown.charAt(at - 1) == '\n';
                if (begins && !code.has(at)) {
                    return at;
                }
            }
        }
        return -1;
    }
}
