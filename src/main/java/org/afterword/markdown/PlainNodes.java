package org.afterword.markdown;

import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/**
 * Reads a paragraph with few of Markdown's signs, as most are, without the parser, which looks at each of its letters in many
 * ways. A test holds both ways to the same answer.
 */
final class PlainNodes implements PlainMarks.Writer {
    private final String text;
    private final List<SourceLine> lines;
    private final boolean placed;
    private Node parent;

    /** The line that is read, and where it begins in the text. */
    private int line;

    private int lineStart;

    /** How far it is read. */
    private int behind;

    /** Where the emphasis began that has not ended: its line, and the place there. */
    private int openLine;

    private int openAt;

    private PlainNodes(SourceLines lines, Node block) {
        this.text = lines.getContent();
        this.lines = lines.getLines();
        this.placed = !lines.getSourceSpans().isEmpty();
        this.parent = block;
    }

    /** Whether it could be read; nothing is in the block where it could not. */
    static boolean read(SourceLines lines, Node block) {
        boolean read = new PlainNodes(lines, block).areAll();
        while (!read && block.getFirstChild() != null) {
            block.getFirstChild().unlink();
        }
        return read;
    }

    private boolean areAll() {
        var marks = new PlainMarks(text, PlainMarks.Signs.OF_ALL, this);
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', lineStart)) {
            if (!isPlain(marks, end)) {
                return false;
            }
            parent.appendChild(new SoftLineBreak());
            line++;
            lineStart = end + 1;
        }
        return isPlain(marks, text.length()) && !marks.areOpen();
    }

    /** Blanks at a line's end may break it. */
    private boolean isPlain(PlainMarks marks, int end) {
        return lineStart < end
                && text.charAt(lineStart) != ' '
                && text.charAt(end - 1) != ' '
                && marks.line(lineStart, end);
    }

    @Override
    public void words(int start, int end) {
        behind = end;
        if (start < end) {
            append(new Text(text.substring(start, end)), start, end);
        }
    }

    @Override
    public void begin(int asterisks) {
        openLine = line;
        openAt = behind - lineStart;
        var emphasis = asterisks == 1 ? new Emphasis("*") : new StrongEmphasis("**");
        parent.appendChild(emphasis);
        parent = emphasis;
    }

    @Override
    public void end(int asterisks) {
        if (placed) {
            for (int i = openLine; i <= line; i++) {
                var span = lines.get(i).getSourceSpan();
                int last = i < line ? span.getLength() : behind + asterisks - lineStart;
                parent.addSourceSpan(span.subSpan(i == openLine ? openAt : 0, last));
            }
        }
        parent = parent.getParent();
    }

    @Override
    public void code(int start, int end) {
        append(new Code(text.substring(start, end)), start - 1, end + 1);
    }

    @Override
    public void link(int start, int end, String address) {
        var link = new Link(address, null);
        append(link, start - 1, end + "](".length() + address.length() + ")".length());
        link.appendChild(placed(new Text(text.substring(start, end)), start, end));
    }

    private void append(Node node, int start, int end) {
        parent.appendChild(placed(node, start, end));
    }

    private Node placed(Node node, int start, int end) {
        if (placed) {
            node.addSourceSpan(lines.get(line).getSourceSpan().subSpan(start - lineStart, end - lineStart));
        }
        return node;
    }
}
