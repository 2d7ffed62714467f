package org.afterword.base;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what looks like an address in a text where a name belongs, where all readers would see it, or in a message: one for
 * mail, or that of the machine that somebody wrote on.
 */
public final class PrivateAddress {
    /**
     * A name is looked for where it begins alone, and never given back, so that no line takes long. What begins with a sign
     * of its own, as {@code @ann@social.example} does, is an account.
     */
    private static final Pattern MAIL =
            Pattern.compile("(?<![^\\s<>\"'(){}\\[\\],:;/|=*])[^\\s@<>\"'(){}\\[\\],:;/|=*]++"
                    + "@[\\p{L}\\p{M}\\p{N}_-]++(?:\\.[\\p{L}\\p{M}\\p{N}_-]++)++");

    private static final String NUMBER = "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)";
    private static final String GROUP = "[0-9A-Fa-f]{1,4}";
    private static final String GROUPS = GROUP + "(?::" + GROUP + "){0,6}";

    /** In four numbers, or in groups with colons between them (RFC 4291 §2.2). */
    private static final Pattern MACHINE =
            Pattern.compile("(?<![\\w.])" + NUMBER + "(?:\\." + NUMBER + "){3}(?!\\w|\\.\\d)" + "|(?<![\\w:])(?:(?:"
                    + GROUP + ":){7}" + GROUP + "|" + GROUPS + "::(?:" + GROUPS + ")?|::" + GROUPS + ")(?![\\w:])");

    private PrivateAddress() {}

    /** A text in which stars stand for all but the first sign of each address, of mail or of a machine, so that it is as long as before. */
    public static String hidden(String text) {
        var without = text.indexOf('@') < 0 ? text : MAIL.matcher(text).replaceAll(PrivateAddress::stars);
        return MACHINE.matcher(without).replaceAll(PrivateAddress::stars);
    }

    private static String stars(MatchResult found) {
        int first = found.group().codePointAt(0);
        int length = found.group().codePointCount(0, found.group().length());
        return Matcher.quoteReplacement(Character.toString(first)) + "*".repeat(length - 1);
    }

    /** What of the kind a name has in it, as a message calls it; empty where there is nothing. */
    public static Optional<String> in(String name) {
        return isOfMailIn(name)
                ? Optional.of("an address for mail")
                : isOfMachineIn(name) ? Optional.of("an IP address") : Optional.empty();
    }

    private static boolean isOfMailIn(String text) {
        return text.indexOf('@') > 0 && MAIL.matcher(text).find();
    }

    /** Hardly any name has two dots or two colons, so that hardly any is looked through. */
    private static boolean isOfMachineIn(String text) {
        int dot = text.indexOf('.');
        int colon = text.indexOf(':');
        return (dot > 0 && text.indexOf('.', dot + 1) > 0 || colon >= 0 && text.indexOf(':', colon + 1) > 0)
                && MACHINE.matcher(text).find();
    }
}
