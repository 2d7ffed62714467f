package org.afterword.markdown;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;

/**
 * HTML of an article as it can stand on one page with that of others. What may be named but once has no name here, but for
 * what drawings name within themselves. What leads to a place within the article leads to that place on the article's own page. The article's title is a heading of the
 * second level, so its headings are one level lower.
 */
final class AmongOthers {
    /** What names an element that has no name any more. */
    private static final List<String> NAMING = List.of(
            "for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "aria-details", "aria-flowto");

    private static final int LOWEST = 6;

    private AmongOthers() {}

    /** @param page the address of the article's own page */
    static String in(String html, String page) {
        if (html.indexOf("id=") < 0 && html.indexOf("#") < 0 && html.indexOf("<h") < 0 && html.indexOf("name=") < 0) {
            return html;
        }
        var body = new Element("body");
        var parser = Parser.htmlParser().settings(ParseSettings.preserveCase);
        parser.parseFragmentInput(html, new Element("body"), "").forEach(body::appendChild);
        for (var element : body.getAllElements()) {
            var svg = element.closest("svg");
            if (svg == null) {
                change(element, page);
            } else if (svg == element && element.parent().closest("svg") == null) {
                new OwnIds(page).change(element);
            }
        }
        return printed(body);
    }

    private static String printed(Element body) {
        var page = new Document("");
        page.outputSettings().prettyPrint(false);
        page.appendChild(body);
        return body.html();
    }

    private static void change(Element element, String page) {
        element.removeAttr("id");
        NAMING.forEach(element::removeAttr);
        var name = element.normalName();
        if (name.equals("a") || name.equals("area")) {
            element.removeAttr("name");
            var link = element.attr("href");
            if (link.startsWith("#")) {
                element.attr("href", page + link);
            }
        } else if (name.length() == 2
                && name.charAt(0) == 'h'
                && name.charAt(1) >= '1'
                && name.charAt(1) < '0' + LOWEST) {
            element.tagName("h" + (char) (name.charAt(1) + 1));
        }
    }
}
