package org.afterword.content.article;

import java.util.List;
import org.afterword.base.problem.Nearest;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.markdown.Slip;
import org.afterword.markdown.WrongLetters;

/** Says what is wrong with the marks of Markdown in an author's text, but for those of links, and how to mend it. */
final class TextSlipMessages {
    private static final List<String> ALERTS = List.of("NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION");

    private TextSlipMessages() {}

    static Problem problem(Slip slip, String written, Position place) {
        return switch (slip.kind()) {
            case NO_NOTE ->
                warning(
                        "markdown/footnote",
                        place,
                        "there is no footnote '" + written + "', so that this stays as it is written",
                        "add a line '" + written + ": …' with the note");
            case UNUSED_NOTE ->
                warning(
                        "markdown/footnote",
                        place,
                        "nothing in the text refers to the footnote '" + written + "', so that it is not shown",
                        "write " + written + " where it belongs, or take the note out");
            case EMPTY_NOTE ->
                warning(
                        "markdown/footnote",
                        place,
                        "the footnote '" + written + "' has no words",
                        "write them behind its colon; further lines of it begin with four spaces");
            case TWICE_NOTED ->
                warning(
                        "markdown/footnote",
                        place,
                        "there are two notes '" + written + "', and only the first is shown",
                        "give one of the two another name, there and where the text refers to it");
            case OPEN_FENCE ->
                warning(
                        "markdown/fence",
                        place,
                        "the code that begins here is never closed, so that all that follows is shown as code",
                        fence(written));
            case NESTED_FENCE ->
                warning(
                        "markdown/fence",
                        place,
                        "the code that begins here is not closed before other code begins, so that all between is shown as code",
                        fence(written));
            case QUOTES_FOR_FENCE ->
                warning(
                        "markdown/fence",
                        place,
                        "'" + written + "' begins no code",
                        "write ``` in its place, and below the code");
            case OPEN_TICK ->
                warning(
                        "markdown/code",
                        place,
                        "the code that begins with a backquote here is never closed: '" + written + "'",
                        "put ` behind it; write \\` for a backquote that readers should see");
            case ACUTE ->
                warning(
                        "markdown/code",
                        place,
                        "'" + written + "' is no code: these are accents",
                        "write " + slip.written().replace('´', '`'));
            case OPEN_STARS ->
                warning(
                        "markdown/stars",
                        place,
                        "the two stars that begin here are never closed, and readers see them",
                        "put ** behind the words; write \\*\\* for stars that readers should see");
            case LOOSE_STARS ->
                warning(
                        "markdown/stars",
                        place,
                        "'" + written
                                + "' stays as it is written, since a space or another sign stands between its stars and its words",
                        "put the stars right before the first letter and right behind the last one");
            case UNKNOWN_ALERT ->
                warning(
                        "markdown/alert",
                        place,
                        "there is no alert " + written + ", so that this is a quotation",
                        Nearest.to(written.substring(2, written.length() - 1), ALERTS)
                                .map(near -> "did you mean [!" + near + "]?")
                                .orElse("write [!NOTE], [!TIP], [!IMPORTANT], [!WARNING] or [!CAUTION]"));
            case ALERT_WITH_WORDS ->
                warning(
                        "markdown/alert",
                        place,
                        "there are words behind " + written + ", so that this is a quotation and no alert",
                        "begin them in a new line with '> '");
            case EMPTY_ALERT ->
                warning(
                        "markdown/alert",
                        place,
                        "there are no words in this alert, so that readers see " + written,
                        "write them in the next line with '> ', or take it out");
            case NEARLY_ALERT ->
                warning(
                        "markdown/alert",
                        place,
                        "'" + written + "' begins no alert, so that this is a quotation",
                        "write it as it should be, such as [!NOTE], alone in its line");
            case MISPLACED_ALERT ->
                warning(
                        "markdown/alert",
                        place,
                        "'" + written + "' begins no alert here",
                        "make it the first line of a quotation: begin its line and those of its words with '> '");
            case JOINED_HEADING ->
                warning(
                        "markdown/heading",
                        place,
                        "'" + written + "' is no heading, since there is no space behind its marks",
                        "write '" + shortened(slip.written().replaceFirst("^(#+)", "$1 ")) + "'");
            case DEEP_HEADING ->
                warning(
                        "markdown/heading",
                        place,
                        "'" + written + "' is no heading, since there are six levels",
                        "begin it with fewer marks");
            case HIDDEN_SPACE ->
                warning(
                        "markdown/hidden",
                        place,
                        "the mark that begins this line means nothing, since a character that looks like a space, or like the mark, stands there",
                        "type the mark and the space behind it anew");
            case JOINED_ITEM ->
                warning(
                        "markdown/list",
                        place,
                        "these lines are no list, since there is no space behind their marks",
                        "write '"
                                + shortened(slip.written()
                                        .replaceFirst("^([-+*]|\\d+[.)])", "$1 ")
                                        .replaceFirst("(?s)\n.*", ""))
                                + "'");
            case LATE_ITEMS ->
                warning(
                        "markdown/list",
                        place,
                        "these lines are no list: one that does not begin with 1 needs an empty line before it",
                        "put an empty line there");
            case JOINED_TASK ->
                warning(
                        "markdown/list",
                        place,
                        "this is no task that can be ticked: '" + written + "'",
                        "write '- [ ] words' or '- [x] words', with these spaces");
            case NO_DASHES ->
                warning(
                        "markdown/columns",
                        place,
                        "this is no table, since there is no line of dashes below its first line, or not one with as many columns",
                        "write " + line(slip.written()) + " as its second line");
            case PARTED_ROWS ->
                warning(
                        "markdown/columns",
                        place,
                        "this row belongs to no table, since an empty line stands before it",
                        "take the empty line out");
            case LOST_CELLS ->
                warning(
                        "markdown/columns",
                        place,
                        "this row has more cells than the table's first line, and readers do not see the rest",
                        "write \\| for a bar that belongs to the words of a cell, in code, too; or give the table one more column");
            case UNKNOWN_ENTITY ->
                warning(
                        "markdown/entity",
                        place,
                        "'" + written + "' stands for no character, and readers see it as it stands here",
                        "write the character itself, or \\& for the sign");
            case OPEN_ENTITY ->
                warning(
                        "markdown/entity",
                        place,
                        "'" + written + "' stands for a character only with a semicolon behind it",
                        "write " + written + ";");
            case WRONGLY_READ ->
                warning(
                        "markdown/letters",
                        place,
                        WrongLetters.message(slip),
                        slip.meantLetters()
                                .map(meant -> "write '" + meant + "', and look for others like it")
                                .orElse("write the letter that was there before"));
            default -> MarkupSlipMessages.problem(slip, written, place);
        };
    }

    private static Problem warning(String code, Position place, String message, String hint) {
        return Problem.warning(code, place, message, hint);
    }

    /** What closes code, by the line that was to do so, or by the one that is most likely its last. */
    private static String fence(String last) {
        if (last.strip().startsWith("```") || last.strip().startsWith("~~~")) {
            return "'" + last + "' does not close it: write the same fence there"
                    + (last.startsWith(" ") || last.startsWith("\t") ? ", at the line's beginning" : "");
        }
        return "put a line with the same fence "
                + (last.isEmpty() ? "after its last line" : "where it ends: most likely below '" + last + "'");
    }

    /** The line of dashes for a table, by its first line. */
    private static String line(String row) {
        var words = row.lines().findFirst().orElse("").strip();
        long bars = words.startsWith("+")
                ? words.chars().filter(c -> c == '+').count()
                : words.chars().filter(c -> c == '|').count();
        return "|" + "---|".repeat((int) Math.max(1, Math.min(bars - 1, 8)));
    }

    private static String shortened(String text) {
        return SlipMessages.shortened(text);
    }
}
