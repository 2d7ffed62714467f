package org.afterword.content.address;

import java.text.Normalizer;
import java.util.Locale;
import org.afterword.base.fingerprint.Fingerprint;

/** Turns a tag's or a series' name into the part of an address that stands for it. */
public final class Slug {
    /** In bytes of UTF-8; file systems take 255 for a name, some with less to spare. */
    private static final int LONGEST = 200;

    private static final int DIGITS = 8;

    private Slug() {}

    /**
     * Letters and digits of any script in lower case, with one hyphen for each run of anything else: {@code Sports
     * Medicine} becomes {@code sports-medicine}. Empty where the name has neither, and never longer than a folder's name.
     */
    public static String of(String name) {
        if (name.length() <= LONGEST && name.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9')) {
            return name;
        }
        var slug = new StringBuilder();
        var folded = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        folded.codePoints().forEach(c -> {
            int type = Character.getType(c);
            boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
            if (Character.isLetterOrDigit(c) || mark && !slug.isEmpty()) {
                slug.appendCodePoint(c);
            } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        });
        int end = slug.length();
        return bounded(end > 0 && slug.charAt(end - 1) == '-' ? slug.substring(0, end - 1) : slug.toString());
    }

    /** A folder's name: of a long one the beginning, and what stands for all of it, so that two never become one. */
    private static String bounded(String slug) {
        return FileName.cut(slug, LONGEST).equals(slug)
                ? slug
                : FileName.cut(slug, LONGEST - 1 - DIGITS) + "-"
                        + Fingerprint.of(slug).toString().substring(0, DIGITS);
    }
}
