package org.afterword.importer.record;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** E-mail and network addresses in a text. Each is looked at once, and no further than an address can reach. */
public final class PrivateWords {
    private static final Pattern NUMBERS = Pattern.compile("(?<!\\d)\\d{1,20}+(?:\\.\\d{1,20}+){3}"
            + "|(?<![0-9A-Za-z:])[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){3,7}(?:(?:\\.\\d{1,20}+){3})?+(?![\\w:])");
    private static final Pattern WORD = Pattern.compile("\\S++");

    /** What stands where an address was. */
    public static final String GONE = "…";

    private static final int LONGEST = 254;

    private PrivateWords() {}

    /** The text with an ellipsis in the place of each address. */
    public static String without(String text) {
        if (!mayBeIn(text)) {
            return text;
        }
        var named = withoutMail(text);
        var numbers = NUMBERS.matcher(named);
        return numbers.find() ? numbers.replaceAll(GONE) : named;
    }

    /** The same where damage may have left no more than a part of an address: no word with an {@code @} stays. */
    public static String withoutAny(String text) {
        return without(WORD.matcher(text)
                .replaceAll(word -> word.group().indexOf('@') < 0 ? Matcher.quoteReplacement(word.group()) : GONE));
    }

    /** Whether there may be an address in a text, which is a look that costs little; where not, there is none. */
    public static boolean mayBeIn(String text) {
        return text.indexOf('@') >= 0 || mayHaveDotted(text) || mayHaveColoned(text);
    }

    private static boolean mayHaveDotted(String text) {
        for (int dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot + 1)) {
            if (dot > 0 && isDigit(text.charAt(dot - 1)) && isDotted(text, dot + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayHaveColoned(String text) {
        for (int colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
            if (isColoned(text, colon + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Whether digits and another dot follow, as in a network address. */
    private static boolean isDotted(String text, int from) {
        int end = from;
        while (end < text.length() && end - from <= 20 && isDigit(text.charAt(end))) {
            end++;
        }
        return end > from && end < text.length() && text.charAt(end) == '.';
    }

    private static boolean isColoned(String text, int from) {
        int end = from;
        while (end < text.length() && end - from <= 4 && Character.digit(text.charAt(end), 16) >= 0) {
            end++;
        }
        return end < text.length() && text.charAt(end) == ':';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String withoutMail(String text) {
        int at = text.indexOf('@');
        if (at < 0) {
            return text;
        }
        var kept = new StringBuilder(text.length());
        int done = 0;
        for (; at >= 0; at = text.indexOf('@', at + 1)) {
            int start = at;
            while (start > Math.max(done, at - LONGEST) && isPart(text.charAt(start - 1))) {
                start--;
            }
            int end = at + 1;
            boolean dotted = false;
            while (end < Math.min(text.length(), at + LONGEST) && isPart(text.charAt(end))) {
                dotted |= text.charAt(end) == '.';
                end++;
            }
            if (dotted && start < at) {
                kept.append(text, done, start).append(GONE);
                done = end;
            }
        }
        return kept.append(text, done, text.length()).toString();
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || "._%+-".indexOf(c) >= 0;
    }
}
