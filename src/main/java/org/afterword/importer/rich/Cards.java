package org.afterword.importer.rich;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.afterword.importer.source.JsonObject;
import org.afterword.markdown.Markdown;
import org.afterword.markdown.Prose;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** Ghost's cards, which its two formats for texts have in common: pictures, code, links with a picture and the like. */
final class Cards {
    private final Set<String> leftOut = new TreeSet<>();
    private final Markdown markdown = new Markdown("/", kind -> kind);

    /** Which cards say nothing that can be shown here. */
    Set<String> leftOut() {
        return leftOut;
    }

    /** Adds a card to a text. */
    void add(String type, JsonObject card, Element text) {
        switch (type) {
            case "image" -> picture(card, text);
            case "gallery" -> {
                card.objects("images").forEach(image -> picture(image, text));
                caption(card).ifPresent(html -> text.appendElement("p").html(html));
            }
            case "html" -> text.append(card.raw("html"));
            case "markdown", "card-markdown" -> markdown(card.raw("markdown"), text);
            case "hr", "horizontalrule" -> text.appendElement("hr");
            case "code", "codeblock" -> code(card, text);
            case "embed" -> embed(card, text);
            case "bookmark" -> bookmark(card, text);
            case "callout" -> {
                var quote = text.appendElement("blockquote");
                quote.html(card.raw("calloutText"));
                var first = Optional.ofNullable(quote.firstElementChild()).filter(child -> child.nameIs("p"));
                card.text("calloutEmoji").ifPresent(sign -> first.orElse(quote).prependText(sign + " "));
            }
            case "toggle" -> {
                var details = text.appendElement("details");
                details.appendElement("summary").html(card.raw("heading"));
                details.append(card.raw("content"));
            }
            case "button" -> link(card, "buttonUrl", "buttonText", text);
            case "file" -> link(card, "src", "fileTitle", text);
            case "audio", "video" ->
                Tags.player(
                        text,
                        type,
                        card.raw("src"),
                        caption(card).or(() -> card.text("title").map(Entities::escape)));
            case "product" -> product(card, text);
            case "header", "call-to-action" -> headline(card, text);
            // letters to subscribers and the wall before members' parts are no part of the page
            case "email", "email-cta", "paywall" -> {}
            default -> leftOut.add(type.isEmpty() ? "unknown" : type);
        }
    }

    /** Without what the rendering here adds by itself, so that it becomes the same Markdown again. */
    private void markdown(String words, Element text) {
        var made = Tags.body();
        made.append(markdown.render(Prose.byAuthor(words)).markup());
        made.select("div.scroll").unwrap();
        made.select("h1, h2, h3, h4, h5, h6").removeAttr("id");
        text.appendChildren(List.copyOf(made.childNodes()));
    }

    private static Optional<String> caption(JsonObject card) {
        return card.text("caption");
    }

    private static void picture(JsonObject card, Element text) {
        Tags.picture(text, card.raw("src"), card.raw("alt"), caption(card), card.text("href"));
    }

    private static void code(JsonObject card, Element text) {
        var code = text.appendElement("pre").appendElement("code").text(card.raw("code"));
        card.text("language").ifPresent(language -> code.addClass("language-" + language.replaceAll("\\s.*", "")));
        caption(card).ifPresent(html -> text.appendElement("p").html(html));
    }

    private static void embed(JsonObject card, Element text) {
        var figure = text.appendElement("figure");
        card.text("html").ifPresentOrElse(figure::append, () -> Tags.link(figure, card.raw("url"), Optional.empty()));
        caption(card).ifPresent(html -> figure.appendElement("figcaption").html(html));
    }

    private static void bookmark(JsonObject card, Element text) {
        var about = card.object("metadata");
        var paragraph = text.appendElement("p");
        Tags.link(paragraph, card.text("url").or(() -> about.text("url")).orElse(""), about.text("title"));
        about.text("description").ifPresent(words -> {
            paragraph.appendElement("br");
            paragraph.appendText(words);
        });
        caption(card).ifPresent(html -> text.appendElement("p").html(html));
    }

    private static void link(JsonObject card, String address, String words, Element text) {
        Tags.link(text.appendElement("p"), card.raw(address), card.text(words, "fileName"));
        card.text("fileCaption").ifPresent(said -> text.appendElement("p").text(said));
    }

    private static void product(JsonObject card, Element text) {
        card.text("productImageSrc")
                .ifPresent(image -> Tags.picture(text, image, "", Optional.empty(), Optional.empty()));
        card.text("productTitle").ifPresent(title -> text.appendElement("h4").html(title));
        text.append(card.raw("productDescription"));
        if (card.flag("productRatingEnabled")) {
            card.text("productStarRating")
                    .filter(stars -> stars.matches("[0-5]"))
                    .map(Integer::parseInt)
                    .ifPresent(stars -> text.appendElement("p").text("★".repeat(stars) + "☆".repeat(5 - stars)));
        }
        card.text("productUrl")
                .ifPresent(address -> Tags.link(text.appendElement("p"), address, card.text("productButton")));
    }

    private static void headline(JsonObject card, Element text) {
        card.text("header").ifPresent(words -> text.appendElement("h2").html(words));
        card.text("subheader", "textValue")
                .ifPresent(words -> text.appendElement("p").html(words));
        card.text("buttonUrl")
                .ifPresent(address -> Tags.link(text.appendElement("p"), address, card.text("buttonText")));
    }
}
