package org.afterword.cli;

import java.util.List;
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

    private static final int WIDEST = 100;

    private final Console console;
    private final Format format;

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

    /** The line, cut to what a terminal can show, and a caret for each character of the place. */
    private void excerpt(Position position, String colour) {
        var line = position.excerpt().codePoints().toArray();
        int column = Math.min(position.column() - 1, line.length);
        int from = Math.max(0, Math.min(column - WIDEST / 2, line.length - WIDEST));
        int to = Math.min(line.length, from + WIDEST);
        var text = (from > 0 ? "…" : "") + shown(new String(line, from, to - from)) + (to < line.length ? "…" : "");
        var number = String.valueOf(position.line());
        int carets = Math.max(1, Math.min(position.length(), to - column));
        int before = column - from + (from > 0 ? 1 : 0);
        console.err().println("  " + number + " | " + text);
        console.err()
                .println("  " + " ".repeat(number.length()) + " | " + " ".repeat(before)
                        + console.styled(colour, "^".repeat(carets)));
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
