package org.afterword.pages.look;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.afterword.base.problem.Nearest;
import org.afterword.base.problem.Position;
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
    private static final Pattern NAMED = Pattern.compile("\\s*([a-z][a-z_-]{3,})\\s*:");
    private static final Pattern NEXT = Pattern.compile("\\n\\s*[a-z-]+:\\s");
    private static final Pattern NAME = Pattern.compile("(--[\\w-]+)\\s*:");
    private static final Pattern VARIABLE = Pattern.compile("var\\(\\s*(--[\\w-]+)\\s*\\)");
    private static final Pattern TAG = Pattern.compile("</?[a-z][a-z0-9]*(?:\\s[^<>{}]*)?>");
    private static final Pattern WORDS = Pattern.compile("\\s*([a-z-]+\\s+[^\\s:{}][^:{}]*)");

    private final SourceText source;
    private final Predicate<String> defines;
    private List<String> names;
    private final String css;
    private final Consumer<Problem> problems;
    private final Set<String> told = new HashSet<>();
    private final Deque<Integer> open = new ArrayDeque<>();

    /** Whether there was a rule already. */
    private boolean ruled;

    /** Where what a semicolon or a brace ends began. */
    private int begun;

    private StyleSheetSlips(SourceText source, Predicate<String> defines, Consumer<Problem> problems) {
        this.defines = defines;
        this.source = source;
        this.css = source.text();
        this.problems = problems;
    }

    /** @param defines whether something besides the style sheet defines a variable, as templates can */
    static void check(SourceText source, Predicate<String> defines, Consumer<Problem> problems) {
        new StyleSheetSlips(source, defines, problems).all();
    }

    private void all() {
        if (css.isBlank()) {
            problems.accept(Problem.warning(
                    CODE,
                    Position.file(source.path()),
                    "this style sheet is empty, so pages have no look at all",
                    "remove it to have the theme's own, or copy that"));
        }
        find(StylePatterns.ANYWHERE, StyleSheetAddress.withoutComments(css), 0);
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
                begins(at);
                open.push(at);
                ruled = true;
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
                if (TAG.matcher(css).region(at, css.length()).lookingAt()) {
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
        if (open.isEmpty() && css.charAt(end) == ';') {
            late(words);
        }
        if (open.isEmpty() && css.charAt(end) == ';' || words.isBlank() || words.indexOf('@') >= 0) {
            return;
        }
        find(StylePatterns.IN_PROPERTY, words, 0);
        int colon = words.indexOf(':');
        if (colon >= 0 && words.indexOf("/*") < 0) {
            value(words, colon);
        }
        var odd = PROPERTY.matcher(words);
        var named = NAMED.matcher(words);
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
        } else if (named.lookingAt() && StyleNames.meant(named.group(1)).isPresent()) {
            tell(
                    begun + named.start(1),
                    begun + named.end(1),
                    "browsers know no property '" + named.group(1) + "', and drop it",
                    "did you mean '" + StyleNames.meant(named.group(1)).get() + "'?");
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

    /** Looks at what must stand before all rules. */
    private void late(String words) {
        var bare = words.strip();
        int start = begun + words.length() - words.stripLeading().length();
        if (bare.startsWith("@charset") && start > 0 || ruled && bare.startsWith("@import")) {
            int end = start + (bare + " ").indexOf(' ');
            tell(
                    start,
                    end,
                    "browsers pass over '" + css.substring(start, end) + "' unless it stands at the beginning",
                    bare.startsWith("@charset")
                            ? "take it out: style sheets here are UTF-8"
                            : "write it before all rules");
        }
    }

    /** Looks at what stands before a brace: what it is for, or under which conditions. */
    private void begins(int brace) {
        var words = css.substring(begun, brace);
        if (words.indexOf("/*") >= 0 || words.indexOf('"') >= 0) {
            return;
        }
        find(StylePatterns.BEFORE_BRACE, words, 0);
        if (words.indexOf('@') < 0) {
            find(StylePatterns.IN_SELECTOR, words, 0);
        }
        StyleWords.before(words).ifPresent(this::misspelt);
    }

    /** Looks at the value of a property. */
    private void value(String words, int colon) {
        if (words.indexOf('"') >= 0 || words.indexOf('\'') >= 0 || words.indexOf("url(") >= 0) {
            return;
        }
        find(StylePatterns.IN_VALUE, words, colon);
        StyleWords.in(words).ifPresent(this::misspelt);
        var variable = VARIABLE.matcher(words);
        if (variable.find(colon) && !isDefined(variable.group(1)) && !css.contains("@property " + variable.group(1))) {
            tell(
                    begun + variable.start(1),
                    begun + variable.end(1),
                    "there is no '" + variable.group(1) + "' in this style sheet, so browsers drop this",
                    Nearest.to(variable.group(1), names())
                            .map(near -> "did you mean '" + near + "'?")
                            .orElse("define it: :root { " + variable.group(1) + ": … }"));
        }
    }

    private boolean isDefined(String variable) {
        return names().contains(variable) || defines.test(variable);
    }

    /** The variables that the style sheet defines, found when the first is used. */
    private List<String> names() {
        if (names == null) {
            names = NAME.matcher(css).results().map(found -> found.group(1)).toList();
        }
        return names;
    }

    private void find(List<StylePatterns.Slip> slips, String words, int from) {
        for (var slip : slips) {
            var found = slip.pattern().matcher(words);
            if (found.find(from)) {
                int blank =
                        found.group().length() - found.group().stripLeading().length();
                tell(begun + found.start() + blank, begun + found.end(), slip.message(), slip.cure());
            }
        }
    }

    private void misspelt(StyleWords.Misspelt one) {
        int start = begun + one.start();
        tell(
                start,
                start + one.word().length(),
                "browsers know no '" + one.word() + "' here, and drop what it stands in",
                "did you mean '" + one.meant() + "'?");
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
