package org.afterword.importer.body;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.afterword.importer.source.JsonObject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;

/**
 * What a text says in place of some words of a reusable block that it shows. The block gives a name to each of its blocks
 * that may be changed.
 *
 * @param byName the settings that are changed, such as {@code content}, by the names of the blocks
 */
record InsteadOfWords(JsonObject byName) {
    private static final String START = "<!-- wp:";

    /** The reusable block's text as it is shown here; what cannot be put into it is told. */
    String in(String text, Consumer<String> told) {
        if (byName.isEmpty()) {
            return text;
        }
        var changed = new StringBuilder();
        var left = new HashSet<>(byName.names());
        int copied = 0;
        for (int start = text.indexOf(START); start >= 0; start = text.indexOf(START, start + 1)) {
            int content = text.indexOf("-->", start) + 3;
            int end = content < 3 ? -1 : text.indexOf("<!--", content);
            if (end < 0) {
                break;
            }
            start = text.lastIndexOf(START, content);
            var name = BlockStart.of(text.substring(start + START.length(), content - 3))
                    .givenName();
            if (byName.has(name)) {
                changed.append(text, copied, content)
                        .append(changed(text.substring(content, end), byName.object(name), name, left));
                copied = end;
            }
        }
        left.forEach(name -> byName.object(name)
                .texts()
                .values()
                .forEach(words -> told.accept("in place of '%s' in a reusable block this should say: %s"
                        .formatted(name, Jsoup.clean(words, Safelist.none())))));
        return changed.append(text, copied, text.length()).toString();
    }

    private static String changed(String content, JsonObject settings, String name, Set<String> left) {
        var body = Jsoup.parseBodyFragment(content)
                .outputSettings(new Document.OutputSettings().prettyPrint(false))
                .body();
        settings.texts().forEach((setting, value) -> {
            if (change(body, setting, value)) {
                left.remove(name);
            }
        });
        return body.html();
    }

    /** Whether there is a place for it. */
    private static boolean change(Element body, String setting, String value) {
        var image = body.selectFirst("img");
        var link = body.selectFirst("a");
        var element = image != null ? image : link != null ? link : body.firstElementChild();
        if (element == null) {
            return false;
        }
        switch (setting) {
            case "content", "text" -> element.html(value);
            case "url" -> element.attr(image != null ? "src" : "href", value);
            case "alt", "title" -> element.attr(setting, value);
            default -> {
                return false;
            }
        }
        return true;
    }
}
