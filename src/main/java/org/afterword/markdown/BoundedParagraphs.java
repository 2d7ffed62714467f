package org.afterword.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.Node;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.InlineParserFactory;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/**
 * Reads a paragraph in time that grows with its length. At a bracket that closes, the parser goes through all signs of emphasis
 * and all brackets that are still open, and copies what stands between the two brackets: with many thousands in one paragraph
 * that takes the square of their number. There, signs beyond a number are letters, and so are brackets that lie too deep within
 * each other or that nothing closes.
 */
final class BoundedParagraphs implements InlineParser {
    /** What is longer than a paragraph in which the square of all that it has takes no time. */
    private static final int SHORT = 4096;

    /** What is shorter has never too many. */
    private static final int FEWEST = 1 << 14;

    /** How many runs of signs there may be: at some that close, the parser goes through all before them. */
    private static final int MOST_SIGNS = 8192;

    /** How many brackets and signs may be gone through in all. */
    private static final long MOST_STEPS = 1 << 26;

    /** How many letters may be copied in all. */
    private static final long MOST_COPIED = 1 << 28;

    /** How deep brackets may lie within each other in a paragraph that has too many. */
    private static final int DEEPEST = 128;

    /** What may be between two brackets that are no pair for the parser: code, a tag, a formula. */
    private static final String UNSURE = "`<$\\";

    private final InlineParser usual;

    private BoundedParagraphs(InlineParserContext context) {
        this.usual = new InlineParserImpl(context);
    }

    static InlineParserFactory factory() {
        return context -> new BoundedParagraphs(context);
    }

    /** Whether some signs of a paragraph, which stands in a text, are letters. */
    static boolean areCrowded(String text, int start, int end) {
        return end - start > FEWEST && !new Look(text.substring(start, end)).isCheap();
    }

    @Override
    public void parse(SourceLines lines, Node block) {
        if (PlainNodes.read(lines, block)) {
            return;
        }
        if (length(lines) <= SHORT) {
            usual.parse(lines, block);
            return;
        }
        var text = lines.getContent();
        var look = new Look(text);
        if (look.isCheap()) {
            usual.parse(lines, block);
            return;
        }
        usual.parse(parted(look.masked(), lines), block);
        block.accept(new MaskedSigns());
    }

    private static int length(SourceLines lines) {
        int length = 0;
        for (var line : lines.getLines()) {
            length += line.getContent().length() + 1;
        }
        return length;
    }

    private static SourceLines parted(String text, SourceLines lines) {
        var parted = new ArrayList<SourceLine>();
        int start = 0;
        for (var line : lines.getLines()) {
            int end = start + line.getContent().length();
            parted.add(SourceLine.of(text.substring(start, end), line.getSourceSpan()));
            start = end + 1;
        }
        return SourceLines.of(parted);
    }

    /** A pair of brackets, or one that nothing closes, which ends at -1. */
    private record Pair(int start, int end) {}

    /** A bracket that is not closed yet. */
    private static final class Open {
        private final int start;
        private final int unsureBefore;
        private int height;

        Open(int start, int unsureBefore) {
            this.start = start;
            this.unsureBefore = unsureBefore;
        }
    }

    private static final class Look {
        private final String text;
        private final long opening;
        private final long closing;
        private final long signs;

        Look(String text) {
            this.text = text;
            long opening = 0;
            long closing = 0;
            long signs = 0;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                opening += c == '[' ? 1 : 0;
                closing += c == ']' ? 1 : 0;
                signs += isSign(i) && isNew(i) ? 1 : 0;
            }
            this.opening = opening;
            this.closing = closing;
            this.signs = signs;
        }

        boolean isCheap() {
            return signs <= MOST_SIGNS
                    && (opening + signs) * closing <= MOST_STEPS
                    && closing * text.length() <= MOST_COPIED;
        }

        /** The text with other characters for what is to be a letter. */
        String masked() {
            var masked = text.toCharArray();
            long most = MOST_STEPS / Math.max(1, closing);
            long left = Math.min(MOST_SIGNS, most);
            for (int i = 0; i < masked.length; i++) {
                boolean sign = isSign(i);
                left -= sign && isNew(i) ? 1 : 0;
                if (sign && left < 0) {
                    masked[i] = MaskedSigns.mask(masked[i]);
                }
            }
            left = Math.min(most, MOST_COPIED / text.length());
            for (var pair : costly()) {
                if (--left < 0) {
                    masked[pair.start()] = MaskedSigns.mask('[');
                    if (pair.end() >= 0) {
                        masked[pair.end()] = MaskedSigns.mask(']');
                    }
                }
            }
            return new String(masked);
        }

        /** Brackets that may stay open for long, or that lie around too many others; the inner ones first. */
        private List<Pair> costly() {
            var costly = new ArrayList<Pair>();
            var open = new ArrayDeque<Open>();
            int unsure = 0;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (UNSURE.indexOf(c) >= 0) {
                    unsure++;
                    i += c == '\\' ? 1 : 0;
                } else if (c == '[') {
                    open.push(new Open(i, unsure));
                } else if (c == ']' && !open.isEmpty()) {
                    var closed = open.pop();
                    if (closed.unsureBefore != unsure || closed.height >= DEEPEST) {
                        costly.add(new Pair(closed.start, i));
                    }
                    if (!open.isEmpty()) {
                        open.peek().height = Math.max(open.peek().height, closed.height + 1);
                    }
                }
            }
            open.forEach(left -> costly.add(new Pair(left.start, -1)));
            return costly;
        }

        /** Whether a character may begin or end emphasis, or the attributes of an image. */
        private boolean isSign(int at) {
            char c = text.charAt(at);
            boolean escaped = at > 0 && text.charAt(at - 1) == '\\';
            return MaskedSigns.SIGNS.indexOf(c) >= 0 && !escaped && (c != '=' || isDouble(at));
        }

        /** Whether a sign is the first of a run. */
        private boolean isNew(int at) {
            return at == 0 || text.charAt(at - 1) != text.charAt(at);
        }

        private boolean isDouble(int at) {
            return at > 0 && text.charAt(at - 1) == '=' || at + 1 < text.length() && text.charAt(at + 1) == '=';
        }
    }
}
