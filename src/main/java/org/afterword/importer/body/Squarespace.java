package org.afterword.importer.body;

import org.jsoup.nodes.Element;

/** What Squarespace's pages needed a script for: films that it put there, and columns. */
final class Squarespace {
    private Squarespace() {}

    /**
     * Puts what a script showed where it was shown.
     *
     * @param html of which the tree was made
     */
    static void show(Element body, String html) {
        if (!html.contains("sqs-")) {
            return;
        }
        for (var element : body.select("[data-html]")) {
            if (!element.hasText() && element.childrenSize() == 0) {
                element.html(element.attr("data-html"));
            }
            element.removeAttr("data-html");
        }
        body.select("div[class~=(?:^|\\s)sqs-]").forEach(Element::clearAttributes);
    }
}
