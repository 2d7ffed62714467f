package org.afterword.markdown;

import java.util.Optional;

/**
 * Reads the words of a text's first paragraph without the parser, where that has few of Markdown's signs, as most have. A test
 * holds both ways to the same answer.
 */
final class FirstWords implements PlainMarks.Writer {
    private static final String QUOTES = "\"'(“‘«„";

    private final String text;
    private final StringBuilder words = new StringBuilder();

    private FirstWords(String text) {
        this.text = text;
    }

    /**
     * The words of a text without a blank line, each line end a blank; empty where it may be more than one plain paragraph.
     */
    static Optional<String> of(String text) {
        return new FirstWords(text).read();
    }

    private Optional<String> read() {
        var marks = new PlainMarks(text, PlainMarks.Signs.OF_ALL, this);
        int end;
        for (int start = 0; start <= text.length(); start = end + 1) {
            int next = text.indexOf('\n', start);
            end = next < 0 ? text.length() : next;
            boolean isPlain =
                    start < end && beginsWords(start) && text.charAt(end - 1) != ' ' && marks.line(start, end);
            if (!isPlain) {
                return Optional.empty();
            }
            words.append(next < 0 ? "" : " ");
        }
        return marks.areOpen() ? Optional.empty() : Optional.of(Outline.withoutGaps(words.toString(), false));
    }

    /** Whether a line cannot begin another kind of block, nor make one of the line above. */
    private boolean beginsWords(int start) {
        int words = start + (text.startsWith("**", start) ? 2 : text.startsWith("*", start) ? 1 : 0);
        return words < text.length()
                && (Character.isLetter(text.charAt(words)) || QUOTES.indexOf(text.charAt(start)) >= 0);
    }

    @Override
    public void words(int start, int end) {
        words.append(text, start, end);
    }

    @Override
    public void begin(int asterisks) {}

    @Override
    public void end(int asterisks) {}

    @Override
    public void code(int start, int end) {
        words(start, end);
    }

    @Override
    public void link(int start, int end, String address) {
        words(start, end);
    }
}
