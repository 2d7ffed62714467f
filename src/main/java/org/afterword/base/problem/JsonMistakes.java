package org.afterword.base.problem;

import java.util.List;
import org.afterword.base.problem.Reworded.Known;

/** What is wrong with a file of JSON. */
public final class JsonMistakes {
    private static final String ANY_CURE = "mend it there, or see what an editor that knows JSON says";

    /** Nothing is in it. */
    public static final Reworded EMPTY = new Reworded("the file is empty", ANY_CURE);

    /** More is in it than one value. */
    public static final Reworded BEHIND = new Reworded("something stands behind the end of the JSON", ANY_CURE);

    private static final String SIGN = "Unexpected character \\('(.+?)' \\(code [^)]*\\)\\)";

    private static final List<Known> ALL = List.of(
            Known.of(
                    "Unexpected end-of-input: expected close marker for Object.*",
                    "it ends before a '{' is closed",
                    "write the '}', and look whether lines are missing"),
            Known.of(
                    "Unexpected end-of-input: expected close marker for Array.*",
                    "it ends before a '[' is closed",
                    "write the ']', and look whether lines are missing"),
            Known.of(
                    "Unexpected end-of-input(?: in property name|: was expecting closing quote).*",
                    "it ends before a text in double quotes does",
                    "write the \", and look whether lines are missing"),
            Known.of(
                    "Unexpected end-of-input.*",
                    "it ends in the middle of something",
                    "write the rest, or take out what has no end"),
            Known.of(
                    "Duplicate Object property \"(.*)\".*",
                    "the name '$1' is in this group a second time",
                    "keep one of the two"),
            Known.of(
                    SIGN + ": maybe a .*comment.*", "'$1' is not expected here", "take the comment out: JSON has none"),
            Known.of(
                    "Unexpected character \\('([}\\]])'.*: (?:was expecting double-quote|expected a valid value).*",
                    "'$1' is not expected here",
                    "take out the comma before it, or write the value that is missing"),
            Known.of("Unexpected character \\('(['“”„])' .*", "'$1' is not expected here", "write double quotes: \""),
            Known.of(
                    SIGN + ": was expecting double-quote.*",
                    "'$1' stands where a name in double quotes begins",
                    "write the name in double quotes"),
            Known.of(
                    "Unexpected character \\('-' .*: was expecting comma.*",
                    "'-' stands behind a number",
                    "put a date in double quotes; else write a comma behind the value before it"),
            Known.of(
                    "Unexpected character \\('(\\p{L})' .*: was expecting comma.*",
                    "'$1' stands behind the end of a text or a number",
                    "write \\\\\" for a quote within a text; else put a comma or a '}' behind the value before it"),
            Known.of(
                    SIGN + ": was expecting comma.*",
                    "'$1' stands where a comma is missing",
                    "write a comma behind the value before it"),
            Known.of(
                    SIGN + ": was expecting a colon.*",
                    "'$1' stands where a colon is missing",
                    "write a colon between the name and its value"),
            Known.of(
                    "Illegal unquoted character \\(\\(CTRL-CHAR, code (?:10|13)\\).*",
                    "a line ends within a text in double quotes",
                    "close the text, or write \\\\n for the end of a line"),
            Known.of(
                    "Illegal unquoted character \\(\\(CTRL-CHAR, code 9\\).*",
                    "a tab stands within a text in double quotes",
                    "write \\\\t"),
            Known.of(
                    "Illegal unquoted character.*",
                    "a control character stands within a text in double quotes",
                    "remove it"),
            Known.of("Illegal character.*", "a control character stands between two values", "remove it"),
            Known.of(
                    "Unrecognized character escape '(.+)' .*",
                    "there is no '\\\\$1'",
                    "write \\\\\\\\ for a backslash"),
            Known.of(
                    SIGN + ": expected a hex-digit.*",
                    "'$1' stands where one of the four digits behind \\\\u is missing",
                    "write four of 0 to 9 and a to f, or \\\\\\\\ for a backslash"),
            Known.of(
                    "(?:Invalid numeric value: Leading zeroes|" + SIGN + "(?: in numeric value|: hexadecimal)).*",
                    "no number is written so",
                    "write it as 5, -5, 0.5 or 5e3, or put it in double quotes"),
            Known.of(
                    "(?:Non-standard|Unrecognized) token '(True|False|TRUE|FALSE|Null|NULL)'.*",
                    "'$1' is no value",
                    "write it in small letters"),
            Known.of(
                    "(?:Non-standard|Unrecognized) token '(NaN|-?Infinity|None|undefined)'.*",
                    "'$1' is no value",
                    "write null, or a number"),
            Known.of(
                    "(?:Non-standard|Unrecognized) token '([^']*)'.*",
                    "'$1' is no value",
                    "put a text in double quotes; else write a number, true, false or null"),
            Known.of("Unexpected close marker '(.)': no open.*", "this '$1' closes nothing", "take it out"),
            Known.of(
                    "Unexpected close marker '(.)': expected '(.)'.*",
                    "'$1' stands where '$2' is missing",
                    "close what was opened last"),
            Known.of(
                    "Document nesting depth \\(\\d+\\) exceeds the maximum allowed \\((\\d+).*",
                    "lists and groups are more than $1 deep in each other",
                    ANY_CURE),
            Known.of(SIGN + ".*", "'$1' is not expected here", ANY_CURE));

    private JsonMistakes() {}

    /** What the library says, in words for an author. */
    public static Reworded of(String said) {
        var line = said.replaceAll("\\s+", " ");
        var known = Reworded.of(line, ALL).orElse(new Reworded(line, ANY_CURE));
        return new Reworded("this is no JSON: " + known.what(), known.cure());
    }
}
