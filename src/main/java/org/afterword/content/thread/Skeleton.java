package org.afterword.content.thread;

import java.text.Normalizer;
import java.util.Locale;
import org.afterword.base.SameName;

/**
 * What a reader makes of a name at a glance (UTS #39 §4): no accents, spaces, punctuation or invisible characters, and
 * one letter for all that look like it, in whatever script.
 */
final class Skeleton {
    private Skeleton() {}

    static String of(String name) {
        boolean plain = isPlain(name);
        var once = letters(plain ? name : Normalizer.normalize(withoutMarks(name), Normalizer.Form.NFKD), plain);
        var lower = once.toLowerCase(Locale.ROOT);
        return letters(lower, plain).replace("vv", "w");
    }

    /**
     * Without the signs of a trade mark, whose compatible forms are letters. Among small capitals, an o with a tail is a q and a
     * Cyrillic letter an f, since those that Unicode has for these are in few fonts.
     */
    private static String withoutMarks(String name) {
        var bare = name.replace("\u2122", "").replace("\u2120", "");
        return bare.chars().anyMatch(c -> c >= 0x1D00 && c <= 0x1D22)
                ? bare.replace('\u01EB', 'q').replace('\u0493', 'f')
                : bare;
    }

    /** Whether nothing but ASCII is in it, which is so of most names. */
    static boolean isPlain(String name) {
        return name.chars().allMatch(c -> c < 0x80);
    }

    private static String letters(String text, boolean plain) {
        var letters = new StringBuilder(text.length());
        for (int at = 0, c; at < text.length(); at += Character.charCount(c)) {
            c = text.codePointAt(at);
            if (c < 0x80) {
                plain(c, letters);
            } else if (!plain && !isBlank(c) && Character.getType(c) != Character.DASH_PUNCTUATION) {
                var like = Confusables.like(c);
                if (like.isPresent()) {
                    letters.append(like.get());
                } else if (Character.isLetterOrDigit(c)) {
                    letters.appendCodePoint(c);
                }
            }
        }
        return letters.toString();
    }

    private static void plain(int c, StringBuilder letters) {
        switch (c) {
            case '0' -> letters.append('o');
            case '1', '|', 'I' -> letters.append('l');
            case 'm' -> letters.append("rn");
            default -> {
                if (Character.isLetterOrDigit(c)) {
                    letters.append((char) c);
                }
            }
        }
    }

    /**
     * Letters that no font shows, Hangul's fillers and vowels of Khmer; Arabic's line, which only draws a name out; and
     * letters that look like punctuation.
     */
    private static boolean isBlank(int c) {
        return c == 0x01C3
                || c >= 0x02B9 && c <= 0x02DF
                || SameName.isHangulFiller(c)
                || c == 0x17B4
                || c == 0x17B5
                || c == 0x0640;
    }
}
