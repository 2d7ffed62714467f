package org.afterword.content.article;

import java.util.List;
import org.afterword.base.Shortened;
import org.afterword.base.problem.Nearest;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.markdown.Slip;

/** Says what is wrong where an author's pen slipped, and how to mend it. */
final class SlipMessages {
    private static final int LONGEST = 60;
    private static final List<String> ALERTS = List.of("NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION");

    private SlipMessages() {}

    static Problem problem(Slip slip, Position place) {
        var written = shortened(slip.written());
        return switch (slip.kind()) {
            case EMPTY_LINK ->
                warning(
                        "link/empty",
                        place,
                        "the link '" + written + "' leads nowhere: there is nothing in its brackets",
                        "write an address between the brackets, or take the link out");
            case EMPTY_PICTURE ->
                warning(
                        "link/empty",
                        place,
                        "the picture has no address: there is nothing in its brackets",
                        "write the name of its file between the brackets, or take the picture out");
            case WORDLESS_LINK ->
                warning(
                        "link/empty",
                        place,
                        "the link to '" + written + "' has no words, so that nobody sees it",
                        "write what it says between the square brackets");
            case BROKEN_ADDRESS ->
                warning(
                        "link/address",
                        place,
                        "'" + written + "' is no address on the web",
                        "write " + shortened(slip.meant()));
            case SPACE_IN_LINK ->
                warning(
                        "link/space",
                        place,
                        "this stays as it is written and becomes no link, since there is a space in its address",
                        "write the address in pointed brackets, such as [words](<my file.pdf>)");
            case GAP_IN_LINK ->
                warning(
                        "link/space",
                        place,
                        "this becomes no link, since there is a space between its two brackets",
                        "take the space out: [words](address)");
            case SWAPPED_LINK ->
                warning(
                        "link/space",
                        place,
                        "this becomes no link, since its brackets are swapped",
                        "write the words in square brackets and the address in round ones: [words](address)");
            case WIKI_LINK ->
                warning(
                        "link/space",
                        place,
                        "'" + written + "' is a link of a wiki, and readers see it as it stands here",
                        "write [words](file.md), or ![what it shows](file.jpg) for a picture");
            case NO_DEFINITION ->
                warning(
                        "link/reference",
                        place,
                        "'" + written + "' becomes no link, since its reference is not defined",
                        "add a line such as '" + reference(slip.written()) + ": https://…'");
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
            case OPEN_FENCE ->
                warning(
                        "markdown/fence",
                        place,
                        "the code that begins here is never closed, so that all that follows is shown as code",
                        "put a line with the same fence after its last line");
            case OPEN_COMMENT ->
                warning(
                        "markdown/comment",
                        place,
                        "the comment that begins here is never closed",
                        "put --> after its last word");
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
            case SHORTCODE ->
                warning(
                        "markdown/shortcode",
                        place,
                        "'" + written + "' is another generator's shortcode, and readers see it as it stands here",
                        "write what it stands for, in Markdown or HTML; put it between backquotes if it is to be seen");
            case ATTRIBUTES ->
                warning(
                        "markdown/shortcode",
                        place,
                        "'" + written + "' is another program's Markdown, and readers see it as it stands here",
                        "take it out, or write the element in HTML with its attributes");
            case CONTENTS ->
                warning(
                        "markdown/shortcode",
                        place,
                        "'" + written + "' makes no table of contents, and readers see it as it stands here",
                        "take it out, or write a list of links such as [words](#a-heading)");
            case JOINED_HEADING ->
                warning(
                        "markdown/heading",
                        place,
                        "'" + written + "' is no heading, since there is no space behind its marks",
                        "write '" + shortened(slip.written().replaceFirst("^(#+)", "$1 ")) + "'");
            case TAKEN_ID ->
                warning(
                        "markdown/id",
                        place,
                        "something else on the page has this id, so the heading has one made of its words",
                        "give it another one");
            case NO_ID ->
                warning(
                        "markdown/id",
                        place,
                        "this is no id, and so is shown as it is written",
                        "write it as {#name}, of letters, digits, '-', '_', '.' and ':'");
            case OWN_MACHINE ->
                warning(
                        "link/address",
                        place,
                        "'" + written + "' lies on your own machine, so that the link leads readers nowhere",
                        "write a path of the site, such as /about/, or an address of the web");
            case OPEN_ELEMENT ->
                warning(
                        "markdown/element",
                        place,
                        "the <" + written + "> that begins here is never closed",
                        "write </" + written + "> where it ends");
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
            case NUL ->
                warning(
                        "file/character",
                        place,
                        "there is a NUL, a character that no text has",
                        "take it out; an editor shows it as ^@ or \\0");
        };
    }

    private static Problem warning(String code, Position place, String message, String hint) {
        return Problem.warning(code, place, message, hint);
    }

    private static String reference(String written) {
        int label = written.lastIndexOf('[');
        return shortened(
                written.endsWith("[]") ? written.substring(written.indexOf('['), label) : written.substring(label));
    }

    private static String shortened(String text) {
        return Shortened.to(LONGEST, text.replace('\n', ' '));
    }
}
