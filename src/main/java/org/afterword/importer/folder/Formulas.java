package org.afterword.importer.folder;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.afterword.importer.body.OutsideCode;
import org.afterword.importer.folder.matter.Matter;

/** Finds articles whose formulas a script set on the old pages. */
final class Formulas {
    private static final Pattern SET_OFF = Pattern.compile("(?s)\\$\\$.{1,2000}?\\$\\$");

    private Formulas() {}

    /** Whether a text has formulas: set off between signs, or in a line where the article's fields ask for them. */
    static boolean are(String words, Matter fields) {
        if (words.indexOf('$') < 0) {
            return false;
        }
        boolean asked = Stream.of("math", "mathjax", "katex", "use_math", "usemathjax", "mathjaxEnabled")
                        .anyMatch(name -> fields.flag(name, false))
                || fields.list("tags").stream().anyMatch(tag -> tag.matches(".*\\b(?:mathjax|latex)\\b.*"));
        boolean[] found = {asked};
        OutsideCode.pieces(words, piece -> {
            found[0] |= SET_OFF.matcher(piece).find();
            return piece;
        });
        return found[0];
    }
}
