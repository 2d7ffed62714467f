package org.afterword.importer.folder.address;

/** How Nikola writes a name into an address. */
public final class NikolaParts {
    private NikolaParts() {}

    /** The name in small letters without accents; blanks and hyphens become one hyphen, other signs but plus go. */
    public static String slug(String name) {
        return Unaccented.slug(name, "+");
    }

    /** Whether a name has letters that Nikola spells in a way of its own, such as those of other scripts. */
    public static boolean isSpelt(String name) {
        return Unaccented.hasOthers(Unaccented.of(name));
    }
}
