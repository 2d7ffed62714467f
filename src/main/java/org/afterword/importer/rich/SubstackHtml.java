package org.afterword.importer.rich;

import java.util.Optional;
import org.afterword.importer.source.JsonObject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Substack's HTML as plain HTML: pictures at full size, and no buttons that subscribe to it. */
public final class SubstackHtml {
    private SubstackHtml() {}

    /** The text of an article. */
    public static String plain(String html) {
        var body = Jsoup.parseBodyFragment(html)
                .outputSettings(new Document.OutputSettings().prettyPrint(false))
                .body();
        body.select(
                        ".subscription-widget-wrap, .subscription-widget-wrap-editor, .image-link-expand, svg, .captioned-button-wrap, form")
                .remove();
        body.select("p.button-wrapper, a.button").stream()
                .filter(button ->
                        button.html().contains("subscribe") || button.html().contains("action=share"))
                .forEach(Element::remove);
        body.select(".captioned-image-container").forEach(SubstackHtml::picture);
        body.select(".tweet[data-attrs]").forEach(SubstackHtml::post);
        footnotes(body);
        body.select(".youtube-wrap, .vimeo-wrap").forEach(SubstackHtml::film);
        for (var element : body.select("[data-attrs], [data-component-name]")) {
            element.removeAttr("data-attrs").removeAttr("data-component-name");
        }
        return body.html();
    }

    private static void picture(Element container) {
        var image = container.selectFirst("img");
        if (image == null) {
            return;
        }
        var source = JsonObject.parsed(image.attr("data-attrs")).text("src").orElse(image.attr("src"));
        var caption = Optional.of(container.select("figcaption").html()).filter(words -> !words.isBlank());
        var alt = image.attr("alt");
        Tags.picture(container.empty().removeAttr("class"), source, alt, caption, Optional.empty());
    }

    /** The notes, which stand one by one at the end, become a list. */
    private static void footnotes(Element body) {
        body.select("a.footnote-anchor")
                .forEach(mark -> mark.removeAttr("class").removeAttr("target").wrap("<sup></sup>"));
        var notes = body.select(".footnote");
        if (!notes.isEmpty()) {
            var list = body.appendElement("ol");
            for (var note : notes) {
                var item = list.appendElement("li")
                        .attr("id", note.select(".footnote-number").attr("id"));
                item.html(note.select(".footnote-content").html());
            }
            notes.remove();
        }
    }

    private static void film(Element wrap) {
        var frame = wrap.selectFirst("iframe");
        wrap.tagName("figure").clearAttributes().empty();
        if (frame != null) {
            wrap.appendChild(frame);
        }
    }

    private static void post(Element tweet) {
        var said = JsonObject.parsed(tweet.attr("data-attrs"));
        tweet.empty().tagName("blockquote").clearAttributes();
        said.text("full_text").ifPresent(words -> tweet.appendElement("p").html(words));
        said.text("url").ifPresent(url -> Tags.link(tweet.appendElement("p"), url, said.text("name")));
    }
}
