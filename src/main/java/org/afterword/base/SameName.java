package org.afterword.base;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether two names are one to a reader: without what cannot be seen, whatever the blanks between words, in any of
 * Unicode's spellings (UAX #15, NFC, and {@link Twins}), and in small letters or capitals, as the language has them.
 */
public final class SameName {
    /** The first that Unicode spells in two ways. */
    private static final char FIRST_MARK = '\u0300';

    private static final char DOT_ABOVE = '\u0307';
    private static final char NON_JOINER = '\u200C';
    private static final char JOINER = '\u200D';

    /** Few names call for these, and Java takes long to know its scripts. */
    private static final class Rare {
        static final Pattern UNSEEN_DOTS = Pattern.compile("(?<=[ij])" + DOT_ABOVE + "++");

        /** Scripts whose letters no joiner changes, and that have letters above U+0600. */
        static final Set<Character.UnicodeScript> UNJOINED =
                Set.of(Character.UnicodeScript.LATIN, Character.UnicodeScript.GREEK, Character.UnicodeScript.CYRILLIC);
    }

    private SameName() {}

    /** The one form that all spellings of a name have in common, which is its own. */
    public static String of(String name, Locale language) {
        return isFolded(name) ? name : small(ofOneScript(small(asSeen(name), language)), language);
    }

    /**
     * A text in small letters, as a language has them, of which none has a dot that cannot be seen: İ has a second one in
     * languages that do not know it, and Lithuanian gives one to letters that bear another mark.
     */
    public static String small(String text, Locale language) {
        var small = text.toLowerCase(language.getLanguage().equals("lt") ? Locale.ROOT : language);
        return composed(
                small.indexOf(DOT_ABOVE) < 0
                        ? small
                        : Rare.UNSEEN_DOTS.matcher(small).replaceAll(""));
    }

    /** The text in the one of Unicode's spellings that is usual; else as it is. */
    public static String composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_MARK) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text; // as nearly all are, and every link of a site is looked at
    }

    /** The one form of all spellings that nobody can tell apart; capitals stay. */
    public static String asSeen(String name) {
        if (isPlain(name)) {
            return name;
        }
        var seen = new StringBuilder(name.length());
        boolean blank = false;
        int before = 0; // the last sign that is no mark on another
        for (int at = 0, c; at < name.length(); at += Character.charCount(c)) {
            c = name.codePointAt(at);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || isFiller(c)) {
                blank = !seen.isEmpty();
                before = 0;
            } else if (!isUnseen(c, before)) {
                if (blank) {
                    seen.append(' ');
                    blank = false;
                }
                int start = seen.length();
                Twins.append(c, seen);
                before = Twins.isMark(seen.codePointAt(start)) ? before : seen.codePointAt(start);
            }
        }
        return ofOneScript(Normalizer.normalize(seen, Normalizer.Form.NFC));
    }

    /** Each word in the letters of one script; capitals may look like nothing else where small letters do. */
    private static String ofOneScript(String name) {
        return Twins.mayBeMixed(name) ? Twins.unmixed(name) : name;
    }

    /** Signs of ASCII with single blanks between them, as most names are, look like nothing else. */
    private static boolean isPlain(String name) {
        char before = ' ';
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c < ' ' || c > '~' || c == ' ' && before == ' ') {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }

    /** Letters, digits and hyphens of ASCII in lower case, as most tags and keys are. */
    private static boolean isFolded(String name) {
        return name.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-');
    }

    /** Letters and patterns that are shown as a blank: Hangul's fillers, and a sign of Braille without dots. */
    private static boolean isFiller(int c) {
        return isHangulFiller(c) || c == 0x2800;
    }

    /** Whether it stands for a letter of Hangul that is not there. */
    public static boolean isHangulFiller(int c) {
        return c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0;
    }

    /**
     * A joiner shows between letters that join, and in pictures made of several; elsewhere nobody can tell: not behind
     * letters of Europe, of which some stand high up, nor behind signs between words.
     */
    private static boolean isUnseen(int c, int before) {
        if (c == NON_JOINER || c == JOINER) {
            return before < 0x0600
                    || before >= 0x2000 && before <= 0x206F
                    || Rare.UNJOINED.contains(Character.UnicodeScript.of(before));
        }
        return c >= 0xFE00 && c <= 0xFE0F
                || c >= 0xE0100 && c <= 0xE01EF
                || c == 0x034F
                || c == 0x17B4
                || c == 0x17B5
                || Character.getType(c) == Character.FORMAT && !isTag(c)
                || Character.getType(c) == Character.CONTROL;
    }

    /** Of those that make one flag of another. */
    private static boolean isTag(int c) {
        return c >= 0xE0020 && c <= 0xE007F;
    }
}
