package org.afterword.markdown;

import java.util.regex.Pattern;
import org.afterword.base.SameName;
import org.afterword.base.Shortened;

/** Cleans the characters of a visitor's text before anything else reads it. */
public final class VisitorText {
    private static final int MOST_MARKS = 4;
    private static final int LONGEST_NAME = 80;
    private static final int BLACK_FLAG = 0x1F3F4;
    private static final int LONGEST_FLAG = 16;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private VisitorText() {}

    /**
     * The text without what cannot be seen and could mislead: control characters, the bidirectional overrides,
     * embeddings and isolates of UAX #9 §2, zero-width spaces, tag characters but those of a flag, and combining marks past the fourth on
     * one letter. Joiners and direction marks stay, since honest scripts and emoji need them.
     */
    public static String clean(String written) {
        if (isPlain(written)) {
            return written;
        }
        var text = ControlCharacters.meant(written);
        var clean = new StringBuilder(text.length());
        int marks = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (c == BLACK_FLAG) {
                int end = flag(text, i);
                clean.append(text, i, end);
                i = end;
                marks = 0;
                continue;
            }
            i += Character.charCount(c);
            int type = Character.getType(c);
            boolean mark = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
            marks = mark ? marks + 1 : 0;
            if (!isHidden(c, type) && marks <= MOST_MARKS) {
                clean.appendCodePoint(c);
            }
        }
        return clean.toString();
    }

    /** A name on one line, cleaned, and cut at eighty characters. */
    public static String name(String name) {
        var clean = clean(name);
        var line =
                isOneLine(clean) ? clean : BLANKS.matcher(clean).replaceAll(" ").strip();
        return Shortened.to(LONGEST_NAME, line);
    }

    /** Whether a name is longer than {@link #name} leaves it. */
    public static boolean isLongName(String name) {
        return name.length() > LONGEST_NAME && name.codePointCount(0, name.length()) > LONGEST_NAME;
    }

    /** Whether nothing but single spaces between words is blank. */
    private static boolean isOneLine(String text) {
        boolean blank = true;
        for (char c : text.toCharArray()) {
            boolean blankBefore = blank;
            blank = Character.isWhitespace(c);
            if (blank && (blankBefore || c != ' ')) {
                return false;
            }
        }
        return !blank;
    }

    private static boolean isPlain(String text) {
        for (char c : text.toCharArray()) {
            if (c < ' ' && c != '\n' && c != '\t' || c >= 0x7F && c < 0xA0 || c >= 0x0300) {
                return false;
            }
        }
        return true;
    }

    /** Where a flag ends: with the tag characters that say whose it is (UTS #51 §2.4), if they come to an end. */
    private static int flag(String text, int start) {
        int bare = start + Character.charCount(BLACK_FLAG);
        for (int at = bare; at < text.length() && at < bare + LONGEST_FLAG; at += 2) {
            int c = text.codePointAt(at);
            if (c == 0xE007F) {
                return at > bare ? at + 2 : bare;
            } else if (c < 0xE0030 || c > 0xE007A) {
                break;
            }
        }
        return bare;
    }

    private static boolean isHidden(int c, int type) {
        if (c == '\n' || c == '\t') {
            return false;
        }
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || type == Character.PRIVATE_USE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || UnseenSlips.isTurning(c)
                || c == 0x200B
                || c == 0x180E
                || c >= 0x2060 && c <= 0x206F
                || c >= 0xFFF9 && c <= 0xFFFB
                || c >= 0x1BCA0 && c <= 0x1BCA3
                || c >= 0x1D173 && c <= 0x1D17A
                || c == 0xFEFF
                || c == 0x00AD
                || SameName.isHangulFiller(c)
                || c >= 0xE0000 && c <= 0xE007F
                || (c & 0xFFFE) == 0xFFFE;
    }
}
