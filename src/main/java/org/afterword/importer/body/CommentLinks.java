package org.afterword.importer.body;

import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Lets the addresses in a comment's HTML lead where they led. A visitor's link must be whole here, so one that counted from
 * the old page gets that page's host; where nobody knows the host, a link's address stands behind its words, so that it is
 * not lost.
 */
final class CommentLinks {
    private static final Map<String, String> ATTRIBUTES = Map.of(
            "a",
            "href",
            "img",
            "src",
            "iframe",
            "src",
            "video",
            "src",
            "audio",
            "src",
            "embed",
            "src",
            "blockquote",
            "cite",
            "q",
            "cite");

    private CommentLinks() {}

    static void lead(Element body, OldPage page) {
        for (var element : body.getAllElements()) {
            var attribute = ATTRIBUTES.get(element.normalName());
            if (attribute != null && element.hasAttr(attribute)) {
                var link = page.fromAnywhere(element.attr(attribute));
                element.attr(attribute, link);
                if (attribute.equals("href") && link.length() > 1 && link.startsWith("/") && element.hasText()) {
                    element.after(" (" + link + ")");
                }
            }
        }
    }
}
