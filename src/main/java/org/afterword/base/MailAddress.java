package org.afterword.base;

import java.util.regex.Pattern;

/** Finds what looks like an address for mail in a text where a name belongs, where all readers would see it, or in a message. */
public final class MailAddress {
    /** A name is looked for where it begins alone, and never given back, so that no line takes long. */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?<![\\w.+-])[\\w.+-]++@[\\w-]++(?:\\.[\\w-]++)+|(?<![\\w.])\\d{1,3}(?:\\.\\d{1,3}){3}(?![\\w.])");

    private MailAddress() {}

    /** A text in which stars stand for all but the first sign of each address, of mail or of a machine, so that it is as long as before. */
    public static String hidden(String text) {
        return ADDRESS.matcher(text)
                .replaceAll(found ->
                        found.group().charAt(0) + "*".repeat(found.group().length() - 1));
    }

    public static boolean isIn(String text) {
        int at = text.indexOf('@');
        int dot = text.indexOf('.', at + 2);
        return at > 0
                && dot > 0
                && !Character.isWhitespace(text.charAt(at - 1))
                && text.substring(at, dot).chars().noneMatch(Character::isWhitespace)
                && dot + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(dot + 1));
    }
}
