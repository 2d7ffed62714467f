package org.afterword.importer.folder.address;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How Pelican writes a name into an address. */
public final class PelicanParts {
    /** A part of a pattern, such as {@code {slug}} or {@code {date:%Y}}. */
    public static final Pattern PART = Pattern.compile("\\{([a-z_]+(?::[^{}]*)?)\\}");

    private static final Pattern TAG = Pattern.compile("<[^<>]*>");

    private PelicanParts() {}

    /** A name in Latin letters, small ones; blanks and hyphens become one hyphen, other signs go. */
    public static String slug(String name) {
        return slug(name, false, false);
    }

    /**
     * A name as the settings want it.
     *
     * @param unicode whether letters of other scripts stay what they are
     * @param cased whether capitals stay
     */
    public static String slug(String name, boolean unicode, boolean cased) {
        var slug = letters(name, unicode)
                .replaceAll("[^\\p{L}\\p{N}_\\s-]", "")
                .strip()
                .replaceAll("[-\\s]+", "-");
        return cased ? slug : slug.toLowerCase(Locale.ROOT);
    }

    /**
     * A name without elements of HTML, in which nothing else was replaced.
     *
     * @param unicode whether letters of other scripts stay what they are
     */
    public static String letters(String name, boolean unicode) {
        var plain = Normalizer.normalize(TAG.matcher(name).replaceAll(""), Normalizer.Form.NFKC);
        return unicode ? plain : Romanized.inPython(plain);
    }

    /** Whether a name has letters that Pelican spells in a way of its own, such as those of other scripts. */
    public static boolean isSpelt(String name) {
        return Unaccented.hasOthers(Unaccented.of(name));
    }
}
