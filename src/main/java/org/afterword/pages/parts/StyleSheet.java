package org.afterword.pages.parts;

import org.afterword.base.fingerprint.Fingerprint;
import org.afterword.base.state.ProgramFile;
import org.afterword.content.settings.Settings;
import org.afterword.pages.look.Words;

/**
 * Makes the site's style sheet from that of the theme. Where readers can answer a comment, it brings the words that stand at
 * each comment: a page of a long thread need not repeat them. Where readers can search, what
 * the search page needs stands before the theme's rules, so that those of a site's own win.
 */
public final class StyleSheet {
    private StyleSheet() {}

    /** The text of the site's style sheet. */
    public static String text(String theme, Settings settings, Words words) {
        var search = settings.search() ? ProgramFile.text("org/afterword/search/search.css") : "";
        return settings.conversation().ways().form().isEmpty()
                ? search + theme
                : search + theme + "\n:root { --reply: " + string(words.say("reply")) + "; --chosen: "
                        + string(words.say("answer-here")) + " }\n";
    }

    /** The name of its file, which changes with its text. */
    public static String name(String text) {
        return "style." + Fingerprint.of(text).toString().substring(0, 8) + ".css";
    }

    /** A string of CSS (CSS Syntax Level 3 §4.3.5). */
    private static String string(String text) {
        var string = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\' || c == '<') {
                string.append('\\').append(Integer.toHexString(c)).append(' ');
            } else {
                string.append(c);
            }
        }
        return string.append('"').toString();
    }
}
