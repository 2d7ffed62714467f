package org.afterword.importer.folder.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The branches of a choice in Liquid. */
final class LiquidBranches {
    private static final Pattern TAG = Pattern.compile(
            "\\{%-?\\s*(if|unless|case|for|endif|endunless|endcase|endfor|elsif|elseif|elif|else|when)\\b([^%]*?)-?%\\}");

    /**
     * @param condition when its text is shown; empty where the text is shown when no other is, and for the first
     */
    record Branch(String condition, String text) {}

    private LiquidBranches() {}

    /** The branches of what stands within an {@code if}, a {@code case} or a {@code for}. */
    static List<Branch> of(String inner) {
        var branches = new ArrayList<Branch>();
        var tag = TAG.matcher(inner);
        int depth = 0;
        int from = 0;
        var condition = "";
        while (tag.find()) {
            var name = tag.group(1);
            if (name.startsWith("end")) {
                depth--;
            } else if (!name.startsWith("el") && !name.equals("when")) {
                depth++;
            } else if (depth == 0) {
                branches.add(new Branch(condition, inner.substring(from, tag.start())));
                condition = tag.group(2).strip();
                from = tag.end();
            }
        }
        branches.add(new Branch(condition, inner.substring(from)));
        return branches;
    }
}
