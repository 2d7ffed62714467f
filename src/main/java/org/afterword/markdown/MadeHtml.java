package org.afterword.markdown;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.afterword.base.TagEnd;
import org.commonmark.node.Block;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.ParserState;

/**
 * HTML that a shortcode made, as it stands in an author's text. A block of it fills a line between two marks, so that it is
 * HTML whatever its elements are and whatever stands in the lines around it; in a line, its tags are as an author writes them.
 */
public final class MadeHtml {
    /** Characters that no text has (Unicode §23.7): they begin and end a block, and stand for the line ends in it. */
    private static final char START = '\uFDD1';

    private static final char END = '\uFDD2';
    private static final char LINE_END = '\uFDD3';

    private static final Pattern MARKS = Pattern.compile("[\uFDD0-\uFDD3]");
    private static final Pattern BEHIND_WORDS = Pattern.compile("(?<=[^\n]\n)" + START);
    private static final Pattern BEFORE_WORDS =
            Pattern.compile("(?m)(^" + START + "[^" + END + "]*" + END + ")(?=\n[^\n])");
    private static final Pattern BLOCK = Pattern.compile(START + "([^" + END + "]*)" + END);

    /** What an element keeps as it is written. */
    private static final Pattern KEPT = Pattern.compile("(?is)<(pre|textarea|script|style)\\b.*?</\\1\\s*>");

    private static final Pattern LINE_ENDS = Pattern.compile("(?<!\\s)\\s*[\r\n]\\s*");
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?(?:-->|\\z)");

    /** What is no part of a paragraph (HTML §4.4.1). */
    private static final Set<String> BLOCKS = Set.of(
            ("address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer"
                            + " form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre script search section style"
                            + " summary table tbody td tfoot th thead tr ul")
                    .split(" "));

    /** What means something in a line of Markdown. */
    private static final String SIGNS = "\\`*_[]<~^=$|{}@";

    private static final String LINE_SIGNS = "#+->.)";

    private MadeHtml() {}

    /** Whether HTML begins with an element that is no part of a paragraph. */
    public static boolean isBlock(String html) {
        var shown = COMMENT.matcher(html).replaceAll("").strip();
        if (!shown.startsWith("<")) {
            return false;
        }
        int start = shown.startsWith("</") ? 2 : 1;
        return BLOCKS.contains(
                shown.substring(start, ElementKind.endOfName(shown, start)).toLowerCase(Locale.ROOT));
    }

    /** HTML as a line of its own. */
    public static String block(String html) {
        if (html.isBlank()) {
            return "";
        }
        var line = new StringBuilder().append(START);
        int copied = 0;
        for (var kept = KEPT.matcher(html); kept.find(); copied = kept.end()) {
            line.append(flat(html.substring(copied, kept.start())));
            line.append(unmarked(kept.group()).replace("\r", "").replace('\n', LINE_END));
        }
        return line.append(flat(html.substring(copied))).append(END).toString();
    }

    private static String flat(String html) {
        return raw(html).replace("`", "&#96;");
    }

    /** HTML as a part of HTML, in which no line is empty. */
    public static String raw(String html) {
        return LINE_ENDS.matcher(unmarked(html)).replaceAll(" ");
    }

    /** HTML as a part of a line: its tags as they are, and its words so that Markdown means nothing in them. */
    public static String inline(String html) {
        var flat = flat(html);
        var line = new StringBuilder();
        int at = 0;
        while (at < flat.length()) {
            int end = flat.charAt(at) == '<' ? endOfTag(flat, at) : -1;
            if (end > 0) {
                line.append(flat.substring(at, end).replace("|", "&#124;"));
                at = end;
            } else {
                word(flat, at, line);
                at++;
            }
        }
        return line.toString();
    }

    private static void word(String html, int at, StringBuilder line) {
        char c = html.charAt(at);
        boolean means = SIGNS.indexOf(c) >= 0
                || c == ':' && html.startsWith("//", at + 1)
                || c == '.' && html.regionMatches(true, at - 3, "www", 0, 3)
                || at == 0 && (LINE_SIGNS.indexOf(c) >= 0 || Character.isDigit(c));
        if (means) {
            line.append("&#").append((int) c).append(';');
        } else {
            line.append(c);
        }
    }

    /** The place behind a tag or a comment that begins at a place; -1 where none does. */
    private static int endOfTag(String html, int start) {
        if (html.startsWith("<!--", start)) {
            int end = html.indexOf("-->", start + 4);
            return end < 0 ? -1 : end + 3;
        }
        int name = html.startsWith("</", start) ? start + 2 : start + 1;
        if (name >= html.length() || !Character.isLetter(html.charAt(name))) {
            return -1;
        }
        return TagEnd.behind(html, name);
    }

    /** A text in which none of the marks stands. */
    static String unmarked(String text) {
        return MARKS.matcher(text).replaceAll("\uFFFD");
    }

    /** The text for a reader of Markdown, who needs an empty line where HTML ends and Markdown goes on. */
    static String shown(String text) {
        var behind = BEHIND_WORDS.matcher(text).replaceAll("\n" + START);
        var apart = BEFORE_WORDS.matcher(behind).replaceAll("$1\n");
        return BLOCK.matcher(apart).replaceAll("$1").replace(LINE_END, '\n');
    }

    /** Reads a block. */
    static BlockParserFactory factory() {
        return (state, matched) -> {
            var line = state.getLine().getContent();
            int start = state.getNextNonSpaceIndex();
            return start < line.length() && line.charAt(start) == START
                    ? BlockStart.of(new Reading(start)).atIndex(start)
                    : BlockStart.none();
        };
    }

    private static final class Reading extends AbstractBlockParser {
        private final HtmlBlock block = new HtmlBlock();
        private final int start;

        /** @param start where the mark stands in its line */
        Reading(int start) {
            this.start = start;
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return BlockContinue.none();
        }

        @Override
        public void addLine(SourceLine line) {
            var text = line.getContent().toString();
            int end = text.indexOf(END);
            block.setLiteral(text.substring(text.indexOf(START) + 1, end < 0 ? text.length() : end)
                    .replace(LINE_END, '\n'));
        }

        /** The place of what stands behind the mark. */
        @Override
        public void addSourceSpan(SourceSpan span) {
            int mark = Math.max(0, start - span.getColumnIndex()) + 1;
            super.addSourceSpan(span.getLength() > mark ? span.subSpan(mark) : span);
        }
    }
}
