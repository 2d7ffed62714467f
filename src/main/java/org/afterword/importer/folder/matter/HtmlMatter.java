package org.afterword.importer.folder.matter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** The fields in the head of a whole page in HTML: its title, and what its {@code meta} elements name. */
final class HtmlMatter {
    private static final Pattern HEAD = Pattern.compile("(?i)<head(?=[\\s>])");
    private static final Pattern BODY = Pattern.compile("(?i)<body(?:\\s[^<>]*+)?>");
    private static final Pattern END = Pattern.compile("(?i)</body\\s*+>");

    private HtmlMatter() {}

    /** The page parted; empty where a text is none. */
    static Optional<Parted> parted(String text) {
        var head = HEAD.matcher(text);
        if (!text.stripLeading().startsWith("<") || !head.find()) {
            return Optional.empty();
        }
        var body = BODY.matcher(text);
        int start = body.find(head.end()) ? body.end() : text.length();
        var end = END.matcher(text);
        int stop = end.find(start) ? end.start() : text.length();
        return Optional.of(Parted.cut(
                text.substring(0, stop), Parted.Form.LINES, fields(text.substring(head.start(), start)), start));
    }

    /** What has several values is a list of them; keywords are tags. */
    private static Matter fields(String head) {
        var fields = new LinkedHashMap<String, Object>();
        var page = Jsoup.parse(head);
        if (!page.title().isBlank()) {
            fields.put("title", page.title());
        }
        for (var meta : page.select("meta[name]")) {
            var name = meta.attr("name").strip().toLowerCase(Locale.ROOT);
            var value = meta.hasAttr("content") ? meta.attr("content") : meta.attr("contents");
            fields.merge(name.equals("keywords") ? "tags" : name, value.strip(), HtmlMatter::both);
        }
        return Matter.of(fields);
    }

    private static Object both(Object one, Object other) {
        var all = new ArrayList<Object>(one instanceof List<?> list ? list : List.of(one));
        all.add(other);
        return all;
    }
}
