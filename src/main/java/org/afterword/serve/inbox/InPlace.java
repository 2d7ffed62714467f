package org.afterword.serve.inbox;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Puts a piece of the inbox beside a comment of a rendered page, whatever template it was rendered by. */
final class InPlace {
    /** What may hold a piece within itself; beside others it stands next to the comment. */
    private static final Set<String> HOLDERS =
            Set.of("li", "article", "section", "div", "dd", "td", "details", "aside");

    private static final String OWN = "afterword-own";

    private final Document page;
    private final Set<String> fragments;

    /** @param fragments the ids of all comments that the page may have */
    InPlace(Document page, Set<String> fragments) {
        this.page = page;
        this.fragments = fragments;
    }

    /** Whether the comment is on the page. Its piece stands after its words and before the answers to it. */
    boolean put(String fragment, Element piece) {
        var comment = page.getElementById(fragment);
        if (comment == null) {
            return false;
        }
        if (!HOLDERS.contains(comment.normalName())) {
            comment.addClass(OWN);
            comment.after(piece);
            return true;
        }
        for (var part : List.copyOf(comment.children())) {
            if (holdsAnother(part, fragment)) {
                part.before(piece);
                return true;
            }
            part.addClass(OWN);
        }
        comment.appendChild(piece);
        return true;
    }

    private boolean holdsAnother(Element part, String fragment) {
        return part.stream().anyMatch(element -> !element.id().equals(fragment) && fragments.contains(element.id()));
    }
}
