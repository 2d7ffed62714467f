package org.afterword.markdown;

import java.util.Locale;
import org.afterword.base.SameName;
import org.commonmark.ext.heading.anchor.IdGenerator;

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

    private static int next(String text, int line) {
        int end = text.indexOf("\n#", line);
        return end < 0 ? -1 : end + 1;
    }
}
