package org.afterword.importer.folder.address;

import java.util.Locale;

/** How Zola writes a name into an address. */
public final class ZolaParts {
    private ZolaParts() {}

    /**
     * A name as a part of an address.
     *
     * @param way of {@code [slugify] paths}: {@code on}, {@code safe} or {@code off}
     */
    public static String slug(String name, String way) {
        return switch (way) {
            case "off" -> name;
            case "safe" -> name.replaceAll("(?<![ .])[ .]+$", "").replaceAll("[<>:\"/\\\\|?*]", "");
            default ->
                Romanized.of(name)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        };
    }

    /** Whether a name has letters of other scripts, which Zola spells in a way of its own. */
    public static boolean isSpelt(String name, String way) {
        return way.equals("on") && Unaccented.hasOthers(Unaccented.of(name));
    }
}
