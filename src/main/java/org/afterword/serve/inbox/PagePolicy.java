package org.afterword.serve.inbox;

import java.util.LinkedHashMap;
import org.jsoup.nodes.Document;

/**
 * What a page of the site may load and send when it is shown in the inbox: as much as before, but forms go to the preview
 * alone, and the inbox has its style sheet.
 */
final class PagePolicy {
    private static final String SELECTOR = "meta[http-equiv=Content-Security-Policy]";

    private PagePolicy() {}

    static void narrow(Document page) {
        page.select(SELECTOR).forEach(meta -> meta.attr("content", narrowed(meta.attr("content"))));
        page.select("meta[name=referrer]").forEach(meta -> meta.attr("content", "same-origin"));
        page.select("form[action]").removeAttr("action");
        page.select("input, textarea, select, button").attr("disabled", "");
    }

    private static String narrowed(String policy) {
        var directives = new LinkedHashMap<String, String>();
        for (var directive : policy.split(";")) {
            var words = directive.strip().split("\\s+", 2);
            if (!words[0].isEmpty()) {
                directives.putIfAbsent(words[0], words.length > 1 ? words[1] : "");
            }
        }
        directives.put("form-action", "'self'");
        if (!(" " + directives.getOrDefault("style-src", "") + " ").contains(" 'self' ")) {
            directives.merge("style-src", "'self'", (others, self) -> others.replace("'none'", "") + " " + self);
        }
        var text = new StringBuilder();
        directives.forEach((name, value) ->
                text.append(text.isEmpty() ? "" : "; ").append(name).append(' ').append(value));
        return text.toString();
    }
}
