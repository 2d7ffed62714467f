package org.afterword.importer.folder.address;

import java.util.regex.Pattern;

/** How Pelican writes a name into an address. */
public final class PelicanParts {
    /** A part of a pattern, such as {@code {slug}} or {@code {date:%Y}}. */
    public static final Pattern PART = Pattern.compile("\\{([a-z_]+(?::[^{}]*)?)\\}");

    private PelicanParts() {}

    /** The name in small letters without accents; blanks and hyphens become one hyphen, other signs go. */
    public static String slug(String name) {
        return Unaccented.slug(name, "");
    }

    /** Whether a name has letters that Pelican spells in a way of its own, such as those of other scripts. */
    public static boolean isSpelt(String name) {
        return Unaccented.hasOthers(Unaccented.of(name));
    }
}
