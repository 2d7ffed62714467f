package org.afterword.importer.rich;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Medium's HTML as plain HTML: without the title, which stands in it again, and without what only its own pages need. */
public final class MediumHtml {
    private static final List<String> OWN = List.of("class", "name", "id", "data-href", "rel", "target", "spellcheck");

    private static final Pattern ON_MEDIUM =
            Pattern.compile("https?://(?:[\\w-]+\\.)?medium\\.com(/[^?#]*?)/?(?:\\?[^#]*)?(#.*)?");

    /** An article's name or address, at whose end Medium puts its mark. */
    private static final Pattern WITH_ID = Pattern.compile("(?:.*[-_/])?([0-9a-f]{8,12})");

    private MediumHtml() {}

    /** The mark of an article, which stands at the end of its file's name and of each of its addresses. */
    public static Optional<String> id(String name) {
        return Optional.of(WITH_ID.matcher(name)).filter(Matcher::matches).map(found -> found.group(1));
    }

    /** The one address that each article has on Medium, from which readers are sent to the present one. */
    public static String address(String id) {
        return "https://medium.com/p/" + id;
    }

    /** The text of an article, which is changed. */
    public static String plain(Element words) {
        words.ownerDocument().outputSettings(new Document.OutputSettings().prettyPrint(false));
        words.select(".graf--title, .graf--subtitle, .graf--kicker").stream()
                .filter(heading -> heading.elementSiblingIndex() < 3)
                // one that was never closed has the text in it
                .filter(heading ->
                        heading.select("p, pre, ul, ol, blockquote, figure").isEmpty())
                .filter(heading -> heading.closest("section.section--first") != null
                        || words.select("section").size() < 3)
                .toList()
                .forEach(Element::remove);
        words.select(".section--first > .section-divider").remove();
        words.select("div.section-divider")
                .forEach(divider -> divider.tagName("hr").empty());
        words.select("hr > hr").remove();
        words.select(".graf--mixtapeEmbed").forEach(MediumHtml::link);
        words.select("code").removeAttr("class");
        words.select("pre").forEach(MediumHtml::code);
        words.select("h3").tagName("h1");
        words.select("h4").tagName("h2");
        words.select("figure:has(blockquote.twitter-tweet a[href])").forEach(MediumHtml::post);
        words.select("figure > div:has(img)").forEach(Element::unwrap);
        words.select("div.aspectRatioPlaceholder-fill").remove();
        words.select("section, div").stream()
                .filter(part -> part != words)
                .toList()
                .forEach(Element::unwrap);
        words.select("a[href]").forEach(MediumHtml::shorten);
        for (var element : words.getAllElements()) {
            OWN.stream()
                    .filter(name -> !name.equals("class") || !element.nameIs("code"))
                    .forEach(element::removeAttr);
            element.attributes().asList().stream()
                    .map(attribute -> attribute.getKey())
                    .filter(name -> name.startsWith("data-"))
                    .forEach(element::removeAttr);
        }
        return words.html();
    }

    /** An article has as many addresses on Medium as there are names of people and of magazines, so links get the one of all. */
    private static void shorten(Element link) {
        var old = ON_MEDIUM.matcher(link.attr("href"));
        if (old.matches()) {
            Optional.of(old.group(1))
                    .filter(path -> !path.startsWith("/u/")) // a person, not an article
                    .flatMap(MediumHtml::id)
                    .ifPresent(id -> link.attr("href", address(id) + (old.group(2) == null ? "" : old.group(2))));
        }
    }

    private static void link(Element card) {
        var link = card.selectFirst("a[href]");
        if (link != null) {
            var title = link.select("strong").text();
            var said = link.select("em").text();
            var address = link.attr("href");
            card.empty().tagName("p").appendElement("a").attr("href", address).text(title.isBlank() ? address : title);
            if (!said.isBlank()) {
                card.appendElement("br");
                card.appendText(said);
            }
        }
    }

    /** A post elsewhere, of which the export has the address alone: a script fetched its words. */
    private static void post(Element figure) {
        var link = figure.selectFirst("blockquote a[href]");
        if (!figure.hasText()) {
            var address = link.attr("href");
            figure.empty().tagName("p").appendElement("a").attr("href", address).text(address);
        }
    }

    private static void code(Element block) {
        block.select("br").forEach(end -> end.replaceWith(new TextNode("\n")));
        var text = block.wholeText();
        var code = block.empty().appendElement("code").text(text);
        var language = block.attr("data-code-block-lang");
        if (language.matches("[\\w+#-]{1,30}") && !language.equals("plaintext")) {
            code.addClass("language-" + language);
        }
    }
}
