package org.afterword.content.shortcode;

import java.util.List;
import java.util.function.Consumer;
import org.afterword.base.problem.Nearest;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.base.problem.SourceText;
import org.afterword.markdown.ShortcodeTag;
import org.afterword.template.Shortcode;

/** Says what is wrong with a call, where it stands in the article, and how to mend it. */
final class CallProblems {
    private static final String SYNTAX = "shortcode/syntax";
    private static final String PARAMETER = "shortcode/parameter";
    private static final String BODY = "shortcode/body";

    private final SourceText source;
    private final int offset;
    private final Consumer<Problem> problems;

    /** @param offset of the text in its file */
    CallProblems(SourceText source, int offset, Consumer<Problem> problems) {
        this.source = source;
        this.offset = offset;
        this.problems = problems;
    }

    void flaw(ShortcodeTag tag, ShortcodeTag.Flaw flaw) {
        var place = place(flaw.start(), flaw.end());
        var written = flaw.written();
        switch (flaw.kind()) {
            case OPEN_TAG ->
                error(
                        SYNTAX,
                        place,
                        written.isEmpty()
                                ? "the shortcode that begins here has no end"
                                : "a shortcode does not end with '" + written + "'",
                        "write >}} behind its last word");
            case ONE_BRACE -> error(SYNTAX, place, "a shortcode begins with two braces", "write {{<");
            case OPEN_QUOTE -> openQuote(place, tag, flaw);
            case NO_QUOTES -> error(SYNTAX, place, "this value has no quotes around it", "write \"" + written + "\"");
            case OTHER_QUOTES ->
                error(SYNTAX, place, "the quotes around this value are not plain ones", "write plain quotes: \"");
            case NO_NAME ->
                error(SYNTAX, place, "this value has no name", "write the parameter's name and '=' before it");
            case NO_VALUE ->
                error(SYNTAX, place, "'" + written + "' has no value", "write " + written + "=\"…\", or take it out");
            case TWICE -> error(PARAMETER, place, "'" + written + "' is given twice", "take one of the two out");
        }
    }

    private void openQuote(Position place, ShortcodeTag tag, ShortcodeTag.Flaw flaw) {
        var behind = source.text().substring(offset + flaw.start(), offset + tag.end());
        boolean nested = behind.contains("{{<") || behind.contains("{{%");
        error(
                SYNTAX,
                place,
                nested
                        ? "a shortcode stands in the value of '" + flaw.written() + "', which can only be plain words"
                        : "the quote that begins here never ends",
                nested
                        ? "put it into the body, or let the template make it"
                        : "write \" behind the value of '" + flaw.written() + "'");
    }

    void unknown(Shortcode shortcode, ShortcodeTag.Argument argument) {
        var known = shortcode.parameters();
        error(
                PARAMETER,
                place(argument.start(), argument.end()),
                "the shortcode '" + shortcode.name() + "' has no parameter '" + argument.name() + "'",
                known.isEmpty()
                        ? "take it out, or use {{ params." + argument.name() + " }} in " + shortcode.path()
                        : Nearest.hint(argument.name(), known));
    }

    void missing(Shortcode shortcode, ShortcodeTag tag, String name) {
        error(
                PARAMETER,
                name(tag),
                "the shortcode '" + shortcode.name() + "' needs '" + name + "'",
                "write " + name + "=\"…\"; what may be missing, " + shortcode.path() + " prints with | default(\"\")");
    }

    void noBody(Shortcode shortcode, ShortcodeTag tag) {
        error(
                BODY,
                name(tag),
                "the shortcode '" + shortcode.name() + "' needs a body",
                "write {{< " + shortcode.name() + " >}} without the slash, then the words and " + end(shortcode));
    }

    void neverEnds(Shortcode shortcode, ShortcodeTag tag) {
        error(
                BODY,
                name(tag),
                "the shortcode '" + shortcode.name() + "' that begins here never ends",
                "write " + end(shortcode) + " behind its body");
    }

    void closesNothing(Shortcode shortcode, ShortcodeTag tag) {
        boolean takesNone = shortcode.body() == Shortcode.Body.NONE;
        error(
                BODY,
                place(tag.start(), tag.end()),
                takesNone
                        ? "the shortcode '" + shortcode.name() + "' takes no body, so there is nothing to end"
                        : "this ends a '" + shortcode.name() + "' that is not open",
                takesNone
                        ? "take this out, or print {{ body }} in " + shortcode.path()
                        : "take it out, or write {{< " + shortcode.name() + " >}} where it begins");
    }

    void withinLine(Shortcode shortcode, ShortcodeTag tag) {
        problems.accept(Problem.warning(
                "shortcode/place",
                place(tag.start(), tag.end()),
                "the shortcode '" + shortcode.name() + "' makes a block, and stands within a line",
                "give it lines of its own"));
    }

    /** @param within what a call's tag stands in */
    void within(Call call, WithinMarkup within) {
        var tag = call.open();
        problems.accept(Problem.warning(
                "shortcode/place",
                place(tag.start(), tag.end()),
                "the shortcode '%s' makes an element, and stands within %s".formatted(tag.name(), within.said()),
                "let its template make all of the " + within.whole()));
    }

    void endsOutside(Call call) {
        var tag = call.close();
        error(
                BODY,
                place(tag.start(), tag.end()),
                "the shortcode '" + tag.name() + "' begins in a quotation or a list in line "
                        + name(call.open()).line() + ", and does not end in it",
                "write each line from its beginning to its end behind the same '>', or indented as far");
    }

    void tooMuch(ShortcodeTag tag) {
        error(
                "markdown/growth",
                place(tag.start(), tag.end()),
                "with this, the article's shortcodes make more than any browser shows",
                "call fewer, or have their templates print less");
    }

    /** What fails in the template stands there, and what it was called with here. */
    void template(Problem problem, ShortcodeTag tag) {
        var place = place(tag.start(), tag.end());
        error(
                problem.code(),
                problem.position(),
                problem.message() + " (called in " + place.path() + ":" + place.line() + ")",
                problem.hint());
    }

    /** Tells all flaws of some tags. */
    void flaws(List<ShortcodeTag> tags) {
        tags.forEach(tag -> tag.flaws().forEach(flaw -> flaw(tag, flaw)));
    }

    private static String end(Shortcode shortcode) {
        return "{{< /" + shortcode.name() + " >}}";
    }

    private Position name(ShortcodeTag tag) {
        return place(tag.nameStart(), tag.nameEnd());
    }

    private Position place(int start, int end) {
        return source.at(offset + start, offset + end);
    }

    private void error(String code, Position place, String message, String hint) {
        problems.accept(Problem.error(code, place, message, hint));
    }
}
