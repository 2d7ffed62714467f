package org.afterword.base;

/** Finds what looks like an address for mail in a text where a name belongs, and where all readers would see it. */
public final class MailAddress {
    private MailAddress() {}

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
