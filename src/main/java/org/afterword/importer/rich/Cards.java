package org.afterword.importer.rich;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.afterword.importer.body.AsWritten;
import org.afterword.importer.source.JsonObject;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** Ghost's cards, which its two formats for texts have in common: pictures, code, links with a picture and the like. */
final class Cards {
    /** What stands for cards that Ghost showed to members alone. */
    static final String FOR_MEMBERS = "members only";

    private final Set<String> leftOut = new TreeSet<>();

    /** Which cards say nothing that can be shown here. */
    Set<String> leftOut() {
        return leftOut;
    }

    /** Adds a card to a text. */
    void add(String type, JsonObject card, Element text) {
        if (isForAll(card.object("visibility"))) {
            addShown(type, card, text);
        } else {
            leftOut.add(FOR_MEMBERS);
        }
    }

    /** Whether everybody saw a card, which Ghost has said in three ways: it may be for members, or in letters alone. */
    private static boolean isForAll(JsonObject visibility) {
        var web = visibility.object("web");
        return web.has("nonMember")
                ? web.flag("nonMember")
                : !visibility.flag("emailOnly") && (!visibility.has("showOnWeb") || visibility.flag("showOnWeb"));
    }

    private void addShown(String type, JsonObject card, Element text) {
        switch (type) {
            case "image" -> {
                if (card.raw("src").isBlank()) {
                    leftOut.add(type);
                } else {
                    picture(card, text);
                }
            }
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
            case "header" -> header(card, text);
            case "call-to-action" -> callToAction(card, text);
            // letters to subscribers and the wall before members' parts are no part of the page
            case "email", "email-cta", "paywall" -> {}
            default -> leftOut.add(type.isEmpty() ? "unknown" : type);
        }
    }

    /** Without what the rendering here adds by itself, so that it becomes the same Markdown again. */
    private void markdown(String words, Element text) {
        var made = Tags.body();
        made.append(AsWritten.html(words));
        made.select("div.scroll").unwrap();
        made.select("h1, h2, h3, h4, h5, h6").removeAttr("id");
        text.appendChildren(List.copyOf(made.childNodes()));
    }

    private static Optional<String> caption(JsonObject card) {
        return card.text("caption");
    }

    private static void picture(JsonObject card, Element text) {
        var image = Tags.picture(text, card.raw("src"), card.raw("alt"), caption(card), card.text("href"));
        card.text("title").ifPresent(title -> image.attr("title", title));
        for (var side : List.of("width", "height")) {
            card.text(side).filter(size -> size.matches("\\d{1,5}")).ifPresent(size -> image.attr(side, size));
        }
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
        Tags.line(paragraph, Stream.of("publisher", "author").map(about::raw));
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
        if (card.flag("productRatingEnabled")) {
            card.text("productStarRating")
                    .filter(stars -> stars.matches("[0-5]"))
                    .map(Integer::parseInt)
                    .ifPresent(stars -> text.appendElement("p").text("★".repeat(stars) + "☆".repeat(5 - stars)));
        }
        text.append(card.raw("productDescription"));
        button(card, "productButtonEnabled", "productUrl", "productButton", text);
    }

    private static void header(JsonObject card, Element text) {
        card.text("backgroundImageSrc")
                .ifPresent(image -> Tags.picture(text, image, "", Optional.empty(), Optional.empty()));
        card.text("header").ifPresent(words -> text.appendElement("h2").html(words));
        card.text("subheader").ifPresent(words -> text.appendElement("p").html(words));
        button(card, "buttonEnabled", "buttonUrl", "buttonText", text);
    }

    private static void callToAction(JsonObject card, Element text) {
        if (card.flag("hasSponsorLabel")) {
            text.append(card.raw("sponsorLabel"));
        }
        card.text("imageUrl").ifPresent(image -> Tags.picture(text, image, "", Optional.empty(), Optional.empty()));
        text.append(card.raw("textValue"));
        button(card, "showButton", "buttonUrl", "buttonText", text);
    }

    /** A button that leads somewhere, unless the card keeps it for later. */
    private static void button(JsonObject card, String shown, String address, String words, Element text) {
        card.text(address)
                .filter(any -> !card.has(shown) || card.flag(shown))
                .ifPresent(url -> Tags.link(text.appendElement("p"), url, card.text(words)));
    }
}
