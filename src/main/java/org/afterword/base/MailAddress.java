package org.afterword.base;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds what looks like an address in a text where a name belongs, where all readers would see it, or in a message: one for
 * mail, or that of the machine that somebody wrote on.
 */
public final class MailAddress {
    private static final String OF_MAIL = "(?<![\\w.+-])[\\w.+-]++@[\\w-]++(?:\\.[\\w-]++)+";
    private static final String NUMBER = "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)";
    private static final String GROUP = "[0-9A-Fa-f]{1,4}";
    private static final String GROUPS = GROUP + "(?::" + GROUP + "){0,6}";

    /** In four numbers, or in groups with colons between them (RFC 4291 §2.2). */
    private static final String OF_A_MACHINE = "(?<![\\w.])" + NUMBER + "(?:\\." + NUMBER + "){3}(?![\\w.])"
            + "|(?<![\\w:])(?:(?:" + GROUP + ":){7}" + GROUP
            + "|" + GROUPS + "::(?:" + GROUPS + ")?|::" + GROUPS + ")(?![\\w:])";

    /** A name is looked for where it begins alone, and never given back, so that no line takes long. */
    private static final Pattern ADDRESS = Pattern.compile(OF_MAIL + "|" + OF_A_MACHINE);

    private static final Pattern MACHINE = Pattern.compile(OF_A_MACHINE);

    private MailAddress() {}

    /** A text in which stars stand for all but the first sign of each address, of mail or of a machine, so that it is as long as before. */
    public static String hidden(String text) {
        return ADDRESS.matcher(text)
                .replaceAll(found ->
                        found.group().charAt(0) + "*".repeat(found.group().length() - 1));
    }

    /** What of the kind a name has in it, as a message calls it; empty where there is nothing. */
    public static Optional<String> in(String name) {
        return isOfMailIn(name)
                ? Optional.of("an address for mail")
                : isOfMachineIn(name) ? Optional.of("an IP address") : Optional.empty();
    }

    private static boolean isOfMailIn(String text) {
        int at = text.indexOf('@');
        int dot = text.indexOf('.', at + 2);
        return at > 0
                && dot > 0
                && !Character.isWhitespace(text.charAt(at - 1))
                && text.substring(at, dot).chars().noneMatch(Character::isWhitespace)
                && dot + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(dot + 1));
    }

    /** Hardly any name has two dots or two colons, so that hardly any is looked through. */
    private static boolean isOfMachineIn(String text) {
        int dot = text.indexOf('.');
        int colon = text.indexOf(':');
        return (dot > 0 && text.indexOf('.', dot + 1) > 0 || colon >= 0 && text.indexOf(':', colon + 1) > 0)
                && MACHINE.matcher(text).find();
    }
}
