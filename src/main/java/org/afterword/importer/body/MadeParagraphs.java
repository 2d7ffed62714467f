package org.afterword.importer.body;

import java.util.ArrayDeque;
import java.util.Set;

/**
 * Tells whether the paragraphs of a text are made already: it is nothing but paragraphs, headings, lists, quotations and
 * code, no line ends within words, and no words stand between. WordPress' rules change nothing in such a text that a reader
 * sees, so it need not go through all of them. Other programs write their exports so. A test holds both to the same.
 */
final class MadeParagraphs {
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "code", "del", "em", "i", "img", "kbd", "s", "small", "span", "strong", "sub", "sup");
    private static final Set<String> OF_WORDS = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> LISTS = Set.of("ul", "ol");
    private static final int LONGEST_NAME = 10;
    private static final int DEEPEST = 50;

    private final String html;
    private int at;
    private int lineEnd = -1;
    private int depth;

    private MadeParagraphs(String html) {
        this.html = html;
    }

    static boolean are(String html) {
        var text = new MadeParagraphs(html);
        return html.indexOf('\r') < 0
                && html.indexOf(KeptElements.MARK) < 0
                && text.blocks()
                && text.at == html.length();
    }

    /** Passes blocks and the space between them. */
    private boolean blocks() {
        skipSpace();
        while (at < html.length() && !html.startsWith("</", at)) {
            if (!block()) {
                return false;
            }
            skipSpace();
        }
        return true;
    }

    private boolean block() {
        var name = name(at + 1);
        if (html.charAt(at) != '<' || !passTag()) {
            return false;
        }
        if (OF_WORDS.contains(name)) {
            return words(false) && passEnd(name);
        } else if (name.equals("pre")) {
            return words(true) && passEnd(name);
        }
        boolean list = LISTS.contains(name);
        if (!list && !name.equals("blockquote") || depth == DEEPEST) {
            return false;
        }
        depth++;
        boolean whole = (list ? items() : blocks()) && passEnd(name);
        depth--;
        return whole;
    }

    private boolean items() {
        skipSpace();
        while (html.startsWith("<li>", at)) {
            at += "<li>".length();
            if (!words(false)) {
                return false;
            }
            skipSpace();
            if (!html.startsWith("</", at) && !(isList() && block())) {
                return false;
            }
            skipSpace();
            if (!passEnd("li")) {
                return false;
            }
            skipSpace();
        }
        return true;
    }

    private boolean isList() {
        return at < html.length() && LISTS.contains(name(at + 1));
    }

    /**
     * Passes words, and the elements that stand among words, to another element.
     *
     * @param lines whether they may stand in several lines; else a line end ends them, too
     */
    private boolean words(boolean lines) {
        int start = at;
        var open = new ArrayDeque<String>();
        while (at < html.length() && (lines || html.charAt(start) != ' ')) {
            int bracket = html.indexOf('<', at);
            if (bracket < 0 || !lines && nextLineEnd() < bracket) {
                at = nextLineEnd();
                break;
            }
            at = bracket;
            boolean end = html.startsWith("</", at);
            var name = name(end ? at + 2 : at + 1);
            if (!INLINE.contains(name)) {
                break;
            }
            if (end && !name.equals(open.poll()) || !passTag()) {
                return false;
            }
            if (!end && !name.equals("img")) {
                open.push(name);
            }
        }
        return at > start && open.isEmpty();
    }

    /** Passes a tag that stands in one line. */
    private boolean passTag() {
        int end = html.indexOf('>', at);
        int other = html.indexOf('<', at + 1);
        if (end < 0 || other >= 0 && other < end || nextLineEnd() < end) {
            return false;
        }
        at = end + 1;
        return true;
    }

    private boolean passEnd(String name) {
        int end = at + name.length() + 2;
        boolean there = html.startsWith("</", at) && html.startsWith(name, at + 2) && html.startsWith(">", end);
        at = there ? end + 1 : at;
        return there;
    }

    private String name(int from) {
        int end = from;
        while (end < html.length() && end - from < LONGEST_NAME && isOfName(html.charAt(end))) {
            end++;
        }
        return html.substring(from, end);
    }

    private static boolean isOfName(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }

    private int nextLineEnd() {
        if (lineEnd < at) {
            int next = html.indexOf('\n', at);
            lineEnd = next < 0 ? html.length() : next;
        }
        return lineEnd;
    }

    private void skipSpace() {
        while (at < html.length() && (html.charAt(at) == ' ' || html.charAt(at) == '\n')) {
            at++;
        }
    }
}
