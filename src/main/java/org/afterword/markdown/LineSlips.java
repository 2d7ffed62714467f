package org.afterword.markdown;

import java.util.ArrayList;
import java.util.List;

/** Finds what no text should hold, wherever it stands but in code: marks of a merge, and the character that is none. */
final class LineSlips {
    private static final int MARK = 7;

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
        return slips;
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
