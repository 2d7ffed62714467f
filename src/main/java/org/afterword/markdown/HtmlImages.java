package org.afterword.markdown;

import java.util.LinkedHashMap;
import org.jsoup.nodes.Element;

/** Gives an image that an author wrote as HTML what one in Markdown has: sizes to choose from, and its width and height. */
final class HtmlImages {
    private HtmlImages() {}

    /** What an element has besides what is written, each attribute behind a space; the author's own stay as they are. */
    static String more(Element element, Sizes sizes, Destinations places) {
        boolean chooses = element.hasAttr("srcset")
                || element.parent() != null && element.parent().normalName().equals("picture");
        if (!element.normalName().equals("img") || chooses) {
            return "";
        }
        var address = element.attr("src").strip();
        var image = sizes.of(address).filter(one -> !one.smaller().isEmpty());
        if (image.isEmpty()) {
            return "";
        }
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("src", places.of(address).orElse(address));
        if (element.hasAttr("width")) {
            attributes.put("width", element.attr("width").strip());
        }
        sizes.choice(image.get(), attributes);
        if (!element.hasAttr("width") && !element.hasAttr("height")) {
            attributes.put("width", String.valueOf(image.get().width()));
            attributes.put("height", String.valueOf(image.get().height()));
        }
        attributes.put("loading", "lazy");
        var more = new StringBuilder();
        attributes.forEach((name, value) -> {
            if (!element.hasAttr(name)) {
                more.append(' ').append(name).append("=\"");
                more.append(value.replace("&", "&amp;").replace("\"", "&quot;")).append('"');
            }
        });
        return more.toString();
    }
}
