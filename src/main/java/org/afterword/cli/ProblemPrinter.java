package org.afterword.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import org.afterword.base.problem.Excerpt;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;

/** Prints problems: for a person with the line and a caret, or for a machine. */
final class ProblemPrinter {
    /** How problems are printed. */
    enum Format {
        text,
        json,
        github
    }

    /** So many problems with one code are printed on a terminal where there are many. */
    private static final int FEW = 8;

    private final Console console;
    private final Format format;
    private String lastLine = "";
    private int lastColumn;
    private int lastStart;

    ProblemPrinter(Console console, Format format) {
        this.console = console;
        this.format = format;
    }

    void print(List<Problem> problems) {
        for (var problem : problems) {
            switch (format) {
                case text -> text(problem);
                case github -> github(problem);
                case json -> {}
            }
        }
    }

    /**
     * Prints problems; but on a terminal, of many with one code only the first, and how many more there are: nobody reads
     * three hundred of one kind, and the others would be lost among them. A log, and whatever reads it, gets all.
     *
     * @param site the folder whose problems they are, as the user named it
     */
    void printFirst(List<Problem> problems, Path site) {
        if (format != Format.text || !console.terminal()) {
            print(problems);
            return;
        }
        var counts = new TreeMap<String, Integer>();
        problems.forEach(problem -> counts.merge(problem.code(), 1, Integer::sum));
        counts.values()
                .removeIf(count -> count <= FEW + FEW / 2); // the last few take no more room than a line about them
        var printed = new HashMap<String, Integer>();
        print(problems.stream()
                .filter(problem ->
                        !counts.containsKey(problem.code()) || printed.merge(problem.code(), 1, Integer::sum) <= FEW)
                .toList());
        counts.forEach((code, count) -> console.err()
                .println("and " + (count - FEW) + " more like it " + console.styled("faint", "[" + code + "]")));
        if (!counts.isEmpty()) {
            var folder = site.normalize().toString();
            console.err().println("to see all: afterword check" + (folder.isEmpty() ? "" : " " + shown(folder)));
        }
    }

    private void text(Problem problem) {
        var position = problem.position();
        var colour = problem.isError() ? "bold,fg(red)" : "bold,fg(yellow)";
        console.err()
                .println(console.styled("bold", shown(position.toString()) + ": ")
                        + console.styled(colour, problem.severity() + ": ")
                        + shown(problem.message())
                        + (problem.hint().isEmpty() ? "" : " (" + shown(problem.hint()) + ")")
                        + console.styled("faint", " [" + problem.code() + "]"));
        if (position.line() > 0) {
            excerpt(position, colour);
        }
    }

    /** The line, cut to what a terminal can show, and carets below the place. */
    void excerpt(Position position, String colour) {
        var excerpt = Excerpt.of(position.excerpt(), start(position), position.length());
        var number = String.valueOf(position.line());
        console.err().println("  " + number + " | " + shown(excerpt.text()));
        console.err()
                .println("  " + " ".repeat(number.length()) + " | " + " ".repeat(excerpt.indent())
                        + console.styled(colour, "^".repeat(excerpt.carets())));
    }

    /** Where the place begins in its line, counted on from the last one in the same line: there may be thousands. */
    private int start(Position position) {
        var line = position.excerpt();
        if (!line.equals(lastLine) || position.column() < lastColumn) {
            lastLine = line;
            lastColumn = 1;
            lastStart = 0;
        }
        lastStart = Excerpt.forward(line, lastStart, position.column() - lastColumn);
        lastColumn = position.column();
        return lastStart;
    }

    /** GitHub's workflow commands. */
    private void github(Problem problem) {
        var position = problem.position();
        var place = "file=" + property(position.path())
                + (position.line() == 0 ? "" : ",line=" + position.line() + ",col=" + position.column());
        var hint = problem.hint().isEmpty() ? "" : " (" + problem.hint() + ")";
        console.out()
                .println("::" + problem.severity() + " " + place + ",title=" + property(problem.code()) + "::"
                        + data(problem.message() + hint));
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }

    /** Without characters that a terminal would obey. Every one takes one place, as the caret counts. */
    static String shown(String text) {
        var shown = new StringBuilder();
        text.codePoints().forEach(c -> {
            int type = Character.getType(c);
            boolean hidden = type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
            shown.appendCodePoint(c == '\t' ? ' ' : hidden ? 0xFFFD : c);
        });
        return shown.toString();
    }
}
