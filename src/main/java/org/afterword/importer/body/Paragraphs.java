package org.afterword.importer.body;

import org.afterword.markdown.MentionedMarkup;

/**
 * Makes paragraphs and line breaks of blank lines and line ends, as WordPress has since 2004 ({@code wpautop}). What is in
 * {@code pre}, {@code script} and {@code style} keeps its lines. Each rule replaces something in the whole text.
 */
public final class Paragraphs {
    private static final TagNames BLOCKS =
            new TagNames("table thead tfoot caption col colgroup tbody tr td th div dl dd dt ul ol li pre "
                    + "form map area blockquote address style script p h1 h2 h3 h4 h5 h6 hr fieldset legend section article aside "
                    + "hgroup header footer nav figure figcaption details menu summary iframe video audio");
    private static final TagNames NO_BREAK_BEFORE =
            new TagNames("p li div dl dd dt th pre td ul ol blockquote figure figcaption");

    private final TagText text;
    private final KeptElements kept;

    private Paragraphs(String raw) {
        text = new TagText(raw);
        kept = new KeptElements(text);
    }

    /**
     * The HTML of a text as WordPress keeps it, in which a tag that is only mentioned is words and parts nothing.
     *
     * @param author whether an author wrote it, who may use any element
     */
    public static String of(String raw, boolean author) {
        var html = MentionedMarkup.asWords(raw, author);
        return MadeParagraphs.are(html) ? html : of(html);
    }

    static String of(String raw) {
        if (raw.isBlank()) {
            return "";
        }
        return new Paragraphs(raw.replace("\r\n", "\n").replace('\r', '\n').replace(KeptElements.MARK, ' ')).made();
    }

    private String made() {
        text.each(kept::keep);
        text.each(this::setApart);
        text.each(this::lineEndInTag);
        wrap();
        text.each(this::empty);
        text.each(this::quote);
        text.each(this::endOfQuote);
        text.each(this::paragraphBeforeBlock);
        text.each(this::paragraphAfterBlock);
        text.each(this::lineBreak);
        lineEnds();
        text.each(this::breakAfterParagraph);
        text.each(this::breakBesideBlock);
        text.each(this::empty);
        if (!kept.isEmpty()) {
            text.each(kept::giveBack);
        }
        return text.stripped();
    }

    private int doubleBreak(int at) {
        int first = text.endOfEmpty("<br", at);
        int end = first == TagText.NONE ? first : text.endOfEmpty("<br", text.skipSpace(first));
        if (end != TagText.NONE) {
            text.append("\n\n");
        }
        return end;
    }

    /** Two breaks are a blank line, and blank lines stand around blocks. */
    private int setApart(int at) {
        if (text.isExactly("</", at)) {
            int nameEnd = text.endOfName(at + 2);
            if (!text.isOneOf(BLOCKS, at + 2, nameEnd) || !text.isExactly(">", nameEnd)) {
                return TagText.NONE;
            }
            text.append(at, nameEnd + 1);
            text.append("\n\n");
            return nameEnd + 1;
        }
        int nameEnd = text.endOfName(at + 1);
        if (!text.isOneOf(BLOCKS, at + 1, nameEnd) || nameEnd >= text.length() || !endsName(text.charAt(nameEnd))) {
            return doubleBreak(at);
        }
        int rule = text.endOfEmpty("<hr", at);
        text.append("\n\n");
        text.append(at, rule == TagText.NONE ? nameEnd : rule);
        if (rule == TagText.NONE) {
            return nameEnd;
        }
        text.append("\n\n");
        return rule;
    }

    private static boolean endsName(char c) {
        return c == '>' || c == '/' || TagText.isSpace(c);
    }

    private int lineEndInTag(int at) {
        int end = at + 1;
        boolean met = false;
        while (end < text.length() && text.charAt(end) != '<' && text.charAt(end) != '>') {
            met |= text.charAt(end++) == '\n';
        }
        if (!met || end == text.length() || text.charAt(end) == '<') {
            return TagText.NONE;
        }
        text.append(text.substring(at, end + 1).replace('\n', ' '));
        return end + 1;
    }

    /** What blank lines part are paragraphs. */
    private void wrap() {
        int from = 0;
        while (from < text.length()) {
            int end = text.length();
            int next = end;
            for (int at = text.indexOf('\n', from); at < text.length(); at = text.indexOf('\n', at + 1)) {
                int after = endOfBlankLines(at);
                if (after > at + 1) {
                    next = after;
                    end = at;
                    break;
                }
            }
            int start = from;
            while (start < end && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
            while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            if (end > start) {
                text.append("<p>");
                text.append(start, end);
                text.append("</p>\n");
            }
            from = next;
        }
        text.turn();
    }

    /** Behind the last line end that only spaces part from this one. */
    private int endOfBlankLines(int lineEnd) {
        int end = lineEnd + 1;
        for (int at = end; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n') {
                end = at + 1;
            } else if (c != ' ' && c != '\t') {
                break;
            }
        }
        return end;
    }

    private int empty(int at) {
        int end = text.isExactly("<p>", at) ? text.skipSpace(at + 3) : TagText.NONE;
        return text.isExactly("</p>", end) ? end + 4 : TagText.NONE;
    }

    private int quote(int at) {
        int end = text.is("<p><blockquote", at) ? text.endOfTag(at + 14, false) : TagText.NONE;
        if (end != TagText.NONE) {
            text.append("<blockquote");
            text.append(at + 14, end);
            text.append("<p>");
        }
        return end;
    }

    private int endOfQuote(int at) {
        if (!text.isExactly("</blockquote></p>", at)) {
            return TagText.NONE;
        }
        text.append("</p></blockquote>");
        return at + 17;
    }

    private int paragraphBeforeBlock(int at) {
        int block = text.is("<p>", at) ? text.skipSpace(at + 3) : TagText.NONE;
        int end = endOfBlockTag(block);
        if (end != TagText.NONE) {
            text.append(block, end);
        }
        return end;
    }

    private int paragraphAfterBlock(int at) {
        return dropBehindBlock(at, endOfBlockTag(at), "</p>");
    }

    /** Appends a block's tag, and drops what stands behind it. */
    private int dropBehindBlock(int at, int end, String dropped) {
        int next = end == TagText.NONE ? end : text.skipSpace(end);
        if (!text.is(dropped, next)) {
            return TagText.NONE;
        }
        text.append(at, end);
        return next + dropped.length();
    }

    /** Where a block's opening or closing tag ends. */
    private int endOfBlockTag(int at) {
        if (!text.isExactly("<", at)) {
            return TagText.NONE;
        }
        int name = text.isExactly("/", at + 1) ? at + 2 : at + 1;
        int nameEnd = text.endOfName(name);
        return text.isOneOf(BLOCKS, name, nameEnd) ? text.endOfTag(nameEnd, true) : TagText.NONE;
    }

    private int lineBreak(int at) {
        int end = text.endOfEmpty("<br", at);
        if (end == TagText.NONE) {
            return end;
        }
        text.append("<br>");
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return text.isExactly("\n", end) ? end + 1 : end;
    }

    /** A line end is a line break, and the spaces before it go. */
    private void lineEnds() {
        int from = 0;
        for (int at = text.indexOf('\n', 0); at < text.length(); at = text.indexOf('\n', from)) {
            int end = at;
            while (end > from && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\t')) {
                end--;
            }
            text.append(from, end);
            text.append("<br>");
            from = at + 1;
        }
        text.append(from, text.length());
        text.turn();
    }

    private int breakAfterParagraph(int at) {
        if (!text.isExactly("</p><br>", at)) {
            return TagText.NONE;
        }
        text.append("</p>\n");
        return at + 8;
    }

    /** No break stands behind a block's tag, nor before that of a block which parts lines by itself. */
    private int breakBesideBlock(int at) {
        int block = text.is("<br>", at) ? text.skipSpace(at + 4) : TagText.NONE;
        if (!text.isExactly("<", block)) {
            return dropBehindBlock(at, endOfBlockTag(at), "<br>");
        }
        int name = text.isExactly("/", block + 1) ? block + 2 : block + 1;
        int nameEnd = text.endOfName(name);
        int end = text.isOneOf(NO_BREAK_BEFORE, name, nameEnd) ? text.endOfTag(nameEnd, false) : TagText.NONE;
        if (end == TagText.NONE) {
            return end;
        }
        text.append(at + 4, block);
        int behind = dropBehindBlock(block, end, "<br>");
        if (behind == TagText.NONE) {
            text.append(block, end);
        }
        return Math.max(end, behind);
    }
}
