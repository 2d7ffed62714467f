package org.afterword.importer.folder.address;

import java.util.Locale;

/** How Nikola writes a name into an address. */
public final class NikolaParts {
    private NikolaParts() {}

    /** A name in Latin letters, small ones; blanks and hyphens become one hyphen, other signs but plus go. */
    public static String slug(String name) {
        return Romanized.inPython(name)
                .replaceAll("[^+\\w\\s-]", "")
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[-\\s]+", "-");
    }

    /** A name as it is, but for what no address or no file may have: with {@code USE_SLUGIFY} off. */
    public static String kept(String name) {
        return name.replaceAll("[/\\\\?#\"'\r\n\t*:<>|]", "-");
    }

    /** Whether a name has letters that Nikola spells in a way of its own, such as those of other scripts. */
    public static boolean isSpelt(String name) {
        return Unaccented.hasOthers(Unaccented.of(name));
    }
}
