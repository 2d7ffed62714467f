package org.afterword.importer.kinds;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A text of WordPress that holds its words in several languages one behind the other, as the plug-ins qTranslate, qTranslate-X
 * and qTranslate-XT keep them: {@code [:en]Hello[:de]Hallo[:]}, and with {@code <!--:en-->} and <code>{:en}</code> alike.
 */
final class Multilingual {
    private static final Pattern MARK = Pattern.compile("\\[:([a-z]{2})?\\]|<!--:([a-z]{2,3})?-->|\\{:([a-z]{2})?\\}");

    private Multilingual() {}

    /** The languages of an article's text; none where it begins with no such mark, since it may only speak of one. */
    static Set<String> languages(String text) {
        boolean begins = mayBe(text)
                && (text.contains("<!--:")
                        || MARK.matcher(text).region(words(text), text.length()).lookingAt());
        return begins ? named(text) : Set.of();
    }

    /** Where the first words stand, behind blanks and tags. */
    private static int words(String text) {
        int at = 0;
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '<')) {
            int end = text.charAt(at) == '<' ? text.indexOf('>', at) : at;
            if (end < 0) {
                return at;
            }
            at = end + 1;
        }
        return at;
    }

    private static Set<String> named(String text) {
        var languages = new LinkedHashSet<String>();
        var marks = MARK.matcher(text);
        while (marks.find()) {
            for (int form = 1; form <= marks.groupCount(); form++) {
                if (marks.group(form) != null) {
                    languages.add(marks.group(form));
                }
            }
        }
        return languages;
    }

    /** The words of a title or a tag in each language, without what is said twice. */
    static List<String> parts(String text) {
        return !mayBe(text) || named(text).isEmpty()
                ? List.of(text)
                : Arrays.stream(MARK.split(text))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .distinct()
                        .toList();
    }

    /** A title, in each of its languages. */
    static String line(String text) {
        return String.join(" / ", parts(text));
    }

    /** An article's text, with a paragraph's end between two languages. */
    static String text(String text) {
        return languages(text).isEmpty() ? text : MARK.matcher(text).replaceAll("\n\n");
    }

    /** Whether any colon stands where those of marks do. */
    private static boolean mayBe(String text) {
        for (int colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
            if (colon > 0 && "[{-".indexOf(text.charAt(colon - 1)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
