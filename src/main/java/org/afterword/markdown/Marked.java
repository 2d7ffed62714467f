package org.afterword.markdown;

import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Nodes;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.delimiter.DelimiterProcessor;
import org.commonmark.parser.delimiter.DelimiterRun;

/** Words between signs that set them apart: {@code ==marked==}, {@code H~2~O}, {@code 2^10^}. */
final class Marked extends CustomNode {
    private final String tag;

    private Marked(String tag) {
        this.tag = tag;
    }

    /** The element of HTML that it is: {@code mark}, {@code sub} or {@code sup}. */
    String tag() {
        return tag;
    }

    /** What reads them. */
    static List<DelimiterProcessor> signs() {
        return List.of(new Signs('=', 2, "mark"), new Signs('~', 1, "sub"), new Signs('^', 1, "sup"));
    }

    private record Signs(char sign, int length, String tag) implements DelimiterProcessor {
        @Override
        public char getOpeningCharacter() {
            return sign;
        }

        @Override
        public char getClosingCharacter() {
            return sign;
        }

        @Override
        public int getMinLength() {
            return length;
        }

        /** What stands lower or higher is a word or less, so that two lone signs in a line stay what they are. */
        @Override
        public int process(DelimiterRun opening, DelimiterRun closing) {
            boolean fits = opening.length() == length && closing.length() == length;
            if (!fits || length == 1 && hasSpace(opening.getOpener(), closing.getCloser())) {
                return 0;
            }
            var marked = new Marked(tag);
            for (var node : Nodes.between(opening.getOpener(), closing.getCloser())) {
                marked.appendChild(node);
            }
            opening.getOpener().insertAfter(marked);
            return length;
        }

        private static boolean hasSpace(Node first, Node last) {
            var found = new boolean[1];
            var look = new AbstractVisitor() {
                @Override
                public void visit(Text text) {
                    found[0] |= text.getLiteral().chars().anyMatch(Character::isWhitespace);
                }

                @Override
                public void visit(SoftLineBreak lineBreak) {
                    found[0] = true;
                }

                @Override
                public void visit(HardLineBreak lineBreak) {
                    found[0] = true;
                }
            };
            for (var node = first.getNext(); node != last && !found[0]; node = node.getNext()) {
                node.accept(look);
            }
            return found[0];
        }
    }
}
