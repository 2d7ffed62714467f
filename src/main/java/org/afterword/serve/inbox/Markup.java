package org.afterword.serve.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The inbox's own pieces of pages. Texts are put into them as texts, so that nothing in a text becomes markup. */
final class Markup {
    private Markup() {}

    /** A piece, by the name of its file. */
    static Element piece(String name) {
        return Jsoup.parseBodyFragment(text(name)).body().child(0);
    }

    static Document page(String html) {
        var page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
        return page;
    }

    /** Fills an element, or takes it out where there is nothing to say. */
    static void fill(Element piece, String selector, String text) {
        var element = piece.expectFirst(selector);
        if (text.isEmpty()) {
            element.remove();
        } else {
            element.text(text);
        }
    }

    static String text(String name) {
        try (var in = Markup.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
