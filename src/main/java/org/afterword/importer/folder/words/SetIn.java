package org.afterword.importer.folder.words;

import java.util.regex.Pattern;
import org.afterword.importer.body.OutsideCode;

/** Lines that are set in, as a Markdown has them that knows no code of that kind: they are words like any others. */
final class SetIn {
    private static final Pattern ITEM = Pattern.compile(" {0,3}(?:[-*+]|\\d{1,9}[.)])(?:[ \\t].*|)");
    private static final Pattern FAR = Pattern.compile("(?: {4}| {0,3}\\t)\\s*(?=\\S)");
    private static final Pattern MARKED = Pattern.compile("(?:[#>|~`=+*-]|\\d{1,9}(?=[.)])).*");

    private SetIn() {}

    /** The text in which no line is set in so far that it would be code. Items of lists keep what is below them. */
    static String plain(String text) {
        return OutsideCode.runs(text, SetIn::run);
    }

    private static String run(String run) {
        var lines = run.split("\n", -1);
        boolean list = false;
        boolean blank = true;
        for (int i = 0; i < lines.length; i++) {
            var line = lines[i];
            var far = FAR.matcher(line);
            if (ITEM.matcher(line).matches()) {
                list = true;
            } else if (blank && !line.isBlank() && !line.startsWith(" ") && !line.startsWith("\t")) {
                list = false;
            } else if (blank && !list && far.lookingAt()) {
                lines[i] = escaped(line.substring(far.end()));
            }
            blank = line.isBlank();
        }
        return String.join("\n", lines);
    }

    /** What would begin a block of another kind begins none. */
    private static String escaped(String line) {
        if (!MARKED.matcher(line).matches()) {
            return line;
        }
        var digits = line.replaceFirst("^(\\d*).*$", "$1");
        return digits + "\\" + line.substring(digits.length());
    }
}
