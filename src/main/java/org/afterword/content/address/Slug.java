package org.afterword.content.address;

import java.util.Locale;
import org.afterword.base.SameName;
import org.afterword.base.fingerprint.Fingerprint;

/** Turns a name into a part of an address. */
public final class Slug {
    /** In bytes of UTF-8; file systems take 255 for a name, some with less to spare. */
    private static final int LONGEST = 200;

    private static final int DIGITS = 8;

    private Slug() {}

    /** The part for a name of no language in particular. */
    public static String of(String name) {
        return of(name, Locale.ROOT);
    }

    /**
     * Letters and digits of any script in lower case, with one hyphen for each run of anything else: {@code Sports
     * Medicine} becomes {@code sports-medicine}. Signs that make another word of a word are spelt out: {@code C++}, {@code
     * C#}, {@code .NET} and {@code A*} become {@code c-plus-plus}, {@code c-sharp}, {@code dot-net} and {@code a-star}.
     * Empty where the name has neither letter nor digit, and never longer than a
     * folder's name.
     */
    public static String of(String name, Locale language) {
        if (name.length() <= LONGEST && name.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9')) {
            return name;
        }
        var folded = SameName.of(name, language);
        var slug = new StringBuilder();
        for (int at = 0, c; at < folded.length(); at += Character.charCount(c)) {
            c = folded.codePointAt(at);
            int type = Character.getType(c);
            boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
            if (isLetterOrDigit(c) || mark && !slug.isEmpty()) {
                slug.appendCodePoint(c);
            } else {
                hyphen(slug);
                var sign = sign(folded, at, c);
                if (!sign.isEmpty()) {
                    slug.append(sign);
                    hyphen(slug);
                }
            }
        }
        int end = slug.length();
        return bounded(end > 0 && slug.charAt(end - 1) == '-' ? slug.substring(0, end - 1) : slug.toString());
    }

    /** A folder's name: of a long one the beginning, and what stands for all of it, so that two never become one. */
    private static String bounded(String slug) {
        if (FileName.cut(slug, LONGEST).equals(slug)) {
            return slug;
        }
        int room = LONGEST - 1 - DIGITS;
        // what is left of a word may be of one script where the whole was not, and longer in that script
        var beginning = FileName.cut(SameName.of(FileName.cut(slug, room), Locale.ROOT), room);
        return beginning + "-" + Fingerprint.of(slug).toString().substring(0, DIGITS);
    }

    private static void hyphen(StringBuilder slug) {
        if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
            slug.append('-');
        }
    }

    /** What a sign is called that is a part of the word beside it; empty for one that only parts words. */
    private static String sign(String text, int at, int sign) {
        return switch (sign) {
            case '+' -> isBehindWord(text, at, '+') ? "plus" : "";
            case '#', '♯' -> isBehindWord(text, at, sign) ? "sharp" : "";
            case '*' -> isBehindWord(text, at, '*') ? "star" : "";
            case '.' -> isBeforeWord(text, at) ? "dot" : "";
            default -> "";
        };
    }

    /** Right behind a letter or a digit, or behind the same sign there, and right before neither, unless it was doubled. */
    private static boolean isBehindWord(String text, int at, int sign) {
        int start = at;
        while (start > 0 && text.charAt(start - 1) == sign) {
            start--;
        }
        int end = at + 1;
        while (end < text.length() && text.charAt(end) == sign) {
            end++;
        }
        boolean ends = end == text.length() || !isLetterOrDigit(text.codePointAt(end));
        return start > 0
                && isLetterOrDigit(text.codePointBefore(start))
                && (ends || isOneLetter(text, start) || end - start > 1);
    }

    /** Whether the word before is a single letter, as in {@code C#8}. */
    private static boolean isOneLetter(String text, int end) {
        int start = end - Character.charCount(text.codePointBefore(end));
        return start == 0 || !isLetterOrDigit(text.codePointBefore(start));
    }

    /** Also a number that is written with a letter, such as the zero in {@code 二〇二四}. */
    private static boolean isLetterOrDigit(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.LETTER_NUMBER;
    }

    private static boolean isBeforeWord(String text, int at) {
        return at + 1 < text.length()
                && Character.isLetter(text.codePointAt(at + 1))
                && (at == 0 || Character.isWhitespace(text.codePointBefore(at)));
    }
}
