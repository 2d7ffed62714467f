package org.afterword.importer.body;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.afterword.markdown.Unwrapping;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What holds no word shows none; left in a comment's Markdown, its tags would be taken for tags that somebody speaks of. */
final class EmptyElements {
    private static final Set<String> SHOWN = Set.of("body", "br", "hr");

    private EmptyElements() {}

    /** Takes out each element that holds nothing, or only others that hold nothing; the spaces in it stay. */
    static void drop(Element body) {
        Set<Node> empty = Collections.newSetFromMap(new IdentityHashMap<>());
        var all = body.getAllElements();
        for (int i = all.size() - 1; i >= 0; i--) { // what is within stands behind
            var element = all.get(i);
            if (!SHOWN.contains(element.normalName())
                    && element.childNodes().stream()
                            .allMatch(node ->
                                    empty.contains(node) || node instanceof TextNode words && words.isBlank())) {
                empty.add(element);
            }
        }
        if (!empty.isEmpty()) {
            Unwrapping.of(empty);
        }
    }
}
