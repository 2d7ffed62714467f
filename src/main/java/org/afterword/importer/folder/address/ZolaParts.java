package org.afterword.importer.folder.address;

import java.text.Normalizer;
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
            case "safe" -> name.replaceAll("[ .]+$", "").replaceAll("[<>:\"/\\\\|?*]", "");
            default ->
                bare(name)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        };
    }

    /** Whether a name has letters of other scripts, which Zola spells in a way of its own. */
    public static boolean isSpelt(String name, String way) {
        return way.equals("on") && bare(name).codePoints().anyMatch(c -> c >= 0x80 && Character.isLetter(c));
    }

    private static String bare(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{Mn}+", "")
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("Æ", "AE")
                .replace("œ", "oe")
                .replace("ø", "o")
                .replace("Ø", "O")
                .replace("ł", "l")
                .replace("Ł", "L");
    }
}
