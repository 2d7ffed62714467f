package org.afterword.content.article;

import org.afterword.base.Shortened;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.markdown.Slip;

/** Says what is wrong where an author's pen slipped, and how to mend it. */
public final class SlipMessages {
    private static final int LONGEST = 60;

    private SlipMessages() {}

    /** The problem that a slip is, told at a place. */
    public static Problem problem(Slip slip, Position place) {
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
                        slip.meantAddress()
                                .map(meant -> "write " + shortened(meant))
                                .orElse(
                                        "write the whole address, as a browser shows it, or the name of an article's file"));
            case OWN_MACHINE ->
                warning(
                        "link/address",
                        place,
                        "'" + written
                                + "' lies on your own machine or in your own network, so that the link leads readers nowhere",
                        "write a path of the site, such as /about/, or an address of the web");
            case NO_ADDRESS_OF_MAIL ->
                warning(
                        "link/address",
                        place,
                        "'" + written + "' is no address of mail",
                        "write mailto: and the whole address, such as mailto:name@blog.example");
            case NO_NUMBER ->
                warning(
                        "link/address",
                        place,
                        "'" + written + "' is no number that a telephone can call",
                        "write digits alone, with the country first, such as tel:+15550100");
            case NO_PAGE ->
                warning(
                        "link/address",
                        place,
                        "browsers open no address of '" + written.substring(0, written.indexOf(':') + 1)
                                + "' from a page",
                        "lead to a file beside the article, or to an address of the web");
            case NO_PICTURE ->
                warning(
                        "picture/kind",
                        place,
                        "'" + written + "' is no picture, so that readers see none",
                        written.matches("(?i).*\\.(?:mp4|webm|mov)")
                                ? "write [words](" + written + ") in a paragraph of its own"
                                : written.matches("(?i).*\\.(?:mp3|ogg|wav|m4a)")
                                        ? "write <audio src=\"" + written + "\" controls></audio>"
                                        : written.matches("(?i).*\\.(?:hei[cf]|tiff?|psd)")
                                                ? "export it as JPEG or PNG, and show that"
                                                : (written.startsWith("https://")
                                                                ? "put a picture beside the article, or "
                                                                : "")
                                                        + "link to it: [words](" + written + ")");
            case EMBEDDED ->
                warning(
                        "markdown/shortcode",
                        place,
                        "'" + written + "' shows nothing from elsewhere here: readers see a link behind an at sign",
                        "write an iframe in HTML, or link to it: [words](https://…)");
            case SPACE_IN_LINK ->
                warning(
                        "link/space",
                        place,
                        "this stays as it is written and becomes no link, since there is a space in its address",
                        written.matches("(?s).*\\(\\s*+(?:mailto|tel):.*")
                                ? "write the address without a space"
                                : "write the address in pointed brackets, such as [words](<my file.pdf>)");
            case SIZE_OF_PICTURE ->
                warning(
                        "link/brackets",
                        place,
                        "this stays as it is written and becomes no picture, since there is a size behind its address",
                        "write the size behind the brackets, such as ![what it shows](file.jpg){width=600}");
            case TITLE_OF_LINK ->
                warning(
                        "link/brackets",
                        place,
                        "this stays as it is written and becomes no link, since the title behind its address is not in two plain quotes",
                        "write [words](address \"title\")");
            case OPEN_LINK ->
                warning(
                        "link/brackets",
                        place,
                        "this stays as it is written and becomes no link, since the bracket around its address is never closed",
                        "put ) behind the address");
            case HALF_LINK ->
                warning(
                        "link/brackets",
                        place,
                        "this stays as it is written and becomes no link, since one of its square brackets is missing",
                        "write [words](address)");
            case NESTED_LINK ->
                warning(
                        "link/brackets",
                        place,
                        "this stays as it is written and becomes no link, since there is another link in its words",
                        "take one of the two out");
            case OTHER_BRACKETS ->
                warning(
                        "link/brackets",
                        place,
                        "this becomes no link, or no picture, since its brackets or its mark are not the ones of Markdown",
                        "write [words](address), or ![what it shows](file.jpg) for a picture");
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
            case BROKEN_DEFINITION ->
                warning(
                        "link/reference",
                        place,
                        "this stays as it is written and defines nothing, since there are words behind the address",
                        "take the words out, or put them in quotes as a title");
            case TWICE_DEFINED ->
                warning(
                        "link/reference",
                        place,
                        "'" + written + "' is defined twice, and only the first address counts",
                        "give one of the two another name, or take it out");
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
            default -> TextSlipMessages.problem(slip, written, place);
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

    static String shortened(String text) {
        return Shortened.to(LONGEST, text.replace('\n', ' '));
    }
}
