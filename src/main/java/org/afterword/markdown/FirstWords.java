package org.afterword.markdown;

import java.util.Optional;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/**
 * Reads the words of a text's first paragraph without the parser, where {@link PlainNodes} can. A test holds both ways to the
 * same answer.
 */
final class FirstWords {
    private static final String QUOTES = "\"'(“‘«„";

    private FirstWords() {}

    /** The words of a text without a blank line, each line end a blank; empty where it may be more than one plain paragraph. */
    static Optional<String> of(String text) {
        var paragraph = new Paragraph();
        return text.lines().allMatch(FirstWords::beginsWords) && PlainNodes.read(lines(text), paragraph)
                ? Optional.of(Outline.withoutGaps(AuthorAttributes.text(paragraph), false))
                : Optional.empty();
    }

    private static SourceLines lines(String text) {
        return SourceLines.of(
                text.lines().map(line -> SourceLine.of(line, null)).toList());
    }

    /** Whether a line cannot begin another kind of block, nor make one of the line above. */
    private static boolean beginsWords(String line) {
        int words = line.startsWith("**") ? 2 : line.startsWith("*") ? 1 : 0;
        return words < line.length() && (Character.isLetter(line.charAt(words)) || QUOTES.indexOf(line.charAt(0)) >= 0);
    }
}
