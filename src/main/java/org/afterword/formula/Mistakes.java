package org.afterword.formula;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in an author's words what KaTeX found wrong, with what to do about it. */
final class Mistakes {
    static final String TOO_LONG = "too long";

    private static final String COMMANDS = "https://katex.org/docs/supported.html lists what there is";

    private static final Pattern UNKNOWN = Pattern.compile("Undefined control sequence: (\\S+)");
    private static final Pattern NO_ENVIRONMENT = Pattern.compile("No such environment: (.+)");
    private static final Pattern ENDS = Pattern.compile("Expected '([^']+)', got 'EOF'.*");
    private static final Pattern ARGUMENT_ENDS =
            Pattern.compile("Unexpected end of input in a macro argument, expected '([^']+)'.*");
    private static final Pattern BEFORE_ROW = Pattern.compile("Expected (?:& or )?\\\\\\\\ or \\\\cr or \\\\end");
    private static final Pattern AHEAD = Pattern.compile("Expected 'EOF', got '([^']+)'.*");
    private static final Pattern MISMATCH = Pattern.compile("Mismatch: (.+) matched by (.+)");
    private static final Pattern NO_GROUP = Pattern.compile("Expected group (?:after|as argument to) '([^']+)'.*");
    private static final Pattern REFUSED = Pattern.compile("Refused (\\S+)");

    private Mistakes() {}

    static Typeset of(String said, int start, int end) {
        var known = UNKNOWN.matcher(said);
        if (known.matches()) {
            return wrong("there is no command '" + known.group(1) + "' for formulas", COMMANDS, start, end);
        }
        if (matches(known, NO_ENVIRONMENT)) {
            return wrong("there is no '\\begin{" + known.group(1) + "}' for formulas", COMMANDS, start, end);
        }
        if (matches(known, ENDS) || matches(known, ARGUMENT_ENDS)) {
            return wrong(
                    "this formula ends where a '" + known.group(1) + "' is still to come",
                    "write it, or take out what it would close",
                    start,
                    end);
        }
        if (matches(known, BEFORE_ROW)) {
            return wrong("a '\\begin' in this formula has no '\\end'", "write its '\\end{…}'", start, end);
        }
        if (matches(known, AHEAD)) {
            return of(known.group(1), said, start, end);
        }
        if (matches(known, MISMATCH)) {
            return wrong(
                    "'" + known.group(1) + "' is closed by '" + known.group(2) + "'", "give both one name", start, end);
        }
        if (matches(known, NO_GROUP)) {
            return wrong(
                    "nothing follows '" + known.group(1) + "', which needs something",
                    "write what belongs to it, in braces",
                    start,
                    end);
        }
        if (matches(known, REFUSED)) {
            return wrong(
                    "'" + known.group(1) + "' would lead out of the formula, and is not for formulas here",
                    "write the link or the picture in Markdown, outside the formula",
                    start,
                    end);
        }
        if (said.equals(TOO_LONG) || said.startsWith("Too many expansions")) {
            return wrong(
                    "this formula is too long, or never comes to an end",
                    "divide it, and look for a command that is defined by itself",
                    start,
                    end);
        }
        return otherwise(said, start, end);
    }

    private static Typeset of(String sign, String said, int start, int end) {
        return switch (sign) {
            case "&" ->
                wrong(
                        "a '&' stands outside a table",
                        "write '\\&' for the sign, or put the lines between '\\begin{aligned}' and '\\end{aligned}'",
                        start,
                        end);
            case "}" -> wrong("this '}' closes nothing", "take it out, or write '\\}' for the sign", start, end);
            case "#" -> wrong("a '#' stands outside a definition", "write '\\#' for the sign", start, end);
            case "\\right" -> wrong("this '\\right' has no '\\left'", "write '\\left(' or '\\left.'", start, end);
            case "\\end" -> wrong("this '\\end' has no '\\begin'", "write its '\\begin{…}'", start, end);
            default -> otherwise(said, start, end);
        };
    }

    /** What is rarer; and what is rarer still, in KaTeX's own words. */
    private static Typeset otherwise(String said, int start, int end) {
        return RareMistakes.of(said)
                .map(rare -> wrong(rare.what(), rare.cure(), start, end))
                .orElseGet(() -> wrong("this formula cannot be read: " + said, COMMANDS, start, end));
    }

    private static boolean matches(Matcher matcher, Pattern pattern) {
        matcher.usePattern(pattern);
        return matcher.matches();
    }

    private static Typeset wrong(String mistake, String cure, int start, int end) {
        return new Typeset("", mistake, cure, start, end);
    }
}
