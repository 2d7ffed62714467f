package org.afterword.importer.folder.words;

import java.util.ArrayList;
import java.util.List;

/** Parts a text at a sign, but not where the sign stands in quotes of either kind. */
final class OutsideQuotes {
    private OutsideQuotes() {}

    /** At least one part; what follows a quote that is never closed is not parted. */
    static List<String> parts(String text, char sign) {
        var parts = new ArrayList<String>();
        int from = 0;
        char open = 0;
        for (int at = 0; at < text.length(); at++) {
            char here = text.charAt(at);
            if (open == 0 && here == sign) {
                parts.add(text.substring(from, at));
                from = at + 1;
            } else if (here == open) {
                open = 0;
            } else if (open == 0 && (here == '"' || here == '\'')) {
                open = here;
            }
        }
        parts.add(text.substring(from));
        return parts;
    }
}
