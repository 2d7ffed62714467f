package org.afterword.markdown;

import java.text.Normalizer;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/**
 * Finds the definition of a reference, or of a footnote, that Unicode spells otherwise: an é is one sign in the one and two
 * in the other, and no reader can tell them apart (UAX #15). CommonMark compares the signs.
 */
final class SpelledLabels implements LinkProcessor {
    @Override
    public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext definitions) {
        var label = link.label() == null || link.label().isEmpty() ? link.text() : link.label();
        if (link.destination() != null || label == null || isPlain(label)) {
            return LinkResult.none();
        }
        if (label.startsWith("^")) {
            var note = definition(FootnoteDefinition.class, label.substring(1), definitions);
            return note == null
                    ? LinkResult.none()
                    : LinkResult.replaceWith(new FootnoteReference(note.getLabel()), link.afterTextBracket());
        }
        var definition = definition(LinkReferenceDefinition.class, label, definitions);
        if (definition == null) {
            return LinkResult.none();
        }
        boolean picture = link.marker() != null && link.marker().getLiteral().equals("!");
        return picture
                ? LinkResult.wrapTextIn(
                                new Image(definition.getDestination(), definition.getTitle()), scanner.position())
                        .includeMarker()
                : LinkResult.wrapTextIn(
                        new Link(definition.getDestination(), definition.getTitle()), scanner.position());
    }

    /** The one that has just these signs; else one in either of Unicode's usual spellings. */
    private static <D> D definition(Class<D> kind, String label, InlineParserContext definitions) {
        var found = definitions.getDefinition(kind, label);
        for (var form : new Normalizer.Form[] {Normalizer.Form.NFC, Normalizer.Form.NFD}) {
            if (found == null) {
                found = definitions.getDefinition(kind, Normalizer.normalize(label, form));
            }
        }
        return found;
    }

    private static boolean isPlain(String label) {
        for (int i = 0; i < label.length(); i++) {
            if (label.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }
}
