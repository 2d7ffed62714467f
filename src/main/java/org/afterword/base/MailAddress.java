package org.afterword.base;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what looks like an address for mail in a text where a name belongs, where all readers would see it, or in a message. */
public final class MailAddress {
    /**
     * A name is looked for where it begins alone, and never given back, so that no line takes long. What begins with a sign
     * of its own, as {@code @ann@social.example} does, is an account.
     */
    private static final Pattern MAIL =
            Pattern.compile("(?<![^\\s<>\"'(){}\\[\\],:;/|=*])[^\\s@<>\"'(){}\\[\\],:;/|=*]++"
                    + "@[\\p{L}\\p{M}\\p{N}_-]++(?:\\.[\\p{L}\\p{M}\\p{N}_-]++)+");

    private static final Pattern MACHINE = Pattern.compile("(?<![\\w.])\\d{1,3}(?:\\.\\d{1,3}){3}(?!\\w|\\.\\d)");

    private MailAddress() {}

    /** A text in which stars stand for all but the first sign of each address, of mail or of a machine, so that it is as long as before. */
    public static String hidden(String text) {
        var without = text.indexOf('@') < 0 ? text : MAIL.matcher(text).replaceAll(MailAddress::stars);
        return MACHINE.matcher(without).replaceAll(MailAddress::stars);
    }

    private static String stars(MatchResult found) {
        int first = found.group().codePointAt(0);
        int length = found.group().codePointCount(0, found.group().length());
        return Matcher.quoteReplacement(Character.toString(first)) + "*".repeat(length - 1);
    }

    /** Whether an address for mail is in a text. */
    public static boolean isIn(String text) {
        return text.indexOf('@') > 0 && MAIL.matcher(text).find();
    }
}
