package org.afterword.authoring.theme;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.List;
import org.afterword.base.problem.SourceText;

/** The difference between two texts, for people and for {@code patch}. */
final class Difference {
    private static final int LINES_AROUND = 3;

    private Difference() {}

    /** A unified diff whose last line ends with a line end; empty where the texts are equal. */
    static String of(String oldName, SourceText old, String newName, SourceText now) {
        var before = lines(old);
        var diff = UnifiedDiffUtils.generateUnifiedDiff(
                oldName, newName, before, DiffUtils.diff(before, lines(now)), LINES_AROUND);
        return diff.isEmpty() ? "" : String.join("\n", diff) + "\n";
    }

    private static List<String> lines(SourceText text) {
        return List.of(text.text().split("\n"));
    }
}
