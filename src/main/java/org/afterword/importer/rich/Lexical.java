package org.afterword.importer.rich;

import java.util.List;
import java.util.Optional;
import org.afterword.importer.source.JsonObject;
import org.jsoup.nodes.Element;

/** Ghost's format for texts from version 5 on: a tree of nodes, each of which says its type. */
public final class Lexical {
    /** What each bit of a text's format stands for, from the lowest. */
    private static final List<String> FORMATS = List.of("strong", "em", "s", "u", "code", "sub", "sup", "mark");

    private final Cards cards = new Cards();

    private Lexical() {}

    /** The text of a document as it stands in the export. */
    public static RichText read(JsonObject document) {
        var lexical = new Lexical();
        var body = Tags.body();
        lexical.children(document.object("root"), body);
        Tags.onceEach(body);
        return new RichText(body.html(), lexical.cards.leftOut());
    }

    private void children(JsonObject node, Element into) {
        node.objects("children").forEach(child -> node(child, into));
    }

    private void node(JsonObject node, Element into) {
        var type = node.raw("type").replaceFirst("^extended-", "");
        switch (type) {
            case "text" -> words(node, into);
            case "linebreak" -> into.appendElement("br");
            case "tab" -> into.appendText(" ");
            case "paragraph" -> children(node, into.appendElement("p"));
            case "heading" ->
                children(
                        node,
                        into.appendElement(node.text("tag")
                                .filter(tag -> tag.matches("h[1-6]"))
                                .orElse("h2")));
            case "quote", "aside" -> children(node, into.appendElement("blockquote"));
            case "list" -> list(node, into);
            case "listitem" -> item(node, into);
            case "link", "autolink", "at-link" ->
                children(node, into.appendElement("a").attr("href", node.raw("url")));
            default -> other(type, node, into);
        }
    }

    /** A card, or something that is not known, of which the words stay. */
    private void other(String type, JsonObject node, Element into) {
        if (node.has("children")) {
            children(node, into);
        } else if (node.has("text") && node.has("format")) {
            words(node, into);
        } else {
            cards.add(type, node, into);
        }
    }

    private static void words(JsonObject node, Element into) {
        int format = node.text("format")
                .filter(bits -> bits.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .orElse(0);
        var around = into;
        for (int i = 0; i < FORMATS.size(); i++) {
            around = (format >> i & 1) == 1 ? around.appendElement(FORMATS.get(i)) : around;
        }
        around.appendText(node.raw("text"));
    }

    private void list(JsonObject node, Element into) {
        boolean numbered =
                node.raw("listType").equals("number") || node.raw("tag").equals("ol");
        // a list within a list is an item of its own, which belongs to the one before it
        var outer = Optional.ofNullable(into.previousElementSibling())
                .filter(before ->
                        into.normalName().equals("li") && before.normalName().equals("li"));
        var list = outer.orElse(into).appendElement(numbered ? "ol" : "ul");
        node.text("start")
                .filter(start -> numbered && !start.equals("1"))
                .ifPresent(start -> list.attr("start", start));
        children(node, list);
    }

    private void item(JsonObject node, Element list) {
        var item = list.appendElement("li");
        if (node.has("checked")) {
            item.appendText(node.flag("checked") ? "☑ " : "☐ ");
        }
        children(node, item);
        if (item.childNodeSize() == 0) {
            item.remove();
        }
    }
}
