package org.afterword.pages.look;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.afterword.base.problem.Problem;
import org.afterword.base.problem.SourceText;

/**
 * Warns of what browsers drop from a style sheet without a word: what is left open, and what only Sass, Less or Tailwind
 * read. Each kind is told once, since a sheet that was written for one of them is full of it.
 */
final class StyleSheetSlips {
    private static final String CODE = "template/style";

    private static final Pattern OF_SASS = Pattern.compile("\\$[A-Za-z][\\w-]*|#\\{|&[-_]\\w+|"
            + "@(?:include|mixin|extend|use|forward|each|for|while|return|if|else|apply|tailwind)\\b|"
            + "@(?!page\\b)[A-Za-z][\\w-]*:(?!\\w)");
    private static final Pattern PROPERTY = Pattern.compile("\\s*([\\w-]*colour|[\\w-]+(?=\\s*=))");
    private static final Pattern NEXT = Pattern.compile("\\n\\s*[a-z-]+:\\s");
    private static final Pattern WORDS = Pattern.compile("\\s*([a-z-]+\\s+[^\\s:{}][^:{}]*)");

    private final SourceText source;
    private final String css;
    private final Consumer<Problem> problems;
    private final Set<String> told = new HashSet<>();
    private final Deque<Integer> open = new ArrayDeque<>();

    /** Where what a semicolon or a brace ends began. */
    private int begun;

    private StyleSheetSlips(SourceText source, Consumer<Problem> problems) {
        this.source = source;
        this.css = source.text();
        this.problems = problems;
    }

    static void check(SourceText source, Consumer<Problem> problems) {
        new StyleSheetSlips(source, problems).all();
    }

    private void all() {
        var foreign = OF_SASS.matcher(css);
        int brackets = 0;
        for (int at = 0; at < css.length(); at++) {
            char c = css.charAt(at);
            if (css.startsWith("/*", at)) {
                int end = css.indexOf("*/", at + 2);
                if (end < 0) {
                    tell(
                            at,
                            at + 2,
                            "this comment is never closed, so that all that follows is part of it",
                            "write */ where it ends");
                    return;
                }
                begun = css.substring(begun, at).isBlank() ? end + 2 : begun;
                at = end + 1;
            } else if (c == '"' || c == '\'') {
                int end = string(at);
                if (end < 0) {
                    tell(at, at + 1, "this quote is not closed in its line", "write " + c + " where the text ends");
                    return;
                }
                at = end;
            } else if (c == '\\') {
                at++;
            } else if (c == '(' || c == ')') {
                brackets = Math.max(0, brackets + (c == '(' ? 1 : -1));
            } else if (brackets == 0) {
                outside(at, c, foreign);
            } else if (c == '$') {
                foreign(at, foreign);
            }
        }
        if (!open.isEmpty()) {
            int last = open.peek();
            tell(
                    last,
                    last + 1,
                    "this brace is never closed, so that all that follows is within it",
                    "write } where it ends");
        }
    }

    /** What is neither a text, a comment nor in brackets. */
    private void outside(int at, char c, Matcher foreign) {
        switch (c) {
            case '{' -> {
                open.push(at);
                begun = at + 1;
            }
            case '}' -> {
                if (open.isEmpty()) {
                    tell(at, at + 1, "this brace closes nothing", "take it out, or open one before it");
                } else {
                    open.pop();
                    ended(at);
                }
                begun = at + 1;
            }
            case ';' -> {
                ended(at);
                begun = at + 1;
            }
            case '/' -> {
                if (css.startsWith("//", at)) {
                    tell(
                            at,
                            at + 2,
                            "a comment does not begin so in a style sheet, and browsers drop what follows up to the next brace",
                            "write /* before it and */ behind it");
                }
            }
            case '<' -> {
                if (css.startsWith("<style", at) || css.startsWith("</style", at)) {
                    tell(at, at + 1, "a style sheet has no tags of HTML", "take them out");
                }
            }
            case '$', '@', '&', '#' -> foreign(at, foreign);
            default -> {}
        }
    }

    private void foreign(int at, Matcher foreign) {
        if (foreign.region(at, css.length()).lookingAt()) {
            tell(
                    at,
                    foreign.end(),
                    "no browser reads '" + foreign.group() + "', which is for a program such as Sass, Less or Tailwind",
                    "run that program, and put what it writes here; a value with a name is --name: value, read with var(--name)");
        }
    }

    /** Looks at what a semicolon or a brace ends. */
    private void ended(int end) {
        var words = css.substring(begun, end);
        if (open.isEmpty() && css.charAt(end) == ';' || words.isBlank() || words.indexOf('@') >= 0) {
            return;
        }
        int colon = words.indexOf(':');
        var odd = PROPERTY.matcher(words);
        var next = NEXT.matcher(words);
        var bare = WORDS.matcher(words);
        if (odd.lookingAt()) {
            tell(
                    begun + odd.start(1),
                    begun + odd.end(1),
                    "browsers know no property that is written so, and drop it",
                    odd.group(1).endsWith("colour")
                            ? "write " + odd.group(1).replace("colour", "color")
                            : "write " + odd.group(1) + ": with a colon");
        } else if (colon >= 0 && words.indexOf("/*") < 0 && next.find(colon)) {
            int start = begun + next.start();
            tell(
                    start - 1,
                    start,
                    "a semicolon is missing here, so that browsers drop this line and the next",
                    "write ; behind it");
        } else if (colon < 0 && bare.matches()) {
            tell(
                    begun + bare.start(1),
                    begun + bare.end(1),
                    "a colon is missing here, so that browsers drop this",
                    "write 'property: value;'");
        }
    }

    /** Where a text in quotes ends; -1 where its line ends before it. */
    private int string(int start) {
        for (int at = start + 1; at < css.length() && css.charAt(at) != '\n'; at++) {
            if (css.charAt(at) == '\\') {
                at++;
            } else if (css.charAt(at) == css.charAt(start)) {
                return at;
            }
        }
        return -1;
    }

    private void tell(int start, int end, String message, String hint) {
        if (told.add(hint)) {
            problems.accept(Problem.warning(CODE, source.at(start, end), message, hint));
        }
    }
}
