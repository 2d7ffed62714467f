package org.afterword.importer.folder.words;

import java.util.function.ObjIntConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds what a pattern matches, with the line that each begins in, in time that grows with the text. */
final class FoundLines {
    private FoundLines() {}

    /**
     * @param line of the file in which the text begins
     * @param taker gets each match, as long as it is handed over, and its line
     */
    static void each(Pattern pattern, String text, int line, ObjIntConsumer<MatchResult> taker) {
        var found = pattern.matcher(text);
        int here = line;
        for (int at = 0; found.find(); at = found.start()) {
            here += (int) text.substring(at, found.start())
                    .chars()
                    .filter(c -> c == '\n')
                    .count();
            taker.accept(found, here);
        }
    }
}
