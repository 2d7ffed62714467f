package org.afterword.markdown;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Takes nodes out of a tree and leaves what they hold in their places. All go at once: taken out one by one, each would have
 * its siblings counted anew.
 */
public final class Unwrapping {
    private final Set<Node> wrappings = Collections.newSetFromMap(new IdentityHashMap<>());

    private Unwrapping(Collection<? extends Node> wrappings) {
        this.wrappings.addAll(wrappings);
    }

    /** @param wrappings what goes; each has a parent that is none of them, or is within one that has */
    public static void of(Collection<? extends Node> wrappings) {
        var all = new Unwrapping(wrappings);
        Set<Element> parents = Collections.newSetFromMap(new IdentityHashMap<>());
        for (var wrapping : wrappings) {
            if (wrapping.parent() instanceof Element parent && !all.wrappings.contains(parent)) {
                parents.add(parent);
            }
        }
        parents.forEach(all::refill);
    }

    /** Gives an element other children. */
    public static void refill(Element parent, List<? extends Node> nodes) {
        var kept = List.copyOf(nodes);
        parent.empty();
        kept.forEach(parent::appendChild);
    }

    private void refill(Element parent) {
        var next = new ArrayDeque<Node>(parent.childNodes());
        parent.empty();
        while (!next.isEmpty()) {
            var node = next.pop();
            if (!wrappings.contains(node)) {
                parent.appendChild(node);
            } else if (node instanceof Element element) {
                var held = List.copyOf(element.childNodes());
                element.empty();
                for (int i = held.size() - 1; i >= 0; i--) {
                    next.push(held.get(i));
                }
            }
        }
    }
}
