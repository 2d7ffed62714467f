package org.afterword.importer.rich;

import java.util.ArrayDeque;
import java.util.List;
import org.afterword.importer.source.JsonObject;
import org.jsoup.nodes.Element;

/**
 * Ghost's format for texts before version 5, Mobiledoc 0.3: sections of markers, which say by number which of the document's
 * markups they open and how many they close.
 */
public final class Mobiledoc {
    private static final String TEXT = "0";

    private final List<?> markups;
    private final List<?> atoms;
    private final List<?> cards;
    private final Cards known = new Cards();

    private Mobiledoc(JsonObject document) {
        this.markups = document.list("markups");
        this.atoms = document.list("atoms");
        this.cards = document.list("cards");
    }

    /** The text of a document as it stands in the export. */
    public static RichText read(JsonObject document) {
        var mobiledoc = new Mobiledoc(document);
        var body = Tags.body();
        document.list("sections").forEach(section -> mobiledoc.section(list(section), body));
        return new RichText(body.html(), mobiledoc.known.leftOut());
    }

    private void section(List<?> section, Element body) {
        switch (text(section, 0)) {
            case "1" -> markers(list(section, 2), body.appendElement(name(text(section, 1), "p")));
            case "2" -> body.appendElement("p").appendElement("img").attr("src", text(section, 1));
            case "3" -> {
                var items = body.appendElement(text(section, 1).equals("ol") ? "ol" : "ul");
                list(section, 2).forEach(item -> markers(list(item), items.appendElement("li")));
            }
            case "10" -> {
                var card = list(cards, number(section, 1));
                known.add(
                        text(card, 0),
                        card.size() > 1 && card.get(1) instanceof JsonObject says ? says : JsonObject.parsed("{}"),
                        body);
            }
            default -> known.leftOut().add("section " + text(section, 0));
        }
    }

    private void markers(List<?> markers, Element into) {
        var open = new ArrayDeque<Element>();
        open.push(into);
        for (var one : markers) {
            var marker = list(one);
            for (var opened : list(marker, 1)) {
                var markup = list(markups, number(opened));
                var element = open.peek().appendElement(name(text(markup, 0), "span"));
                var attributes = list(markup, 1);
                for (int i = 0; i + 1 < attributes.size(); i += 2) {
                    if (text(attributes, i).equals("href")) {
                        element.attr("href", text(attributes, i + 1));
                    }
                }
                open.push(element);
            }
            if (text(marker, 0).equals(TEXT)) {
                open.peek().appendText(text(marker, 3));
            } else {
                atom(list(atoms, number(marker, 3)), open.peek());
            }
            for (int close = number(marker, 2); close > 0 && open.size() > 1; close--) {
                open.pop();
            }
        }
    }

    private static void atom(List<?> atom, Element into) {
        if (text(atom, 0).equals("soft-return")) {
            into.appendElement("br");
        } else {
            into.appendText(text(atom, 1));
        }
    }

    private static String name(String tag, String other) {
        return tag.matches("p|h[1-6]|blockquote|aside|a|b|strong|i|em|u|s|del|code|sub|sup|mark")
                ? tag.replace("aside", "blockquote")
                : other;
    }

    private static List<?> list(Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private static List<?> list(List<?> of, int index) {
        return index >= 0 && index < of.size() ? list(of.get(index)) : List.of();
    }

    private static String text(List<?> of, int index) {
        return index < of.size() && of.get(index) instanceof String text ? text : "";
    }

    private static int number(List<?> of, int index) {
        return index < of.size() ? number(of.get(index)) : -1;
    }

    private static int number(Object value) {
        return value instanceof String text && text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
    }
}
