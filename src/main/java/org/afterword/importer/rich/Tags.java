package org.afterword.importer.rich;

import java.util.Optional;
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
    static void picture(Element parent, String address, String alt, Optional<String> caption, Optional<String> link) {
        var figure = parent.appendElement("figure");
        var around =
                link.map(href -> figure.appendElement("a").attr("href", href)).orElse(figure);
        around.appendElement("img").attr("src", address).attr("alt", alt);
        caption.ifPresent(html -> figure.appendElement("figcaption").html(html));
    }

    /** A film or a sound that can be played. */
    static void player(Element parent, String name, String address, Optional<String> caption) {
        var figure = parent.appendElement("figure");
        figure.appendElement(name).attr("src", address).attr("controls", true);
        caption.ifPresent(html -> figure.appendElement("figcaption").html(html));
    }
}
