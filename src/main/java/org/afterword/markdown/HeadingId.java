package org.afterword.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/** The id that an author gives a heading, at its end and in braces: {@code ## First aid {#aid}}. Readers do not see it. */
final class HeadingId extends CustomNode {
    private static final Pattern AT_END =
            Pattern.compile("(?<!\\s)\\s*+\\{#([\\p{L}\\p{N}_][\\p{L}\\p{N}_.:-]*)}\\s*$");

    private final String id;

    private HeadingId(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    /** The id of a heading; null where it has none. */
    static HeadingId of(Heading heading) {
        return heading.getLastChild() instanceof HeadingId given ? given : null;
    }

    /** Takes the ids out of the headings' words. */
    static final class Reading implements PostProcessor {
        @Override
        public Node process(Node document) {
            List<Heading> headings = new ArrayList<>();
            document.accept(new AbstractVisitor() {
                @Override
                public void visit(Heading heading) {
                    headings.add(heading);
                }
            });
            headings.forEach(Reading::take);
            return document;
        }

        private static void take(Heading heading) {
            if (heading.getLastChild() instanceof Text text) {
                var found = AT_END.matcher(text.getLiteral());
                if (found.find()) {
                    text.setLiteral(text.getLiteral().substring(0, found.start()));
                    heading.appendChild(new HeadingId(found.group(1)));
                }
            }
        }
    }
}
