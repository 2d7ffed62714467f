package org.afterword.content.article;

import java.util.Locale;
import java.util.Optional;
import org.afterword.base.Shortened;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.markdown.Slip;

/** Says what in an author's text may be meant, and more often is a mistake; it is told by a check alone. */
public final class DoubtMessages {
    private static final int LONGEST = 60;
    private static final String UNCLEAR = "markdown/unclear";
    private static final String SHAPE = "markdown/shape";

    private DoubtMessages() {}

    /** The problem, if a doubt has the code that is asked for. */
    public static Optional<Problem> problem(String code, Slip doubt, Position place) {
        var told = told(doubt);
        return told.code().equals(code)
                ? Optional.of(Problem.warning(code, place, told.message(), told.cure()))
                : Optional.empty();
    }

    private record Told(String code, String message, String cure) {}

    private static Told told(Slip doubt) {
        var written = "'" + Shortened.to(LONGEST, doubt.written().replace('\n', ' ')) + "'";
        return switch (doubt.kind()) {
            case LEFT_OVER ->
                new Told(
                        "markdown/left-over",
                        written + " was most likely left over from writing",
                        "write what belongs there, or take it out");
            case MEANT_ELSEWHERE ->
                new Told(
                        UNCLEAR,
                        written + " means something to other programs, and readers see it as it stands here",
                        "write it in Markdown or HTML, or take it out; put it between backquotes if it is to be seen");
            case DEFINED_WORD ->
                new Told(
                        UNCLEAR,
                        "this looks like a word and what defines it, and readers see the colon",
                        "write 'markdown: {definitions: true}' in site.yaml");
            case NOTE_BY_HAND ->
                new Told(
                        UNCLEAR,
                        written + " is no footnote, and nothing leads to it",
                        "write [^1] in the text and '[^1]: …' here");
            case OPEN_STAR ->
                new Told(
                        UNCLEAR,
                        "what begins with " + written + " is never closed, and readers see its mark",
                        "put the same mark behind the last word, or a backslash before this one");
            case STRAY_STARS ->
                new Told(
                        UNCLEAR,
                        written + " belongs to nothing before or behind it, and readers see it",
                        "put the same stars at the other end of the words, too; write a backslash before each star that readers should see");
            case SPACED_MARK ->
                new Told(
                        UNCLEAR,
                        written + " stays as it is written, since there are spaces within its marks",
                        "put the marks right before the first letter and right behind the last one");
            case ESCAPED_MARK ->
                new Told(
                        UNCLEAR,
                        written + " stays as it is written, since there are backslashes before its signs",
                        "take the backslashes out; put it between backquotes if readers should see the signs");
            case NEARLY_LINK ->
                new Told(
                        UNCLEAR,
                        written + " is not written as a link or a picture is, and leads nowhere",
                        "write [words](address) or ![words](file.jpg); a number to call is tel:+15550100, without spaces");
            case OPEN_BRACKET ->
                new Told(
                        UNCLEAR,
                        "the bracket before this link is never closed, and readers see it",
                        "take it out, or write ] where it ends");
            case OPEN_ADDRESS ->
                new Told(
                        UNCLEAR,
                        "the bracket in " + written + " is never closed, and readers see it",
                        "write > right behind the address");
            case TORN_ADDRESS ->
                new Told(
                        "link/words",
                        written + " is no address of the web, so that readers cannot follow it",
                        "write " + doubt.written().replaceFirst("^(https?)[^\\p{L}\\p{N}]+", "$1://"));
            case DETOUR ->
                new Told(
                        "link/detour",
                        "this address was copied out of another page, which learns who follows it or who copied it",
                        doubt.meantGoal()
                                .map(goal -> "write " + Shortened.to(LONGEST, goal))
                                .orElse("open it, and write the address that a browser then shows"));
            case TABBED_ROWS ->
                new Told(
                        SHAPE,
                        "these lines look like rows of a spreadsheet, and readers see their words in one line",
                        "write them as a table: | one | two |, with |---|---| as the second line");
            case TORN_WORDS ->
                new Told(
                        SHAPE,
                        "words of this paragraph are parted at the ends of its lines, as in print, and readers see the hyphens",
                        "join them, without the hyphen and without the line's end");
            case SHALLOW_ITEM ->
                new Told(
                        SHAPE,
                        "this item is further in than the one above it, and yet no part of it",
                        "begin it right below the first letter of that one's words");
            case UNTITLED_FRAME ->
                new Told(
                        "picture/words",
                        "nothing says in words what this <iframe> shows",
                        "write title=\"what it shows\" in its tag");
            case NO_CONTROLS ->
                new Told(
                        SHAPE,
                        "this <" + doubt.written() + "> has no controls, so that readers cannot play it",
                        "write <" + doubt.written() + " controls");
            case UNFILLED ->
                new Told(
                        SHAPE,
                        "a script was to fill this <" + doubt.written()
                                + ">, and no page runs one, so that readers see nothing",
                        "take it out, or link to what it would show");
            case CUT_WORDS ->
                new Told(
                        "picture/words",
                        written + " is all that the picture says: without quotes, its words end at the first space",
                        "put all of its words in quotes: alt=\"what it shows\"");
            case LONE_TAGS ->
                new Told(
                        UNCLEAR,
                        written + " is neither a heading nor a tag here",
                        "write '# ' with a space for a heading; tags belong into the front matter: tags: [one, two]");
            case DRAWING ->
                new Told(
                        UNCLEAR,
                        written + " is shown as code, not as a drawing",
                        "draw it elsewhere and show the picture: ![what it shows](file.svg)");
            case MISSPELT_LANGUAGE ->
                new Told(
                        "markdown/language",
                        "no language is called " + written + ", so this code has no colours",
                        doubt.meantLanguage()
                                .map(meant -> "did you mean '" + meant + "'?")
                                .orElse("write its name, or none"));
            case OLD_ALERT ->
                new Told(
                        UNCLEAR,
                        "this quotation looks like an alert, and is none",
                        "write > [!" + doubt.written().toUpperCase(Locale.ROOT) + "] in this line");
            case FORMULA ->
                new Told(
                        UNCLEAR,
                        written + " looks like a formula, and readers see its signs as they are",
                        "put formulas between dollars, and write 'markdown: {mathematics: true}' in site.yaml if it is not there");
            case NAMED_PICTURE ->
                new Told(
                        UNCLEAR,
                        written + " is a small picture elsewhere, and readers see its name here",
                        "write the picture itself, such as 🙂");
            case PAGE_MARK ->
                new Told(
                        UNCLEAR,
                        written + " does nothing here",
                        "take it out; 'description' in the front matter says what lists show of the article");
            case BARE_ROWS ->
                new Told(
                        SHAPE,
                        "these lines look like a table, and none is made of them",
                        "write |---|---| as the second line");
            case LOOSE_LINES ->
                new Told(
                        SHAPE,
                        "these lines look like a list, and readers see them as one paragraph",
                        "begin each with '- '");
            case SHORT_FENCE ->
                new Told(
                        SHAPE,
                        "this block of code has fewer than three backquotes, so that its lines are joined to one",
                        "write ``` before and behind it");
            case JOINED_FILM ->
                new Told(
                        SHAPE,
                        "there are words right before or behind " + written + ", so that it is a link and no film",
                        "put an empty line before it and behind it");
            case INDENTED ->
                new Told(
                        SHAPE,
                        "these words are shown as code, since there are four blanks before them",
                        "take the blanks out; put code that should look like this between lines of ```");
            case UNDERLINED ->
                new Told(
                        SHAPE,
                        "this paragraph became a heading, since a line of dashes stands right below it",
                        "put an empty line between the two");
            case YEAR ->
                new Told(
                        SHAPE,
                        written + " begins a list with that number",
                        "write a backslash before the stop: 1986\\. A good year");
            case ODD_ID ->
                new Told(
                        "markdown/id",
                        "the id " + written
                                + (doubt.written().indexOf(' ') >= 0
                                        ? " has a space in it"
                                        : " is there twice, and links lead to the first alone"),
                        "give each element an id of its own, in one word");
            case OLD_QUERY ->
                new Told(
                        "link/words",
                        written + " leads to the home page: what stands behind the question mark does nothing here",
                        "write the article's file or its path");
            case QUERY ->
                new Told(
                        "picture/query",
                        "what stands behind the question mark in " + written
                                + " does nothing: the site's files are what they are",
                        "take it out; to show the picture smaller, write ![what it shows](file.jpg){width=300}");
            case OTHER_ADDRESS ->
                new Told(
                        "link/words",
                        "the link shows the address " + written + " and leads to another one",
                        "make the two the same, or write what readers find there");
            case UNUSED_DEFINITION ->
                new Told(
                        "link/unused",
                        "nothing in the text uses " + written + ", and readers do not see it",
                        "take it out, or write a backslash before it if they should");
            default -> throw new IllegalStateException(doubt.kind() + " is no doubt");
        };
    }
}
