package org.afterword.importer.rich;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.afterword.importer.body.BodyTree;
import org.afterword.importer.source.JsonObject;
import org.jsoup.nodes.Element;

/** Substack's HTML as plain HTML: pictures at full size, and no buttons that subscribe to it. */
public final class SubstackHtml {
    /** What is a button of Substack's own: to subscribe, to pay, to share, to leave a comment there. */
    private static final Pattern OWN_BUTTON = Pattern.compile("subscribe|action=share|%%\\w+%%|/comments\"");

    private static final String SHOWN = "img, iframe, audio, video, hr, table";

    private SubstackHtml() {}

    /** The text of an article. */
    public static RichText plain(String html) {
        var body = BodyTree.whole(html);
        body.select(
                        ".subscription-widget-wrap, .subscription-widget-wrap-editor, .image-link-expand, svg, .captioned-button-wrap, form, .paywall-jump")
                .remove();
        body.select("p.button-wrapper, a.button").stream()
                .filter(button -> OWN_BUTTON.matcher(button.outerHtml()).find())
                .forEach(Element::remove);
        body.select("p.button-wrapper").removeAttr("class").select("a.button").removeAttr("class");
        body.select(".captioned-image-container").forEach(SubstackHtml::picture);
        body.select(".tweet[data-attrs]").forEach(SubstackHtml::post);
        footnotes(body);
        body.select(".youtube-wrap, .vimeo-wrap").forEach(SubstackHtml::film);
        body.select("div.pullquote")
                .forEach(quote -> quote.tagName("blockquote").removeAttr("class"));
        body.select("label.hide-text").remove();
        body.select("div.preformatted-block").forEach(Element::unwrap);
        body.select("div.callout-block")
                .forEach(box -> box.tagName("blockquote").clearAttributes());
        body.select(".image-gallery-embed[data-attrs]").forEach(SubstackHtml::gallery);
        body.select(".latex-rendered[data-attrs]").forEach(SubstackHtml::formula);
        body.select(".file-embed-wrapper:has(a[href])").forEach(SubstackHtml::file);
        body.select("pre.text, pre.shiki").removeAttr("class");
        body.select(".embedded-post-wrap[data-attrs], .digest-post-embed[data-attrs]")
                .forEach(SubstackHtml::article);
        var leftOut = new TreeSet<String>();
        body.select("div[data-attrs]").stream()
                .filter(embedded ->
                        !embedded.hasText() && embedded.select(SHOWN).isEmpty())
                .forEach(embedded -> other(embedded, leftOut));
        for (var element : body.select("[data-attrs], [data-component-name]")) {
            element.removeAttr("data-attrs").removeAttr("data-component-name");
        }
        return new RichText(body.html(), leftOut);
    }

    private static void picture(Element container) {
        var image = container.selectFirst("img");
        if (image == null) {
            return;
        }
        var said = JsonObject.parsed(image.attr("data-attrs"));
        var source = said.text("src").orElse(image.attr("src"));
        var caption = Optional.of(container.select("figcaption").html()).filter(words -> !words.isBlank());
        var alt = image.attr("alt").isBlank() ? said.raw("alt") : image.attr("alt");
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

    /** Pictures that a script would show. */
    private static void gallery(Element embedded) {
        var said = JsonObject.parsed(embedded.attr("data-attrs")).object("gallery");
        var images = said.objects("images");
        if (!images.isEmpty()) {
            embedded.empty().clearAttributes();
            images.forEach(image ->
                    Tags.picture(embedded, image.raw("src"), said.raw("alt"), Optional.empty(), Optional.empty()));
            said.text("caption").ifPresent(words -> embedded.appendElement("p").text(words));
        }
    }

    private static void formula(Element embedded) {
        JsonObject.parsed(embedded.attr("data-attrs"))
                .text("persistentExpression")
                .ifPresent(tex -> embedded.tagName("p").clearAttributes().text("$$" + tex + "$$"));
    }

    private static void file(Element card) {
        var address = card.select("a[href]").attr("href");
        var title = card.select(".file-embed-details-h1").text();
        var about = card.select(".file-embed-details-h2").text();
        card.empty().tagName("p").clearAttributes();
        Tags.link(card, address, Optional.of(title).filter(words -> !words.isBlank()));
        Tags.line(card, Stream.of(about));
    }

    /** Another article that is shown in a frame becomes a link to it. */
    private static void article(Element frame) {
        var said = JsonObject.parsed(frame.attr("data-attrs"));
        said.text("canonical_url", "url").ifPresent(url -> {
            frame.empty().tagName("p").clearAttributes();
            Tags.link(frame, url, said.text("title"));
            Tags.line(frame, Stream.of(said.raw("caption")));
        });
    }

    /** Of something that only Substack's scripts show, its address stays, if it has one. */
    private static void other(Element embedded, Set<String> leftOut) {
        var said = JsonObject.parsed(embedded.attr("data-attrs"));
        var address = said.text("url", "href").filter(url -> url.startsWith("https://"));
        var kind = embedded.classNames().stream().findFirst().orElse("unknown");
        embedded.clearAttributes().tagName("p");
        address.ifPresentOrElse(url -> Tags.link(embedded, url, said.text("title")), () -> {
            leftOut.add(kind);
            embedded.remove();
        });
    }
}
