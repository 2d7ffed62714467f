package org.afterword.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds what no text should hold, wherever it stands but in code: marks of a merge, and the character that is none. */
final class LineSlips {
    private static final int MARK = 7;

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
        UnseenSlips.find(markdown, slips);
        int mark = conflict(markdown);
        if (mark >= 0) {
            slips.add(new Slip(Slip.Kind.CONFLICT, markdown.substring(mark, mark + MARK), mark, mark + MARK));
        }
        if (SECOND_FRONT.matcher(markdown).lookingAt()) {
            int front = markdown.indexOf("---");
            slips.add(new Slip(Slip.Kind.SECOND_FRONT, "---", front, front + 3));
        }
        Shortcodes.find(markdown, slips);
        return slips;
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
