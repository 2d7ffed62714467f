package org.afterword.markdown;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;

/**
 * What an author's text grows by since an address and a title are written once and used often: each use has them whole in the
 * page, so that some hundred kilobytes become hundreds of megabytes.
 *
 * @param start of the definition that grows most
 * @param end of it
 * @param uses of it
 * @param letters that all uses of all definitions come to
 */
public record ReferenceGrowth(int start, int end, int uses, long letters) {
    /** More than any page should have: a browser takes long over so much. */
    static final long MOST = 16 << 20;

    /** A shorter text cannot grow so much: half of it would be an address, the rest uses of three letters each. */
    private static final int SHORTEST = 8192;

    /** Empty where a text stays within what a page may have, which for nearly every text is seen without parsing it. */
    public static Optional<ReferenceGrowth> tooMuch(String markdown, Syntax syntax) {
        return markdown.length() < SHORTEST || atMost(markdown) <= MOST ? Optional.empty() : counted(markdown, syntax);
    }

    /** A bound: as if each bracket used the longest stretch without a blank line that has a definition. */
    private static long atMost(String text) {
        long longest = 0;
        for (int at = text.indexOf("]:"); at >= 0; ) {
            int blank = text.indexOf("\n\n", at);
            int end = blank < 0 ? text.length() : blank;
            longest = Math.max(longest, end - at);
            at = text.indexOf("]:", end);
        }
        return longest == 0 ? 0 : longest * text.chars().filter(c -> c == '[').count();
    }

    private static Optional<ReferenceGrowth> counted(String markdown, Syntax syntax) {
        var document = AuthorHtml.parseWithPlaces(markdown, syntax);
        var uses = new HashMap<String, Integer>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                uses.merge(link.getDestination(), 1, Integer::sum);
                visitChildren(link);
            }

            @Override
            public void visit(Image image) {
                uses.merge(image.getDestination(), 1, Integer::sum);
                visitChildren(image);
            }
        });
        var defined = new Defined(uses);
        document.accept(defined);
        return defined.letters <= MOST
                ? Optional.empty()
                : Optional.of(new ReferenceGrowth(
                        NodePlaces.start(defined.worst),
                        NodePlaces.end(defined.worst),
                        uses.get(defined.worst.getDestination()),
                        defined.letters));
    }

    private static final class Defined extends AbstractVisitor {
        private final Map<String, Integer> uses;
        private LinkReferenceDefinition worst;
        private long most;
        private long letters;

        Defined(Map<String, Integer> uses) {
            this.uses = uses;
        }

        @Override
        public void visit(LinkReferenceDefinition definition) {
            var title = definition.getTitle() == null ? "" : definition.getTitle();
            long length = definition.getDestination().length() + title.length();
            long all = length * uses.getOrDefault(definition.getDestination(), 0);
            letters += all;
            if (all > most) {
                most = all;
                worst = definition;
            }
        }
    }
}
