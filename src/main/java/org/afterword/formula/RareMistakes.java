package org.afterword.formula;

import java.util.List;
import java.util.Optional;
import org.afterword.base.problem.Reworded;
import org.afterword.base.problem.Reworded.Known;

/** The mistakes in a formula that few authors make. */
final class RareMistakes {
    private static final String ONE_IN_BRACES = "put what belongs together in braces, as in x^{a^b} or {x^a}^b";

    private static final List<Known> ALL = List.of(
            Known.of("Double superscript.*", "two things stand above one letter", ONE_IN_BRACES),
            Known.of(
                    "Double subscript.*",
                    "two things stand below one letter",
                    "put what belongs together in braces, as in x_{a_b}"),
            Known.of(
                    "Can't use function '(.+)' in text mode.*",
                    "'$1' stands among words, and is for formulas",
                    "close the words with '}' before it, or put it between dollars: \\\\text{if \\$x\\$}"),
            Known.of(
                    "Can't use function '(.+)' in math mode.*",
                    "'$1' is for words, and stands outside them",
                    "put it in \\\\text{…}"),
            Known.of(
                    "Expected 'EOF', got '([\\^_])'.*",
                    "'$1' stands among words, and is for formulas",
                    "close the words with '}' before it, or put it between dollars: \\\\text{if \\$x\\$}"),
            Known.of(
                    "Expected 'EOF', got '(.+)'.*",
                    "'$1' is not expected here",
                    "take it out, or look whether something before it is closed too early"),
            Known.of(
                    "Expected '(.+)', got '(.+)'.*",
                    "'$2' stands where a '$1' is still to come",
                    "write the '$1' before it, or take out what it would close"),
            Known.of(
                    "\\\\tag works only in display equations.*",
                    "only a formula in a line of its own has a '\\\\tag'",
                    "write it between \\$\\$ and \\$\\$, or take the '\\\\tag' out"),
            Known.of("Multiple \\\\tag.*", "one formula has two of '\\\\tag'", "take one of the two out"),
            Known.of(
                    "\\{(.+)\\} can be used only in display mode.*",
                    "'\\\\begin{$1}' is for a formula in a line of its own",
                    "write it between \\$\\$ and \\$\\$"),
            Known.of(
                    "Too many (?:tab characters: &|math in a row).*",
                    "this row has more columns than the table",
                    "take the '&' out, or give the table another column"),
            Known.of(
                    "Invalid (?:size|unit): '(.*)'.*",
                    "'$1' is no length",
                    "write a number with a unit, such as 1em or 2mm"),
            Known.of("Invalid color: '(.*)'.*", "'$1' is no colour", "write a name, such as red, or #rrggbb"),
            Known.of(
                    "(?:Illegal|Invalid) delimiter:? '(.*?)'.*",
                    "'$1' is no bracket",
                    "write one such as ( or \\\\{ or | there, or '.' for none"),
            Known.of("Extra \\}.*", "this '}' closes nothing", "take it out, or write '\\\\}' for the sign"),
            Known.of(
                    "\\\\middle without preceding \\\\left.*",
                    "this '\\\\middle' has no '\\\\left'",
                    "write '\\\\left(' before it and '\\\\right)' behind"),
            Known.of(
                    "Got function '(.+)' with no arguments as (.+)",
                    "'$1' needs braces here",
                    "put it and what belongs to it in braces"),
            Known.of(
                    "Expected group as .*",
                    "something is missing here",
                    "write what belongs to the command before, in braces"),
            Known.of(
                    "(?:Expected l or c or r|Unknown column alignment: (.*))",
                    "the columns of a table are named by l, c and r",
                    "write one letter for each column, such as {lcr}"),
            Known.of(
                    "(\\\\\\S+) valid only within array environment.*",
                    "'$1' stands outside a table",
                    "put it between '\\\\begin{array}{l}' and '\\\\end{array}'"),
            Known.of("Unexpected character: '(.*)'.*", "'$1' is no sign of formulas", "take it out"),
            Known.of(
                    "Limit controls must follow a math operator.*",
                    "'\\\\limits' stands behind something that has none",
                    "take it out, or put it right behind a sum or an integral"),
            Known.of(
                    "only one infix operator per group.*",
                    "'\\\\over' stands twice in one place",
                    "write '\\\\frac{…}{…}', or put one of the two in braces"));

    private RareMistakes() {}

    /** What KaTeX says, in words for an author; empty for what is rarer still. */
    static Optional<Reworded> of(String said) {
        return Reworded.of(said, ALL);
    }
}
