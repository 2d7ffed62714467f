package org.afterword.markdown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/**
 * Sets the words of a text as its language has them. Code, formulas, addresses, HTML and what stands between double braces are
 * not touched, and a sign behind a backslash stays what it is.
 */
final class Typography implements PostProcessor {
    private static final Set<String> CODE = Set.of("code", "kbd", "samp", "pre", "tt", "script", "style", "math");

    private final String language;

    Typography(String language) {
        this.language = language;
    }

    @Override
    public Node process(Node document) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Paragraph paragraph) {
                set(paragraph);
            }

            @Override
            public void visit(Heading heading) {
                set(heading);
            }

            @Override
            public void visit(CustomBlock block) {
                boolean words = block.getFirstChild() != null && !(block.getFirstChild() instanceof Block);
                if (words) {
                    set(block);
                } else {
                    visitChildren(block);
                }
            }

            @Override
            public void visit(CustomNode node) {
                if (node instanceof TableCell) {
                    set(node);
                } else {
                    visitChildren(node);
                }
            }
        });
        return document;
    }

    private void set(Node block) {
        var words = new Words();
        block.accept(words);
        words.keepBraces();
        var set = Typesetter.set(language, words.line, words.fixed);
        for (var part : words.parts) {
            part.text()
                    .setLiteral(EscapedSigns.meant(Typesetter.joined(
                            words.line,
                            set,
                            part.start(),
                            part.start() + part.text().getLiteral().length())));
        }
    }

    /** Some words, and where they stand in their block's. */
    private record Part(Text text, int start) {}

    /** The words of a block, one behind the other. */
    private static final class Words extends AbstractVisitor {
        private final StringBuilder line = new StringBuilder();
        private final BitSet fixed = new BitSet();
        private final List<Part> parts = new ArrayList<>();
        private int code;
        private boolean address;

        @Override
        public void visit(Text text) {
            parts.add(new Part(text, line.length()));
            add(text.getLiteral(), code > 0 || address);
        }

        @Override
        public void visit(Link link) {
            boolean bare = link.getFirstChild() instanceof Text words
                    && words.getNext() == null
                    && link.getDestination().endsWith(words.getLiteral());
            address = bare;
            visitChildren(link);
            address = false;
        }

        @Override
        public void visit(Image image) {
            boolean before = address;
            address = true;
            visitChildren(image);
            address = before;
        }

        @Override
        public void visit(Code inline) {
            add("x", true);
        }

        @Override
        public void visit(CustomNode node) {
            if (node.getFirstChild() == null) {
                add("x", true);
            }
            visitChildren(node);
        }

        @Override
        public void visit(HtmlInline html) {
            var tag = html.getLiteral().toLowerCase(Locale.ROOT);
            boolean closes = tag.startsWith("</");
            int start = closes ? 2 : 1;
            int end = start;
            while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
                end++;
            }
            if (CODE.contains(tag.substring(start, end))) {
                code = Math.max(0, code + (closes ? -1 : 1));
            }
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            add("\n", true);
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            add("\n", true);
        }

        private void add(String words, boolean stays) {
            fixed.set(line.length(), line.length() + words.length(), stays);
            line.append(words);
        }

        /** What a template or a shortcode may read. */
        void keepBraces() {
            for (int at = line.indexOf("{{"); at >= 0; ) {
                int end = line.indexOf("}}", at);
                if (end < 0) {
                    return;
                }
                fixed.set(at, end);
                at = line.indexOf("{{", end);
            }
        }
    }
}
