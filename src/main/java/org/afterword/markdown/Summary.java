package org.afterword.markdown;

import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Document;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** The words before the mark {@code <!--more-->}, with which an author says what lists show, as in other generators. */
final class Summary {
    /** In characters: what a mark far down leaves of it. */
    private static final int LONGEST = 1_000;

    private static final Pattern MARK = Pattern.compile("(?i)<!--\\s*more\\s*-->\\s*");

    private Summary() {}

    /** Whether HTML is the mark. */
    static boolean isMark(String html) {
        return html.startsWith("<!--") && MARK.matcher(html).matches();
    }

    /** Of a text's paragraphs; empty where there is no mark, or nothing before it. */
    static Optional<String> of(String markdown, Syntax syntax) {
        if (markdown.indexOf("<!--") < 0 || !MARK.matcher(markdown).find()) {
            return Optional.empty();
        }
        var words = new StringBuilder();
        for (var node = Outline.parse(markdown, syntax).getFirstChild(); node != null; node = node.getNext()) {
            boolean ends = isMarked(node);
            if (node instanceof Paragraph) {
                words.append(words.isEmpty() ? "" : " ").append(AuthorAttributes.text(node));
            }
            if (ends) {
                var text = Outline.withoutGaps(words.toString().strip(), markdown.contains("[^"));
                return text.isEmpty() ? Optional.empty() : Optional.of(Outline.shortened(text, LONGEST));
            }
        }
        return Optional.empty();
    }

    /** Whether a block is the mark or has it; of what has it, only what stands before it is left. */
    private static boolean isMarked(Node block) {
        if (block instanceof HtmlBlock html) {
            return isMark(html.getLiteral());
        }
        for (var node = block.getFirstChild(); block instanceof Paragraph && node != null; node = node.getNext()) {
            if (node instanceof HtmlInline html && isMark(html.getLiteral())) {
                while (node.getNext() != null) {
                    node.getNext().unlink();
                }
                return true;
            }
        }
        return false;
    }

    /** Whether a mark has words before it, and stands in no quotation or list. */
    static boolean isEnd(Node mark) {
        var block = mark instanceof HtmlInline ? mark.getParent() : mark;
        boolean words = block != mark && block instanceof Paragraph && mark.getPrevious() != null;
        for (var before = block.getPrevious(); before != null && !words; before = before.getPrevious()) {
            words = before instanceof Paragraph;
        }
        return words && block.getParent() instanceof Document;
    }
}
