package org.afterword.importer.kinds;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;

/**
 * The names that Typepad gave articles by their titles. Until the middle of 2007 it parted words by low lines, later by
 * hyphens, and until 2009 it kept fifteen characters of them.
 */
final class TypepadName {
    private static final int SHORT = 15;
    private static final int LONGEST = 100;
    private static final LocalDate HYPHENS = LocalDate.of(2007, 8, 1);
    private static final LocalDate WHOLE = LocalDate.of(2009, 1, 1);

    private TypepadName() {}

    /** The name of an article with a title, published on a day; empty where the title has no letter that such a name can have. */
    static String of(String title, LocalDate day) {
        var whole = dirified(title).replace("_", between(day));
        var name = whole.substring(0, Math.min(whole.length(), day.isBefore(WHOLE) ? SHORT : LONGEST));
        return name.replaceFirst("[_-]$", "");
    }

    /** What parts words on a day. */
    static String between(LocalDate day) {
        return day.isBefore(HYPHENS) ? "_" : "-";
    }

    /** Whether a name may have been made from a title in any of these years. */
    static boolean isOf(String name, String title) {
        var whole = dirified(title);
        var plain = name.replace('-', '_').replaceFirst("_\\d{1,2}$", "");
        return !whole.isEmpty()
                && (whole.equals(name.replace('-', '_'))
                        || whole.equals(plain)
                        || plain.length() >= SHORT - 2 && whole.startsWith(plain));
    }

    private static String dirified(String title) {
        return Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("<[^<>]*>|&[^;\\s]{1,10};", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9_\\s]", "")
                .strip()
                .replaceAll("\\s+", "_");
    }
}
