package org.afterword.importer.folder.address;

import java.text.Normalizer;
import java.util.Locale;

/** Latin letters without their accents, as several generators have them in addresses. */
final class Unaccented {
    private Unaccented() {}

    static String of(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{Mn}+", "")
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("Æ", "AE")
                .replace("ø", "o")
                .replace("Ø", "O")
                .replace("ł", "l")
                .replace("Ł", "L");
    }

    /**
     * The name in small letters without accents; blanks and hyphens become one hyphen, other signs go.
     *
     * @param kept signs that stay, as in a class of characters
     */
    static String slug(String name, String kept) {
        return of(name).replaceAll("[^" + kept + "\\w\\s-]", "")
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[-\\s]+", "-");
    }

    /** Whether letters are left that a generator spells in a way of its own, such as those of other scripts. */
    static boolean hasOthers(String bare) {
        return bare.codePoints().anyMatch(c -> c >= 0x80 && Character.isLetter(c));
    }
}
