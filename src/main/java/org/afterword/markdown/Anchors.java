package org.afterword.markdown;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.afterword.base.SameName;
import org.commonmark.ext.heading.anchor.IdGenerator;
import org.jsoup.parser.Parser;

/** The places within a text that a fragment leads to. */
public final class Anchors {
    private Anchors() {}

    /** Whether a fragment surely leads to a heading or to what has an id: seen without parsing the text, so not always. */
    public static boolean areSure(String markdown, String fragment) {
        if (markdown.contains("id=\"" + fragment + "\"") || markdown.contains("name=\"" + fragment + "\"")) {
            return true;
        }
        var ids = IdGenerator.builder().defaultId("section").build();
        for (int line = 0; line >= 0 && line < markdown.length(); line = next(markdown, line)) {
            int at = line;
            while (at < markdown.length() && markdown.charAt(at) == '#') {
                at++;
            }
            if (at > line && at < markdown.length() && markdown.charAt(at) == ' ') {
                int end = markdown.indexOf('\n', at);
                var heading = SameName.composed(markdown.substring(at, end < 0 ? markdown.length() : end));
                if (ids.generateId(heading.strip().toLowerCase(Locale.ROOT)).equals(fragment)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What a page's HTML has as an id or a name, however its author wrote that. */
    public static Set<String> in(String html) {
        var found = new LinkedHashSet<String>();
        for (int equals = html.indexOf('='); equals >= 0; equals = html.indexOf('=', equals + 1)) {
            int end = equals;
            while (end > 0 && Character.isWhitespace(html.charAt(end - 1))) {
                end--;
            }
            if (isCalled("id", html, end) || isCalled("name", html, end)) {
                var value = value(html, equals + 1);
                found.add(value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, true));
            }
        }
        return found;
    }

    /** Whether an attribute of this name ends there. */
    private static boolean isCalled(String name, String html, int end) {
        int before = end - name.length() - 1;
        return before >= 0
                && html.regionMatches(true, before + 1, name, 0, name.length())
                && (Character.isWhitespace(html.charAt(before)) || "\"'/".indexOf(html.charAt(before)) >= 0);
    }

    /** The value of an attribute that begins there: in quotes of either kind, or up to a space or the tag's end. */
    private static String value(String html, int from) {
        int start = from;
        while (start < html.length() && Character.isWhitespace(html.charAt(start))) {
            start++;
        }
        char quote = start < html.length() ? html.charAt(start) : 0;
        if (quote == '"' || quote == '\'') {
            int end = html.indexOf(quote, start + 1);
            return end < 0 ? "" : html.substring(start + 1, end);
        }
        int end = start;
        while (end < html.length() && html.charAt(end) != '>' && !Character.isWhitespace(html.charAt(end))) {
            end++;
        }
        return html.substring(start, end);
    }

    private static int next(String text, int line) {
        int end = text.indexOf("\n#", line);
        return end < 0 ? -1 : end + 1;
    }
}
