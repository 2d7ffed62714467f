package org.afterword.arrival.kinds;

import org.afterword.importer.source.JsonObject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * The words of a post of the Fediverse as HTML: without those whom it addresses at its beginning, which the tree tells, with
 * links as people see them there, and with what it shows besides.
 */
final class PostText {
    private PostText() {}

    static String of(JsonObject status) {
        var body = Jsoup.parseBodyFragment(status.raw("content")).body();
        body.select("a").forEach(PostText::asSeen);
        addressees(body);
        body.select("span").unwrap();
        var text = new StringBuilder();
        status.text("spoiler_text")
                .ifPresent(warning -> text.append(new Element("p").text(warning).outerHtml()));
        text.append(body.html());
        for (var media : status.objects("media_attachments")) {
            Kept.address(media.text("url"))
                    .ifPresent(url -> text.append(new Element("p")
                            .appendChild(new Element("a")
                                    .attr("href", url)
                                    .text(media.text("description").orElse(url)))
                            .outerHtml()));
        }
        return text.toString();
    }

    /** The beginning of an address and what follows its first letters are there for programs. */
    private static void asSeen(Element link) {
        link.select(".ellipsis").forEach(part -> part.appendText("…"));
        link.select(".invisible").remove();
    }

    private static void addressees(Element body) {
        var first = body.selectFirst("p");
        var at = first == null ? body : first;
        while (at.childNodeSize() > 0) {
            var node = at.childNode(0);
            boolean blank = node instanceof TextNode text && text.isBlank();
            boolean mention = node instanceof Element element
                    && (element.is("a.mention:not(.hashtag)")
                            || element.is(".h-card") && element.selectFirst("a.mention") != null);
            if (!blank && !mention) {
                if (node instanceof TextNode text) {
                    text.text(text.getWholeText().stripLeading());
                }
                return;
            }
            node.remove();
        }
    }
}
