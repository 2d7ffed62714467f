package org.afterword.importer.folder.matter;

import java.util.List;
import org.afterword.base.problem.Reworded;
import org.afterword.base.problem.Reworded.Known;

/** What is wrong with fields in TOML. */
final class TomlMistakes {
    private static final String ANY_CURE = "mend it there, or see what an editor that knows TOML says";

    /** What the library wants where a value begins. */
    private static final String VALUE = ", expected .*'''.*";

    private static final String SIGN = "Unexpected '?(.+?)'?";

    private static final List<Known> ALL = List.of(
            Known.of(
                    "Unexpected '<', expected a-z.*",
                    "no field begins with '<'",
                    "if a merge was left half done, keep one version, and take out its marks"),
            Known.of("(.+) previously defined at .*", "'$1' is there a second time", "keep one of the two"),
            Known.of(
                    "Unexpected end of (?:line|input), expected [\"'] or a character",
                    "a text in quotes does not end in its line",
                    "write the quote that closes it, or put the text between three quotes"),
            Known.of(
                    "Unexpected end of input, expected (?:\"\"\"|''') or a character",
                    "a text between three quotes does not end",
                    "write the three quotes that close it"),
            Known.of(
                    "Unexpected '(?:\\\\u20(?:18|19|1c|1d|1e)|[“”„‘’])'" + VALUE,
                    "a value begins with a curly quote",
                    "write straight quotes: \""),
            Known.of(
                    "Unexpected end of (?:line|input)" + VALUE,
                    "a field has no value",
                    "write its value, or take the line out"),
            Known.of(
                    SIGN + VALUE,
                    "no value begins with '$1'",
                    "put a text in double quotes; else write a number, a date, true or false"),
            Known.of(
                    "Unexpected ':', expected (?:\\. or )?=",
                    "a colon stands behind the name of a field",
                    "TOML has name = value"),
            Known.of(
                    SIGN + ", expected (?:\\. or )?=",
                    "'$1' stands where a '=' is missing",
                    "TOML has name = value; a name with a space in it is in quotes"),
            Known.of(
                    "Unexpected end of input, expected \\](?:, a comma| or a newline).*",
                    "a list is never closed",
                    "write the ']'"),
            Known.of(
                    SIGN + ", expected \\], a comma.*",
                    "'$1' stands where a comma or the end of a list is missing",
                    "write a comma between two items, and a ']' behind the last one"),
            Known.of(
                    "Unexpected .*, expected \\](?: or \\.)?",
                    "the name of a table is not closed as it was opened",
                    "write [name], or [[name]] for an item of a list of tables"),
            Known.of(
                    SIGN + ", expected a newline or end-of-input",
                    "'$1' stands behind the end of a value",
                    "put a text in quotes, write a date as 2012-06-11, and begin a line for each field"),
            Known.of(
                    "Unexpected .*, expected (?:a date/time|:)",
                    "a date has no time that TOML knows",
                    "write it as 2012-06-11T09:30:00-05:00"),
            Known.of(
                    "Invalid (year|month|day|hour|minute|second)s? .*",
                    "there is no such $1",
                    "write a date as 2012-06-11 or 2012-06-11T09:30:00-05:00"),
            Known.of(
                    "Invalid (?:unicode )?escape sequence.*",
                    "a backslash in double quotes stands before what it cannot stand before",
                    "write two backslashes, or the text in single quotes"),
            Known.of(
                    "Unexpected end of line, expected a-z.*",
                    "a group in braces does not end in its line",
                    "write it in one line, or as a table: [name]"),
            Known.of("(?:Integer|Float) is too .*", "a number is too large", "put it in double quotes"),
            Known.of("Unexpected '\\\\u00[0-9a-f]{2}'.*", "a control character stands in a text", "remove it"),
            Known.of("Unexpected '(.)'.*", "'$1' is not expected here", ANY_CURE));

    private TomlMistakes() {}

    /** What the library says, in words for an author. */
    static Reworded of(String said) {
        var line = said.replaceAll("\\s+", " ");
        var known = Reworded.of(line, ALL).orElse(new Reworded(line, ANY_CURE));
        return new Reworded("this is no TOML: " + known.what(), known.cure());
    }
}
