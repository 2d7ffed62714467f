package org.afterword.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Gives back the words of a visitor who wrote a definition (CommonMark §4.7) without meaning to, as in {@code [Edit]: done}:
 * what no link leads to is shown as it was written.
 */
final class UnusedDefinitions extends AbstractVisitor {
    private final List<LinkReferenceDefinition> definitions = new ArrayList<>();
    private final Set<String> used = new HashSet<>();
    private final List<Node> leadNowhere = new ArrayList<>();

    private UnusedDefinitions() {}

    static void giveBack(Node document) {
        var search = new UnusedDefinitions();
        document.accept(search);
        Node last = null;
        Set<String> shown = new HashSet<>();
        for (var definition : search.definitions) {
            if (!search.used.contains(definition.getDestination())) {
                last = giveBack(definition, last);
                shown.add(definition.getDestination());
            }
        }
        search.leadNowhere.stream()
                .filter(node -> shown.contains(destination(node)))
                .forEach(UnusedDefinitions::inBrackets);
    }

    private static String destination(Node node) {
        return node instanceof Link link ? link.getDestination() : ((Image) node).getDestination();
    }

    /** What would lead where its definition, which is shown, says: the definition need not be said at each of them. */
    private static void inBrackets(Node node) {
        node.insertBefore(new Text(node instanceof Image ? "![" : "["));
        while (node.getFirstChild() != null) {
            node.insertBefore(node.getFirstChild());
        }
        node.insertBefore(new Text("]"));
        node.unlink();
    }

    private static Node giveBack(LinkReferenceDefinition definition, Node last) {
        var title = definition.getTitle();
        var words = new Text("[" + definition.getLabel() + "]: " + definition.getDestination()
                + (title == null ? "" : " \"" + title + "\""));
        var paragraph = last;
        if (last == null || definition.getPrevious() != last) {
            paragraph = new Paragraph();
            definition.insertBefore(paragraph);
        } else {
            paragraph.appendChild(new SoftLineBreak());
        }
        paragraph.appendChild(words);
        definition.unlink();
        return paragraph;
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
        definitions.add(definition);
    }

    @Override
    public void visit(Link link) {
        note(link, link.getDestination());
    }

    @Override
    public void visit(Image image) {
        note(image, image.getDestination());
    }

    private void note(Node node, String destination) {
        if (VisitorNodes.isAllowed(destination)) {
            used.add(destination);
        } else {
            leadNowhere.add(node);
        }
        visitChildren(node);
    }
}
