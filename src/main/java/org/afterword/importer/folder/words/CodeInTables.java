package org.afterword.importer.folder.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.afterword.importer.body.OutsideCode;

/** Bars in the code of a table's cells, which part no cells in kramdown and Python-Markdown; elsewhere a stroke says so. */
final class CodeInTables {
    private static final Pattern BELOW_HEAD = Pattern.compile(" {0,3}\\|?(?:[ \\t]*+:?-++:?[ \\t]*+\\|?)++[ \\t]*+");
    private static final Pattern CODE =
            Pattern.compile("(?<!`)`[^`\\n]++`(?!`)|(?<!`)``(?!`)(?:[^`\\n]|`(?!`))++``(?!`)");
    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

    private CodeInTables() {}

    /** The text with a stroke before each such bar. */
    static String escaped(String text) {
        return text.contains("|") && text.contains("`") ? OutsideCode.runs(text, CodeInTables::run) : text;
    }

    private static String run(String run) {
        if (!run.contains("-|")
                && !run.contains("|-")
                && !run.contains("| -")
                && !run.contains("- |")
                && !run.contains("|:")
                && !run.contains("| :")) {
            return run;
        }
        var lines = run.split("\n", -1);
        boolean within = false;
        for (int i = 1; i < lines.length; i++) {
            boolean isBelowHead = !within
                    && lines[i].indexOf('|') >= 0
                    && BELOW_HEAD.matcher(lines[i]).matches();
            if (isBelowHead) {
                lines[i - 1] = row(lines[i - 1]);
            }
            within = !lines[i].isBlank() && (within || isBelowHead);
            lines[i] = within ? row(lines[i]) : lines[i];
        }
        return String.join("\n", lines);
    }

    private static String row(String line) {
        return line.indexOf('`') < 0
                ? line
                : CODE.matcher(line)
                        .replaceAll(code -> Matcher.quoteReplacement(
                                BAR.matcher(code.group()).replaceAll("\\\\|")));
    }
}
