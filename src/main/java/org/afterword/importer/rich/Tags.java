package org.afterword.importer.rich;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Makes the elements of a text. */
final class Tags {
    private Tags() {}

    /** An empty text, whose white space stays as it is. */
    static Element body() {
        var document = Document.createShell("");
        document.outputSettings().prettyPrint(false);
        return document.body();
    }

    /** A link at the end of an element; its words are its address where it has no others. */
    static Element link(Element parent, String address, Optional<String> words) {
        return parent.appendElement("a").attr("href", address).text(words.orElse(address));
    }

    /** A picture in a frame of its own, with what is said below it, which is HTML. */
    static Element picture(
            Element parent, String address, String alt, Optional<String> caption, Optional<String> link) {
        var figure = parent.appendElement("figure");
        var around =
                link.map(href -> figure.appendElement("a").attr("href", href)).orElse(figure);
        var image = around.appendElement("img").attr("src", address).attr("alt", alt);
        caption.ifPresent(html -> figure.appendElement("figcaption").html(html));
        return image;
    }

    /** A further line of a paragraph, with those of the words that there are. */
    static void line(Element paragraph, Stream<String> words) {
        var said = words.filter(any -> !any.isBlank()).distinct().collect(Collectors.joining(" · "));
        if (!said.isEmpty()) {
            paragraph.appendElement("br");
            paragraph.appendText(said);
        }
    }

    /** Takes out what Ghost's editor says of words twice: once for itself, and once for where they are pasted. */
    static void onceEach(Element body) {
        body.select("b > strong:only-child, i > em:only-child").forEach(Element::unwrap);
        body.select("code[spellcheck]").removeAttr("spellcheck");
    }

    /** A film or a sound that can be played. */
    static void player(Element parent, String name, String address, Optional<String> caption) {
        var figure = parent.appendElement("figure");
        figure.appendElement(name).attr("src", address).attr("controls", true);
        caption.ifPresent(html -> figure.appendElement("figcaption").html(html));
    }
}
