package org.afterword.markdown;

import java.util.Optional;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** What somebody said, as an article that is nothing else: a quotation, and at most a line about who said it. */
public final class Quotation {
    /** An article of more characters says more than its quotation. */
    private static final int LONGEST = 2000;

    private static final int LONGEST_SOURCE = 160;

    private Quotation() {}

    /** The quotation's words, cut as an excerpt is; empty where an article is no quotation. */
    public static Optional<String> of(String markdown, Syntax syntax) {
        return markdown.length() <= LONGEST && markdown.stripLeading().startsWith(">")
                ? words(Outline.parse(markdown, syntax).getFirstChild())
                : Optional.empty();
    }

    private static Optional<String> words(Node first) {
        var words = new StringBuilder();
        if (first instanceof BlockQuote && isSource(first.getNext())) {
            for (var block = first.getFirstChild(); block != null; block = block.getNext()) {
                if (!(block instanceof Paragraph)) {
                    return Optional.empty();
                }
                words.append(words.isEmpty() ? "" : " ").append(withItsDash(AuthorAttributes.text(block)));
            }
        }
        boolean isAlert = words.indexOf("[!") == 0;
        return words.isEmpty() || isAlert ? Optional.empty() : Optional.of(Outline.shortened(words.toString()));
    }

    /** The dash before a name ends no line. */
    private static String withItsDash(String text) {
        return text.startsWith("— ") || text.startsWith("– ") ? text.charAt(0) + "\u00A0" + text.substring(2) : text;
    }

    private static boolean isSource(Node node) {
        return node == null
                || node instanceof Paragraph
                        && node.getNext() == null
                        && AuthorAttributes.text(node).length() <= LONGEST_SOURCE;
    }
}
