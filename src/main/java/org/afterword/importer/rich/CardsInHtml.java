package org.afterword.importer.rich;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.afterword.importer.body.BodyTree;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** Ghost's cards as it writes them in HTML, which need its style sheet and scripts, as HTML that needs neither. */
public final class CardsInHtml {
    private static final String GATE = "<!--kg-gated-block:begin ";
    private static final String CLOSED = "nonMember:false";
    private static final String GATE_END = "<!--kg-gated-block:end-->";

    private CardsInHtml() {}

    /** The text without what only Ghost can show. */
    public static RichText plain(String whole) {
        var html = forAll(whole);
        var body = BodyTree.whole(html);
        var leftOut = new TreeSet<String>();
        if (html.length() < whole.length()) {
            leftOut.add(Cards.FOR_MEMBERS);
        }
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
            body.select(".kg-header-card").forEach(CardsInHtml::header);
            var signups = body.select(".kg-signup-card");
            signups.forEach(card -> leftOut.add("signup"));
            signups.remove();
            body.select("[class*=kg-]").forEach(CardsInHtml::dropClasses);
        }
        if (html.contains("white-space")) {
            Tags.onceEach(body);
        }
        return new RichText(body.html(), leftOut);
    }

    /** A text without the parts that Ghost kept from those who are no members, each between two marks. */
    private static String forAll(String html) {
        var text = new StringBuilder();
        int done = 0;
        for (int at = html.indexOf(GATE); at >= 0; at = html.indexOf(GATE, at + 1)) {
            int end = html.indexOf(GATE_END, at);
            if (end < 0) {
                break;
            }
            if (html.startsWith(CLOSED, at + GATE.length())) {
                text.append(html, done, at);
                done = end + GATE_END.length();
            }
            at = end;
        }
        return text.append(html, done, html.length()).toString();
    }

    private static String line(Element callout) {
        return callout.select(".kg-callout-emoji").text() + " "
                + callout.select(".kg-callout-text").html();
    }

    private static void bookmark(Element card) {
        var link = card.select("a[href]").attr("href");
        var description = card.select(".kg-bookmark-description").text();
        var from = card.select(".kg-bookmark-author, .kg-bookmark-publisher").eachText();
        var caption = card.select("figcaption").html();
        var title = Optional.of(card.select(".kg-bookmark-title").text()).filter(words -> !words.isBlank());
        card.empty();
        var paragraph = card.tagName("div").appendElement("p");
        Tags.link(paragraph, link, title);
        if (!description.isBlank()) {
            paragraph.appendElement("br");
            paragraph.appendText(description);
        }
        Tags.line(paragraph, from.stream());
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

    /** Its picture may be its background, and its colours may be those in which its words can be read. */
    private static void header(Element card) {
        Optional.of(card.attr("data-kg-background-image"))
                .filter(image -> !image.isEmpty())
                .ifPresent(image -> card.prependElement("p")
                        .appendElement("img")
                        .attr("src", image)
                        .attr("alt", ""));
        for (var part : card.getAllElements()) {
            part.attributes().asList().stream()
                    .map(attribute -> attribute.getKey())
                    .filter(name -> name.startsWith("data-"))
                    .forEach(part::removeAttr);
        }
        card.removeAttr("style").select("picture").tagName("p");
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
