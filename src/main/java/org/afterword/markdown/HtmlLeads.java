package org.afterword.markdown;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Finds links, pictures and media in a piece of HTML. */
final class HtmlLeads {
    private final String html;
    private final List<Lead> found = new ArrayList<>();

    private HtmlLeads(String html) {
        this.html = html;
    }

    /** In the order of the elements, with the places in the HTML. */
    static List<Lead> of(String html) {
        var leads = new HtmlLeads(html);
        var parser = Parser.htmlParser().setTrackPosition(true);
        for (var node : parser.parseFragmentInput(html, new Element("body"), "")) {
            if (node instanceof Element root) {
                root.getAllElements().forEach(leads::element);
            }
        }
        return leads.found;
    }

    private void element(Element element) {
        switch (element.normalName()) {
            case "a", "area" -> add(element, Lead.Kind.LINK, "href", element.text());
            case "img" -> {
                add(element, Lead.Kind.PICTURE, "src", element.attr("alt"));
                candidates(element);
            }
            case "video" -> {
                add(element, Lead.Kind.MEDIA, "src", "");
                add(element, Lead.Kind.PICTURE, "poster", " ");
            }
            case "source" -> {
                add(element, Lead.Kind.MEDIA, "src", "");
                candidates(element);
            }
            case "audio", "track", "iframe" -> add(element, Lead.Kind.MEDIA, "src", "");
            default -> {}
        }
    }

    private void candidates(Element element) {
        for (var candidate : SourceSet.of(element.attr("srcset"))) {
            add(element, Lead.Kind.PICTURE, "srcset", candidate.address(), " ");
        }
    }

    private void add(Element element, Lead.Kind kind, String name, String words) {
        add(element, kind, name, element.attr(name).strip(), words);
    }

    private void add(Element element, Lead.Kind kind, String name, String address, String words) {
        if (address.isEmpty()) {
            return;
        }
        var range = element.attribute(name).sourceRange();
        int start = Math.max(0, range.nameRange().startPos());
        int at = html.indexOf(address, start);
        int end = Math.max(start + 1, range.valueRange().endPos());
        found.add(
                at >= 0 && at < end
                        ? new Lead(kind, address, words, at, at + address.length())
                        : new Lead(kind, address, words, start, end));
    }
}
