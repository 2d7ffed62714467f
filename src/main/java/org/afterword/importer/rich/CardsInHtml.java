package org.afterword.importer.rich;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** Ghost's cards as it writes them in HTML, which need its style sheet and scripts, as HTML that needs neither. */
public final class CardsInHtml {
    private CardsInHtml() {}

    /** The text without what only Ghost can show. */
    public static RichText plain(String html) {
        var body = Jsoup.parseBodyFragment(html)
                .outputSettings(new Document.OutputSettings().prettyPrint(false))
                .body();
        var leftOut = new TreeSet<String>();
        if (html.contains("kg-")) {
            body.select(".kg-bookmark-card").forEach(CardsInHtml::bookmark);
            body.select(".kg-callout-card")
                    .forEach(card -> card.tagName("blockquote").html(line(card)));
            body.select(".kg-toggle-card").forEach(CardsInHtml::toggle);
            body.select(".kg-button-card, .kg-file-card").forEach(CardsInHtml::link);
            body.select(".kg-audio-card, .kg-video-card").forEach(CardsInHtml::player);
            body.select(".kg-gallery-card").forEach(CardsInHtml::gallery);
            body.select(".kg-product-card-rating").forEach(CardsInHtml::rating);
            body.select(".kg-product-card svg").remove();
            var signups = body.select(".kg-signup-card");
            signups.forEach(card -> leftOut.add("signup"));
            signups.remove();
            body.select("[class*=kg-]").forEach(CardsInHtml::dropClasses);
        }
        if (html.contains("white-space")) {
            body.select("b > strong:only-child, i > em:only-child").forEach(Element::unwrap);
        }
        return new RichText(body.html(), leftOut);
    }

    private static String line(Element callout) {
        return callout.select(".kg-callout-emoji").text() + " "
                + callout.select(".kg-callout-text").html();
    }

    private static void bookmark(Element card) {
        var link = card.select("a[href]").attr("href");
        var description = card.select(".kg-bookmark-description").text();
        var caption = card.select("figcaption").html();
        var title = Optional.of(card.select(".kg-bookmark-title").text()).filter(words -> !words.isBlank());
        card.empty();
        var paragraph = card.tagName("div").appendElement("p");
        Tags.link(paragraph, link, title);
        if (!description.isBlank()) {
            paragraph.appendElement("br");
            paragraph.appendText(description);
        }
        if (!caption.isBlank()) {
            card.appendElement("p").html(caption);
        }
    }

    private static void toggle(Element card) {
        var heading = card.select(".kg-toggle-heading-text").html();
        var content = card.select(".kg-toggle-content").html();
        card.removeAttr("data-kg-toggle-state")
                .empty()
                .tagName("details")
                .appendElement("summary")
                .html(heading);
        card.append(content);
    }

    private static void link(Element card) {
        var address = card.select("a[href]").attr("href");
        var title = card.select(".kg-file-card-title").text();
        var words = title.isBlank() ? card.select("a[href]").text() : title;
        var caption = card.select(".kg-file-card-caption").text();
        card.empty().tagName("div");
        Tags.link(card.appendElement("p"), address, Optional.of(words).filter(text -> !text.isBlank()));
        if (!caption.isBlank()) {
            card.appendElement("p").text(caption);
        }
    }

    private static void player(Element card) {
        var played = card.select("audio, video").first();
        var title = Entities.escape(card.select(".kg-audio-title").text());
        var caption = Optional.of(card.select("figcaption").html())
                .filter(words -> !words.isBlank())
                .orElse(title);
        if (played != null) {
            var parent = card.empty().tagName("div");
            Tags.player(
                    parent,
                    played.normalName(),
                    played.attr("src"),
                    Optional.of(caption).filter(text -> !text.isBlank()));
        }
    }

    private static void gallery(Element card) {
        var images = List.copyOf(card.select("img"));
        var caption = card.select("figcaption").html();
        card.empty().tagName("div");
        images.forEach(image -> card.appendElement("p").appendChild(image));
        if (!caption.isBlank()) {
            card.appendElement("p").html(caption);
        }
    }

    /** Stars are drawings, of which the lit ones have a class of their own. */
    private static void rating(Element rating) {
        int stars = rating.select(".kg-product-card-rating-active").size();
        int all = rating.select(".kg-product-card-rating-star").size();
        rating.empty()
                .tagName("p")
                .text("★".repeat(Math.min(5, stars)) + "☆".repeat(Math.max(0, Math.min(5, all - stars))));
    }

    private static void dropClasses(Element element) {
        element.classNames().stream().filter(name -> name.startsWith("kg-")).forEach(element::removeClass);
        if (element.className().isBlank()) {
            element.removeAttr("class");
        }
    }
}
