package org.afterword.importer.body;

import org.jsoup.nodes.Element;

/** What Squarespace's pages needed a script or a style sheet for: films that it put there, columns, the room of pictures. */
public final class Squarespace {
    private Squarespace() {}

    /** Whether a text is one of its own with its paragraphs: then line ends mean nothing in it. */
    public static boolean isWhole(String html) {
        return html.contains("sqs-") && html.contains("<p");
    }

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
        for (var figure : body.select("figure.sqs-block-image-figure")) {
            figure.clearAttributes().select("div:not([data-html])").unwrap();
            figure.select("figcaption").forEach(Element::clearAttributes);
        }
        body.select("div.image-block-outer-wrapper").unwrap();
        body.select("div[class~=(?:^|\\s)sqs-]").forEach(Element::clearAttributes);
    }
}
