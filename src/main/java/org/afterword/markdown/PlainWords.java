package org.afterword.markdown;

import java.util.Optional;
import org.commonmark.internal.util.Escaping;

/**
 * Visitors' texts with few of Markdown's signs, which most comments are: paragraphs, quotes and lists of lines, with emphasis,
 * code and links as {@link PlainMarks} knows them. They come out as the parser and the renderer would have them; a test holds
 * both ways to the same answer.
 */
final class PlainWords implements PlainMarks.Writer {
    private static final String SIGNS_AT_START = " #+-=>0123456789";

    /** What lines make up that begin alike, with no blank line between them. */
    private enum Block {
        PARAGRAPH("", "<p>", "<br>\n", "</p>\n"),
        QUOTE("> ", "<blockquote>\n<p>", "<br>\n", "</p>\n</blockquote>\n"),
        LIST("- ", "<ul>\n<li>", "</li>\n<li>", "</li>\n</ul>\n");

        private final String sign;
        private final String start;
        private final String between;
        private final String end;

        Block(String sign, String start, String between, String end) {
            this.sign = sign;
            this.start = start;
            this.between = between;
            this.end = end;
        }
    }

    private final String text;
    private final StringBuilder html;
    private final PlainMarks marks;
    private Block open;
    private Block last;
    private int nextQuote = -1;

    private PlainWords(String text) {
        this.text = text;
        this.html = new StringBuilder(text.length() + text.length() / 4 + 16);
        this.marks = new PlainMarks(text, PlainMarks.Signs.OF_VISITORS, this);
    }

    /** The text as HTML; empty where it has anything that Markdown may take for another sign. */
    static Optional<String> html(String text) {
        var words = new PlainWords(text);
        return words.all() ? Optional.of(words.html.toString()) : Optional.empty();
    }

    private boolean all() {
        for (int start = 0; start < text.length(); ) {
            int newLine = text.indexOf('\n', start);
            int end = newLine < 0 ? text.length() : newLine;
            if (start == end ? !end() : !line(start, end)) {
                return false;
            }
            start = end + 1;
        }
        return end();
    }

    /** Ends the block that is open; false where emphasis in it has not ended. */
    private boolean end() {
        if (open != null) {
            html.append(open.end);
            last = open;
            open = null;
        }
        return !marks.areOpen();
    }

    private Block block(int lineStart) {
        return text.startsWith(Block.QUOTE.sign, lineStart)
                ? Block.QUOTE
                : text.startsWith(Block.LIST.sign, lineStart) ? Block.LIST : Block.PARAGRAPH;
    }

    /** Two lists with a gap between them would be one, and in a list emphasis ends in its line. */
    private boolean line(int start, int end) {
        var block = block(start);
        int words = start + block.sign.length();
        boolean follows = open == null
                ? (block != Block.LIST || last != Block.LIST)
                : open == block && (block != Block.LIST || !marks.areOpen());
        if (!follows
                || words == end
                || SIGNS_AT_START.indexOf(text.charAt(words)) >= 0
                || text.charAt(end - 1) == ' ') {
            return false;
        }
        html.append(open == null ? block.start : block.between);
        open = block;
        return marks.line(words, end);
    }

    @Override
    public void words(int start, int end) {
        int copied = start;
        for (int quote = quote(start); quote < end; quote = quote(copied)) {
            html.append(text, copied, quote).append("&quot;");
            copied = quote + 1;
        }
        html.append(text, copied, end);
    }

    /** The next quotation mark, or the end of the text. */
    private int quote(int from) {
        if (nextQuote < from) {
            int found = text.indexOf('"', from);
            nextQuote = found < 0 ? text.length() : found;
        }
        return nextQuote;
    }

    @Override
    public void begin(int asterisks) {
        html.append(asterisks == 1 ? "<em>" : "<strong>");
    }

    @Override
    public void end(int asterisks) {
        html.append(asterisks == 1 ? "</em>" : "</strong>");
    }

    @Override
    public void code(int start, int end) {
        html.append("<code>")
                .append(Escaping.escapeHtml(text.substring(start, end)))
                .append("</code>");
    }

    @Override
    public void link(int start, int end, String address) {
        html.append("<a href=\"").append(address).append("\" rel=\"" + VisitorNodes.REL + "\">");
        words(start, end);
        html.append("</a>");
    }

    /** Any text as paragraphs of lines, in which nothing is a sign. */
    static String escaped(String text) {
        var html = new StringBuilder(text.length() * 2);
        boolean within = false;
        for (var line : text.split("\n", -1)) {
            boolean blank = line.isBlank();
            if (!blank) {
                html.append(within ? "<br>\n" : "<p>");
                html.append(line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
            } else if (within) {
                html.append("</p>\n");
            }
            within = !blank;
        }
        return html.append(within ? "</p>\n" : "").toString();
    }
}
