package org.afterword.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.afterword.base.SameName;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;

/** The definitions of a text's references and its notes: of two with one name, only the first counts (CommonMark §4.7). */
final class DefinitionSlips {
    private final Map<String, LinkReferenceDefinition> defined = new HashMap<>();
    private final Map<String, FootnoteDefinition> notes = new HashMap<>();
    private final Set<String> noted = new HashSet<>();
    private final List<Slip> slips;
    private final List<Slip> doubts;

    DefinitionSlips(List<Slip> slips, List<Slip> doubts) {
        this.slips = slips;
        this.doubts = doubts;
    }

    void define(LinkReferenceDefinition definition) {
        var label = definition.getLabel();
        var first = defined.putIfAbsent(name(label), definition);
        if (first != null && !first.getDestination().equals(definition.getDestination())) {
            slip(Slip.Kind.TWICE_DEFINED, "[" + label + "]", definition);
        }
    }

    void note(FootnoteDefinition note) {
        if (notes.putIfAbsent(name(note.getLabel()), note) != null) {
            slip(Slip.Kind.TWICE_NOTED, "[^" + note.getLabel() + "]", note);
        } else if (note.getFirstChild() == null) {
            slip(Slip.Kind.EMPTY_NOTE, "[^" + note.getLabel() + "]", note);
        }
    }

    /** Something in the text refers to a note. */
    void refer(String label) {
        noted.add(name(label));
    }

    /** Tells of the notes that nothing refers to, and of the references that nothing uses; some use them for notes to themselves. */
    void finish(List<Lead> leads) {
        Set<String> used = new HashSet<>();
        leads.forEach(lead -> used.add(lead.address()));
        for (var definition : defined.values()) {
            var address = definition.getDestination();
            if (!used.contains(address) && !address.equals("#") && !address.isEmpty()) {
                slip(doubts, Slip.Kind.UNUSED_DEFINITION, "[" + definition.getLabel() + "]", definition);
            }
        }
        notes.forEach((name, note) -> {
            if (!noted.contains(name)) {
                slip(Slip.Kind.UNUSED_NOTE, "[^" + note.getLabel() + "]", note);
            }
        });
    }

    private void slip(Slip.Kind kind, String written, Node node) {
        slip(slips, kind, written, node);
    }

    private static void slip(List<Slip> told, Slip.Kind kind, String written, Node node) {
        int start = NodePlaces.start(node);
        told.add(new Slip(kind, written, start, start + written.length()));
    }

    private static String name(String label) {
        return SameName.composed(label).strip().toLowerCase(Locale.ROOT);
    }
}
