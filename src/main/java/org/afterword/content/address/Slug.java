package org.afterword.content.address;

import java.text.Normalizer;
import java.util.Locale;

/** Turns a tag's or a series' name into the part of an address that stands for it. */
public final class Slug {
    private Slug() {}

    /**
     * Letters and digits of any script in lower case, with one hyphen for each run of anything else: {@code Sports
     * Medicine} becomes {@code sports-medicine}. Empty where the name has neither.
     */
    public static String of(String name) {
        if (name.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9')) {
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
        return end > 0 && slug.charAt(end - 1) == '-' ? slug.substring(0, end - 1) : slug.toString();
    }
}
