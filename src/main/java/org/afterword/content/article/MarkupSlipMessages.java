package org.afterword.content.article;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.afterword.base.problem.Nearest;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.markdown.Slip;

/** Says what is wrong with HTML and other programs' marks in an author's text, and how to mend it. */
final class MarkupSlipMessages {
    private static final Pattern SIZE =
            Pattern.compile("\\{\\s*(\\w+)\\s*[=:]\\s*[\"']?(\\d{1,5})(?:px)?[\"']?\\s*\\}");

    private MarkupSlipMessages() {}

    /** A picture's size that is not written as it should be; empty where something else was meant. */
    private static Optional<String> size(String braces) {
        var size = SIZE.matcher(braces);
        return size.matches()
                ? Nearest.slip(size.group(1).toLowerCase(Locale.ROOT), List.of("width", "height"))
                        .map(name -> "{" + name + "=" + size.group(2) + "}")
                : Optional.empty();
    }

    static Problem problem(Slip slip, String written, Position place) {
        return switch (slip.kind()) {
            case SHORTCODE ->
                warning(
                        "markdown/shortcode",
                        place,
                        "'" + written + "' is another generator's shortcode, and readers see it as it stands here",
                        "write what it stands for, in Markdown or HTML; put it between backquotes if it is to be seen");
            case SQUARE_CODE ->
                warning(
                        "markdown/shortcode",
                        place,
                        "'" + written + "' is another program's shortcode, and readers see it as it stands here",
                        "write what it stands for, in Markdown or HTML; put it between backquotes if it is to be seen");
            case ATTRIBUTES ->
                warning(
                        "markdown/shortcode",
                        place,
                        "'" + written + "' is another program's Markdown, and readers see it as it stands here",
                        written.startsWith("{#") && written.indexOf(' ') < 0
                                ? "for a heading's id, say markdown: {heading-ids: true} in the front matter or in site.yaml; else take it out"
                                : size(written)
                                        .map(meant -> "did you mean '" + meant + "'?")
                                        .orElse("take it out, or write the element in HTML with its attributes"));
            case CONTENTS ->
                warning(
                        "markdown/shortcode",
                        place,
                        "'" + written + "' makes no table of contents, and readers see it as it stands here",
                        "take it out, or write a list of links such as [words](#a-heading)");
            case BOX ->
                warning(
                        "markdown/shortcode",
                        place,
                        "'" + written
                                + "' begins no box: it is another program's, and readers see it as it stands here",
                        "write a quotation that begins with [!NOTE], or '<div class=\"…\">' with empty lines around what is in it");
            case OTHER_MARKUP ->
                warning(
                        "markdown/shortcode",
                        place,
                        "'" + written + "' is another program's markup, and readers see it as it stands here",
                        "write it in Markdown or HTML; put it between backquotes if it is to be seen");
            case NOTE_TO_SELF ->
                warning(
                        "markdown/shortcode",
                        place,
                        "'" + written + "' hides nothing: readers see it as it stands here",
                        "write <!-- … -->, which still is in the page, or take it out");
            case NOTE_IN_LINE ->
                warning(
                        "markdown/footnote",
                        place,
                        "'" + written + "' is no footnote, and readers see it as it stands here",
                        "write [^1] here, and a line '[^1]: …' with the note");
            case SCRIPT_OF_PAGE ->
                warning(
                        "markdown/shortcode",
                        place,
                        "'" + written + "' is a script's, and there is none in an article",
                        "write it in Markdown or HTML; put it between backquotes if it is to be seen");
            case INSERTION ->
                warning(
                        "markdown/shortcode",
                        place,
                        "'" + written + "' inserts nothing, and readers see it as it stands here",
                        "write down what it would insert, or link to it");
            case MACHINE_LEFT ->
                warning(
                        "markdown/shortcode",
                        place,
                        "'" + written
                                + "' is what a program left that wrote this, and readers see it as it stands here",
                        "take it out, or link to the source");
            case OPEN_COMMENT ->
                warning(
                        "markdown/comment",
                        place,
                        "the comment that begins here is never closed",
                        "put --> after its last word");
            case OPEN_ELEMENT ->
                warning(
                        "markdown/element",
                        place,
                        "the <" + written + "> that begins here is never closed",
                        "write </" + written + "> where it ends");
            case CLOSES_NOTHING ->
                warning(
                        "markdown/element",
                        place,
                        "</" + written + "> closes what is not open",
                        "take it out, or write <" + written + "> where it begins");
            case UNKNOWN_ELEMENT ->
                warning(
                        "markdown/element",
                        place,
                        "there is no element <" + written + "> in HTML, and readers do not see it",
                        slip.meantElement()
                                .map(near -> "did you mean <" + near + ">?")
                                .orElse("write \\<" + written
                                        + ">, or put it between backquotes, if readers should see it"));
            case PART_OF_PAGE ->
                warning(
                        "markdown/element",
                        place,
                        "<" + written + "> belongs to a whole page, and an article is a part of one",
                        "keep only what readers should see of it");
            case OPEN_TAG ->
                warning(
                        "markdown/element",
                        place,
                        "'" + written + "' begins a tag that is never closed, or that is not right",
                        "close it with >, and each of its values with the same plain quote");
            case EMPTY_TAG -> warning("link/empty", place, "this <" + written + "> has no address", emptyTag(written));
            case QUOTES_IN_TAG ->
                warning(
                        "markdown/element",
                        place,
                        "the quotes around this value are not the ones of HTML, and become a part of it",
                        "write plain quotes: \"");
            case TWICE_IN_TAG ->
                warning(
                        "markdown/element",
                        place,
                        "'" + written + "' stands in this tag twice, and the second one does nothing",
                        "join the two, or take one out");
            case MISSPELT_ATTRIBUTE ->
                warning(
                        "markdown/element",
                        place,
                        "HTML has no attribute '" + written + "', and browsers pass over it",
                        "did you mean '" + slip.meantAttribute().orElse("") + "'?");
            case ODD_VALUE ->
                warning(
                        "markdown/element",
                        place,
                        "browsers do not read '" + written.substring(written.indexOf(' ') + 1) + "' as it is meant",
                        slip.cureOfValue().orElse(""));
            case OUTSIDE_TABLE ->
                warning(
                        "markdown/element",
                        place,
                        "<" + written + "> stands outside of a table, where browsers drop it",
                        "write <table> before the first of its kind and </table> behind the last");
            case LINK_IN_LINK ->
                warning(
                        "markdown/element",
                        place,
                        "this link begins within another one, which browsers end here",
                        "write </a> where the first one ends");
            case MARKDOWN_IN_HTML ->
                warning(
                        "markdown/html",
                        place,
                        "'" + written + "' stays as it is written: within a block of HTML, Markdown means nothing",
                        "put an empty line before and behind the words, or write them in HTML, too");
            case SECOND_FRONT ->
                warning(
                        "front-matter/second",
                        place,
                        "here begins a second front matter, which readers see as a part of the text",
                        "put its fields into the first one, and take the rest out");
            case CONFLICT ->
                warning(
                        "file/conflict",
                        place,
                        "a merge was left half done: the marks between the two versions are still there",
                        "keep one version, and take out the lines that begin with <<<<<<<, ======= and >>>>>>>");
            case TOO_DEEP ->
                warning(
                        "markdown/crowded",
                        place,
                        "this lies within more quotes and lists than can be within each other, and the rest of their signs are shown",
                        "take some of the signs out");
            case CROWDED ->
                warning(
                        "markdown/crowded",
                        place,
                        "this paragraph has so many brackets and signs that some of them are shown as they stand here",
                        "part it by empty lines, or put it between fences if it is code");
            case NUL ->
                warning(
                        "file/character",
                        place,
                        "there is a NUL, a character that no text has",
                        "take it out; an editor shows it as ^@ or \\0");
            case CONTROL ->
                warning(
                        "file/character",
                        place,
                        "here is " + name(slip) + ", a character that no page may have",
                        slip.meantCharacter().map(meant -> "write " + meant).orElse("take it out"));
            case TURNING ->
                warning(
                        "file/direction",
                        place,
                        "here is " + name(slip) + ", which nobody sees and which turns the words behind it round",
                        "take it out; letters run the right way by themselves");
            default -> throw new IllegalStateException(slip.kind() + " says nothing");
        };
    }

    private static String name(Slip slip) {
        return "U+" + HexFormat.of().withUpperCase().toHexDigits(slip.written().charAt(0));
    }

    private static String emptyTag(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "img" -> "write <img src=\"file.jpg\" alt=\"what it shows\">, or take it out";
            case "a" -> "write <a href=\"address\">, or take it out; write \\<a> if readers should see it";
            default -> "write <" + name + " src=\"https://…\">, or take it out";
        };
    }

    private static Problem warning(String code, Position place, String message, String hint) {
        return Problem.warning(code, place, message, hint);
    }
}
