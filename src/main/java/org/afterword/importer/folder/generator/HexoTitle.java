package org.afterword.importer.folder.generator;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.afterword.importer.folder.matter.Matter;

/** A title in which each word has a capital, as Hexo showed it where {@code titlecase} asks for that. */
final class HexoTitle {
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9\\u00C0-\\u00FF]+[^\\s-]*");
    private static final Pattern SMALL =
            Pattern.compile("(?i)a|an|and|as|at|but|by|en|for|if|in|nor|of|on|or|per|the|to|vs?\\.?|via");
    private static final Pattern WITH_CAPITALS = Pattern.compile(".+?(?:[A-Z]|\\..).*");

    private HexoTitle() {}

    /** An article's fields with its title as it was shown. */
    static Matter shown(Matter matter, Matter settings) {
        var title = matter.text("title");
        boolean asked = matter.flag("titlecase", settings.flag("titlecase", false));
        if (title.isEmpty() || !asked) {
            return matter;
        }
        var fields = new LinkedHashMap<>(matter.fields());
        fields.put("title", capitalized(title.get()));
        return new Matter(fields);
    }

    private static String capitalized(String title) {
        return WORD.matcher(title)
                .replaceAll(word -> Matcher.quoteReplacement(
                        isSmall(title, word.start(), word.end())
                                ? word.group().toLowerCase(Locale.ROOT)
                                : large(word.group())));
    }

    private static boolean isSmall(String title, int start, int end) {
        return start > 0
                && end < title.length()
                && SMALL.matcher(title.substring(start, end)).matches()
                && !(start > 1 && title.charAt(start - 2) == ':')
                && (title.charAt(end) != '-' || title.charAt(start - 1) == '-')
                && (Character.isWhitespace(title.charAt(start - 1)) || title.charAt(start - 1) == '-');
    }

    private static String large(String word) {
        return WITH_CAPITALS.matcher(word).matches()
                ? word
                : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
