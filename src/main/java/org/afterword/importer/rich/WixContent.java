package org.afterword.importer.rich;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.afterword.importer.source.JsonObject;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** Wix' format for texts: nodes within nodes, each with its type and, under a name of its own, what it is made of. */
public final class WixContent {
    private static final String FILES = "https://static.wixstatic.com/media/";
    private static final String FILMS = "https://video.wixstatic.com/";

    /** What a node of words has besides. */
    private static final Set<String> FIELDS = Set.of(
            "type",
            "id",
            "style",
            "metadata",
            "documentStyle",
            "textData",
            "paragraphData",
            "headingData",
            "blockquoteData",
            "bulletedListData",
            "orderedListData",
            "listItemData");

    private final Set<String> leftOut = new TreeSet<>();
    private boolean broken;

    private WixContent() {}

    /** The text of a document as it stands in the export; empty where something in it has lost its name. */
    public static Optional<RichText> read(JsonObject document) {
        var content = new WixContent();
        var body = Tags.body();
        content.nodes(document, body);
        return Optional.of(new RichText(body.html(), content.leftOut)).filter(any -> !content.broken);
    }

    /** The address of a file, which Wix names by its mark alone or in a scheme of its own. */
    public static Optional<String> file(String name) {
        var id = name.replaceFirst("^wix:(?:image|video|document)://v1/([^/#]+).*", "$1");
        return name.isBlank()
                ? Optional.empty()
                : Optional.of(id.matches("(?i)https?://.*") ? id : (id.startsWith("video/") ? FILMS : FILES) + id);
    }

    private void nodes(JsonObject node, Element into) {
        broken |= node.has("nodes")
                ? node.text("nodes").isPresent()
                : node.hasOther(FIELDS, "external") || node.object("textData").has("text");
        node.objects("nodes").forEach(child -> node(child, into));
    }

    private void node(JsonObject node, Element into) {
        switch (node.raw("type")) {
            case "TEXT" -> {
                words(node.object("textData"), into);
                broken |= !node.object("textData").has("text");
            }
            case "PARAGRAPH" -> nodes(node, into.appendElement("p"));
            case "HEADING" -> nodes(node, into.appendElement(heading(node)));
            case "BLOCKQUOTE" -> nodes(node, into.appendElement("blockquote"));
            case "BULLETED_LIST", "CHECKBOX_LIST" -> nodes(node, into.appendElement("ul"));
            case "ORDERED_LIST" -> nodes(node, numbered(node, into));
            case "LIST_ITEM" -> item(node, "", into);
            case "CHECKBOX_LIST_ITEM" ->
                item(
                        node,
                        node.object("checkboxListItemData").flag("checked")
                                        || node.object("checkboxData").flag("checked")
                                ? "☑ "
                                : "☐ ",
                        into);
            case "DIVIDER" -> into.appendElement("hr");
            case "CODE_BLOCK" -> {
                var code = Tags.body();
                nodes(node, code);
                into.appendElement("pre").appendElement("code").text(code.wholeText());
            }
            case "IMAGE" -> image(node, into);
            case "GALLERY" -> node.object("galleryData").objects("items").forEach(item -> shown(item, into));
            case "GIF" ->
                node.object("gifData")
                        .object("original")
                        .text("gif", "url")
                        .ifPresent(src -> Tags.picture(
                                into, src, node.object("gifData").raw("altText"), Optional.empty(), Optional.empty()));
            case "VIDEO" -> link(node.object("videoData").object("video"), node.object("videoData"), node, into);
            case "AUDIO" -> link(node.object("audioData").object("audio"), node.object("audioData"), node, into);
            case "FILE" -> link(node.object("fileData"), node.object("fileData"), node, into);
            case "BUTTON", "LINK_BUTTON", "ACTION_BUTTON" -> button(node.object("buttonData"), into);
            case "COLLAPSIBLE_ITEM" -> nodes(node, into.appendElement("details"));
            case "COLLAPSIBLE_ITEM_TITLE" -> {
                var summary = into.appendElement("summary");
                nodes(node, summary);
                summary.select("> p:only-child").unwrap();
            }
            case "EMBED" -> {
                var embed = node.object("embedData");
                var oembed = embed.object("oembed");
                fetched(oembed.text("html"), embed, oembed.text("title"), node, into);
            }
            case "HTML" -> {
                var html = node.object("htmlData");
                fetched(html.text("html"), html, Optional.empty(), node, into);
            }
            case "APP_EMBED" -> {
                var app = node.object("appEmbedData");
                fetched(Optional.empty(), app, app.text("name"), node, into);
            }
            case "LINK_PREVIEW" -> preview(node.object("linkPreviewData"), into);
            case "TABLE" -> nodes(node, into.appendElement("table").appendElement("tbody"));
            case "TABLE_ROW" -> nodes(node, into.appendElement("tr"));
            case "TABLE_CELL" -> nodes(node, into.appendElement("td"));
            default -> other(node, into);
        }
    }

    /** Of something that is not known, the words stay. */
    private void other(JsonObject node, Element into) {
        if (node.has("nodes")) {
            nodes(node, into);
        }
        broken |= node.has("textData") || node.text("type").isEmpty();
        if (node.objects("nodes").isEmpty()) {
            leftOut.add(node.text("type").orElse("unknown"));
        }
    }

    private static Element numbered(JsonObject node, Element into) {
        var list = into.appendElement("ol");
        node.object("orderedListData")
                .text("start")
                .filter(start -> start.matches("\\d{1,6}") && !start.equals("1"))
                .ifPresent(start -> list.attr("start", start));
        return list;
    }

    private static String heading(JsonObject node) {
        return node.object("headingData")
                .text("level")
                .filter(level -> level.matches("[1-6]"))
                .map(level -> "h" + level)
                .orElse("h2");
    }

    private static void words(JsonObject text, Element into) {
        var around = into;
        for (var decoration : text.objects("decorations")) {
            var address = decoration.object("linkData").object("link").text("url");
            around = switch (decoration.raw("type")) {
                case "BOLD" -> around.appendElement("strong");
                case "ITALIC" -> around.appendElement("em");
                case "STRIKETHROUGH" -> around.appendElement("s");
                case "UNDERLINE" -> around.appendElement("u");
                case "SUBSCRIPT" -> around.appendElement("sub");
                case "SUPERSCRIPT" -> around.appendElement("sup");
                case "LINK" ->
                    address.isEmpty() ? around : around.appendElement("a").attr("href", address.get());
                default -> around;
            };
        }
        var lines = text.raw("text").split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                around.appendElement("br");
            }
            around.appendText(lines[i]);
        }
    }

    private void image(JsonObject node, Element into) {
        var data = node.object("imageData");
        source(data.object("image"))
                .ifPresent(src -> Tags.picture(
                        into,
                        src,
                        data.raw("altText"),
                        caption(node).or(() -> data.text("caption").map(Entities::escape)),
                        data.object("link").text("url")));
    }

    /** What is said below a picture, where it is a node of its own. */
    private Optional<String> caption(JsonObject picture) {
        var words = Tags.body();
        picture.objects("nodes").forEach(child -> nodes(child, words));
        return Optional.of(words.html()).filter(html -> words.hasText());
    }

    private static Optional<String> source(JsonObject media) {
        return media.object("src").text("url", "id").flatMap(WixContent::file);
    }

    /** What is named by its address alone, with what is said below it. */
    private void link(JsonObject media, JsonObject about, JsonObject node, Element into) {
        source(media)
                .ifPresent(src -> Tags.link(
                        into.appendElement("p"),
                        src,
                        about.text("name", "title").or(() -> media.text("name"))));
        caption(node).ifPresent(words -> into.appendElement("p").html(words));
    }

    /** What was fetched from elsewhere: its HTML, where that is there, else a link to it. */
    private void fetched(
            Optional<String> html, JsonObject from, Optional<String> title, JsonObject node, Element into) {
        var address = from.text("src", "url").filter(url -> !url.isBlank());
        if (html.isPresent()) {
            into.append(html.get());
        } else if (address.isPresent()) {
            Tags.link(into.appendElement("p"), address.get(), title);
        } else {
            leftOut.add(node.raw("type"));
        }
        caption(node).ifPresent(words -> into.appendElement("p").html(words));
    }

    private void item(JsonObject node, String mark, Element list) {
        var item = list.appendElement("li");
        nodes(node, item);
        item.select("> p:first-child").unwrap();
        if (!mark.isEmpty()) {
            item.prependText(mark);
        }
    }

    /** A picture or a film of a gallery. */
    private static void shown(JsonObject item, Element into) {
        source(item.object("image").object("media"))
                .ifPresent(src -> Tags.picture(
                        into,
                        src,
                        item.text("altText").orElse(item.raw("title")),
                        item.text("title").filter(any -> item.has("altText")).map(Entities::escape),
                        Optional.empty()));
        source(item.object("video").object("media"))
                .ifPresent(src -> Tags.link(into.appendElement("p"), src, item.text("title")));
    }

    private static void button(JsonObject button, Element into) {
        var address = button.object("link").text("url");
        address.ifPresentOrElse(
                url -> Tags.link(into.appendElement("p"), url, button.text("text")),
                () -> button.text("text")
                        .ifPresent(words -> into.appendElement("p").text(words)));
    }

    private static void preview(JsonObject preview, Element into) {
        preview.object("link").text("url").ifPresent(url -> {
            var paragraph = into.appendElement("p");
            Tags.link(paragraph, url, preview.text("title"));
            preview.text("description").ifPresent(words -> {
                paragraph.appendElement("br");
                paragraph.appendText(words);
            });
        });
    }
}
