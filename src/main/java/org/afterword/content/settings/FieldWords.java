package org.afterword.content.settings;

import org.afterword.base.problem.Place;
import org.afterword.base.problem.Position;
import org.afterword.markdown.Need;

/** Finds what stands in the value of a field: YAML folds and indents, so that an offset in the value is none in the file. */
public final class FieldWords {
    private FieldWords() {}

    /** Where the file first has the words from the field's value on; else where the value begins. */
    static Position find(Place value, String text, Need need) {
        var end = Math.min(text.length(), need.end());
        var words = text.substring(Math.min(need.start(), end), end)
                .lines()
                .findFirst()
                .orElse("");
        return find(value, words);
    }

    /** Where the file first has the words from the field's value on; else where the value begins. */
    public static Position find(Place value, String words) {
        var source = value.source();
        long lines = source.text().lines().count();
        for (int line = value.line(); !words.isEmpty() && line <= lines; line++) {
            var excerpt = source.at(line, 1, 1).excerpt();
            int at = excerpt.indexOf(words);
            if (at >= 0) {
                return source.at(line, excerpt.codePointCount(0, at) + 1, words.codePointCount(0, words.length()));
            }
        }
        return value.position();
    }
}
