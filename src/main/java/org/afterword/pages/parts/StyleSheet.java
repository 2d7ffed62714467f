package org.afterword.pages.parts;

import org.afterword.base.fingerprint.Fingerprint;
import org.afterword.base.state.ProgramFile;
import org.afterword.content.Site;
import org.afterword.content.words.Languages;
import org.afterword.content.words.Words;

/**
 * Makes the site's style sheet from that of the theme. Where readers can answer a comment, it brings the words that stand at
 * each comment: a page of a long thread need not repeat them. What the search page needs where readers can search, and formulas
 * where articles may have some, stands before the theme's rules, so that those of a site's own win.
 */
public final class StyleSheet {
    private StyleSheet() {}

    /**
     * The text of the site's style sheet.
     *
     * @param languages with the words of the site
     */
    public static String text(String theme, Site site, Languages languages) {
        var before = (site.settings().search() ? ProgramFile.text("org/afterword/search/search.css") : "")
                + (hasFormulas(site) ? ProgramFile.text("org/afterword/formula/formula.css") : "");
        if (site.settings().conversation().ways().form().isEmpty()) {
            return before + theme;
        }
        var text = new StringBuilder(before).append(theme).append('\n');
        add(text, ":root", languages.own());
        for (var tag : site.languages().keySet()) {
            add(text, ":root[lang=\"" + tag + "\"]", languages.in(tag));
        }
        return text.toString();
    }

    private static boolean hasFormulas(Site site) {
        for (var article : site.articles()) {
            if (article.syntax().mathematics()) {
                return true;
            }
        }
        return false;
    }

    private static void add(StringBuilder text, String root, Words words) {
        text.append(root)
                .append(" { --reply: ")
                .append(string(words.say("reply")))
                .append("; --chosen: ")
                .append(string(words.say("answer-here")))
                .append(" }\n");
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
