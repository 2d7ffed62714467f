package org.afterword.markdown;

import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.SourceLines;

/**
 * Reads a paragraph with few of Markdown's signs, as most are, without the parser, which looks at each of its letters in many
 * ways. A test holds both ways to the same answer.
 */
final class PlainNodes implements PlainMarks.Writer {
    private final String text;
    private Node parent;

    private PlainNodes(String text, Node block) {
        this.text = text;
        this.parent = block;
    }

    /** Whether it could be read; nothing is in the block where it could not, or where the nodes are to know their places. */
    static boolean read(SourceLines lines, Node block) {
        boolean read = lines.getSourceSpans().isEmpty() && new PlainNodes(lines.getContent(), block).areAll();
        while (!read && block.getFirstChild() != null) {
            block.getFirstChild().unlink();
        }
        return read;
    }

    private boolean areAll() {
        var marks = new PlainMarks(text, PlainMarks.Signs.OF_ALL, this);
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            if (!line(marks, start, end)) {
                return false;
            }
            parent.appendChild(new SoftLineBreak());
            start = end + 1;
        }
        return line(marks, start, text.length()) && !marks.areOpen();
    }

    /** Blanks at a line's end may break it. */
    private boolean line(PlainMarks marks, int start, int end) {
        return start < end && text.charAt(start) != ' ' && text.charAt(end - 1) != ' ' && marks.line(start, end);
    }

    @Override
    public void words(int start, int end) {
        if (start < end) {
            parent.appendChild(new Text(text.substring(start, end)));
        }
    }

    @Override
    public void begin(int asterisks) {
        var emphasis = asterisks == 1 ? new Emphasis("*") : new StrongEmphasis("**");
        parent.appendChild(emphasis);
        parent = emphasis;
    }

    @Override
    public void end(int asterisks) {
        parent = parent.getParent();
    }

    @Override
    public void code(int start, int end) {
        parent.appendChild(new Code(text.substring(start, end)));
    }

    @Override
    public void link(int start, int end, String address) {
        var link = new Link(address, null);
        link.appendChild(new Text(text.substring(start, end)));
        parent.appendChild(link);
    }
}
