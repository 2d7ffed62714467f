package org.afterword.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Finds what a piece of HTML asks a browser for. What a template fills in is not known, and so not told of. */
final class HtmlNeeds {
    static final String JAVASCRIPT = "javascript:";

    private static final List<String> ADDRESSES = List.of("href", "src", "action", "formaction", "data", "xlink:href");

    private final String html;
    private final List<Need> found = new ArrayList<>();

    private HtmlNeeds(String html) {
        this.html = html;
    }

    /** In the order of the text, with the places in it. */
    static List<Need> of(String html) {
        var needs = new HtmlNeeds(html);
        var parser = Parser.htmlParser().setTrackPosition(true);
        for (var node : parser.parseFragmentInput(html, new Element("body"), "")) {
            if (node instanceof Element root) {
                root.getAllElements().forEach(needs::element);
            }
        }
        return needs.found;
    }

    private void element(Element element) {
        var tag = element.normalName();
        switch (tag) {
            case "iframe", "frame" -> framed(element);
            case "object", "embed", "applet" -> add(element, Need.Kind.OBJECT);
            case "script" -> script(element);
            case "style" -> add(element, Need.Kind.STYLE);
            case "form" -> form(element);
            case "img", "image" -> {
                elsewhere(element, Need.Kind.IMAGE, "src");
                elsewhere(element, Need.Kind.IMAGE, "href");
                elsewhere(element, Need.Kind.IMAGE, "xlink:href");
                candidates(element);
            }
            case "video" -> {
                elsewhere(element, Need.Kind.MEDIA, "src");
                elsewhere(element, Need.Kind.IMAGE, "poster");
            }
            case "audio", "track" -> elsewhere(element, Need.Kind.MEDIA, "src");
            case "source" -> {
                elsewhere(element, Need.Kind.MEDIA, "src");
                candidates(element);
            }
            case "link" -> {
                if (element.attr("rel").toLowerCase(Locale.ROOT).contains("stylesheet")) {
                    elsewhere(element, Need.Kind.STYLE, "href");
                }
            }
            case "input" -> elsewhere(element, Need.Kind.IMAGE, "src");
            default -> {}
        }
        if ((tag.equals("button") || tag.equals("input")) && element.hasAttr("formaction")) {
            sent(element, "formaction");
        }
        element.attributes().forEach(attribute -> anywhere(element, attribute));
    }

    /** What any element can have. */
    private void anywhere(Element element, Attribute attribute) {
        var name = attribute.getKey();
        if (name.length() > 2 && name.startsWith("on")) {
            add(element, Need.Kind.SCRIPT, name, "", name);
        } else if (name.equals("style")) {
            add(element, Need.Kind.STYLE, name, "", name);
        } else if (ADDRESSES.contains(name) && isJavascript(attribute.getValue())) {
            add(element, Need.Kind.SCRIPT, JAVASCRIPT, "", name);
        }
    }

    /** A frame that is empty, or whose page stands in it, is asked of nobody. */
    private void framed(Element frame) {
        var address = address(frame, "src");
        if (!address.isEmpty() && !address.startsWith("about:") && isKnown(address)) {
            add(frame, Need.Kind.FRAME, frame.normalName(), address, "src");
        }
    }

    /** A script of another type is data, which no browser runs (HTML §4.12.1). */
    private void script(Element script) {
        var type = script.attr("type").strip().toLowerCase(Locale.ROOT);
        if (type.isEmpty()
                || type.contains("javascript")
                || type.contains("ecmascript")
                || List.of("module", "importmap", "speculationrules").contains(type)) {
            add(script, Need.Kind.SCRIPT);
        }
    }

    private void form(Element form) {
        if (!form.attr("method").equalsIgnoreCase("dialog")) {
            sent(form, "action");
        }
    }

    private void sent(Element element, String name) {
        var address = address(element, name);
        if (isKnown(address) && !isJavascript(address)) {
            add(element, Need.Kind.FORM, element.normalName(), address, name);
        }
    }

    private void elsewhere(Element element, Need.Kind kind, String name) {
        var address = address(element, name);
        if (Links.isElsewhere(address) && isKnown(address)) {
            add(element, kind, element.normalName(), address, name);
        }
    }

    private void candidates(Element element) {
        for (var candidate : SourceSet.of(element.attr("srcset"))) {
            var address = candidate.address();
            if (Links.isElsewhere(address) && isKnown(address)) {
                add(element, Need.Kind.IMAGE, element.normalName(), address, "srcset");
            }
        }
    }

    private void add(Element element, Need.Kind kind) {
        add(element, kind, element.normalName(), "", "");
    }

    /** Points at the address, where it is written as it is meant; else at the attribute, or at the element's name. */
    private void add(Element element, Need.Kind kind, String written, String address, String attribute) {
        int tag = Math.max(0, element.sourceRange().startPos());
        int start = tag;
        int end = Math.min(html.length(), tag + 1 + element.normalName().length());
        if (element.hasAttr(attribute)) {
            var range = element.attribute(attribute).sourceRange();
            start = range.nameRange().startPos();
            end = Math.max(range.nameRange().endPos(), range.valueRange().endPos());
            int at = address.isEmpty() ? -1 : html.indexOf(address, start);
            if (at >= 0 && at < end) {
                start = at;
                end = at + address.length();
            }
        }
        found.add(new Need(kind, written, address, Math.max(0, start), Math.max(end, start + 1)));
    }

    /** As browsers read it: without space around it, and without line ends. */
    private static String address(Element element, String name) {
        return element.attr(name).strip().replaceAll("[\\t\\n\\r]", "");
    }

    private static boolean isJavascript(String address) {
        return address.strip()
                .replaceAll("[\\t\\n\\r]", "")
                .toLowerCase(Locale.ROOT)
                .startsWith(JAVASCRIPT);
    }

    private static boolean isKnown(String address) {
        return !address.contains("{{") && !address.contains("{%");
    }
}
