package org.afterword.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.afterword.base.SameName;

/** Reads what begins or ends the call of a shortcode. */
final class ShortcodeReader {
    /** A value that takes in the beginning of the next argument: its closing quote is that one's opening one. */
    private static final Pattern TAKES_IN_NEXT = Pattern.compile("(?s).*\\s[\\w-]+\\s*=\\s*");

    private static final String OTHER_QUOTES = "“”„‟«»‘’‚";

    private final String text;
    private final int start;
    private final boolean braces;
    private final String close;
    private final boolean closes;
    private final int nameStart;
    private final String name;
    private final List<ShortcodeTag.Argument> arguments = new ArrayList<>();
    private final List<ShortcodeTag.Flaw> flaws = new ArrayList<>();
    private final HashSet<String> given = new HashSet<>();
    private int at;

    ShortcodeReader(String text, int start) {
        this.text = text;
        this.start = start;
        braces = text.startsWith("{{", start);
        at = start + (braces ? 3 : 2);
        close = (text.charAt(at - 1) == '<' ? '>' : '%') + "}}";
        blanks();
        closes = is('/');
        if (closes) {
            at++;
            blanks();
        }
        nameStart = at;
        name = word();
    }

    /** Empty where no name stands there, so that it is none. */
    String name() {
        return name;
    }

    /** @param html whether it stands in a block of HTML */
    ShortcodeTag tag(boolean html) {
        if (!braces) {
            flaw(ShortcodeTag.Flaw.Kind.ONE_BRACE, text.substring(start, nameStart), start, nameStart);
        }
        boolean alone = false;
        while (true) {
            int gap = at;
            blanks();
            if (text.startsWith(close, at)) {
                at += close.length();
                break;
            } else if (is('/')) {
                alone = true;
                at++;
            } else if (endsEarly(gap)) {
                break;
            } else {
                argument();
            }
        }
        var kind = closes ? ShortcodeTag.Kind.CLOSE : alone ? ShortcodeTag.Kind.ALONE : ShortcodeTag.Kind.OPEN;
        return new ShortcodeTag(name, kind, List.copyOf(arguments), List.copyOf(flaws), nameStart, start, at, html);
    }

    /** Whether it ends here otherwise than it should; that is a flaw. */
    private boolean endsEarly(int gap) {
        if (at < text.length() && ">%}".indexOf(text.charAt(at)) >= 0) {
            int from = at;
            while (at < text.length() && ">%}".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            flaw(ShortcodeTag.Flaw.Kind.OPEN_TAG, text.substring(from, at), from, at);
            return true;
        }
        if (at >= text.length()
                || text.startsWith("{{", at)
                || text.substring(gap, at).contains("\n\n")) {
            at = Math.max(gap, nameStart + name.length());
            flaws.clear(); // words that were to stand behind it
            arguments.clear();
            flaw(ShortcodeTag.Flaw.Kind.OPEN_TAG, "", start, nameStart + name.length());
            return true;
        }
        return false;
    }

    private void argument() {
        int from = at;
        var key = word();
        int behind = at;
        blanks();
        if (key.isEmpty() || !is('=')) {
            at = from;
            int end = is('"') || is('\'') ? quotedEnd() : endOfValue();
            at = Math.max(end, from + 1);
            var written = text.substring(from, at);
            flaw(
                    key.equals(written) ? ShortcodeTag.Flaw.Kind.NO_VALUE : ShortcodeTag.Flaw.Kind.NO_NAME,
                    written,
                    from,
                    at);
            return;
        }
        at++;
        blanks();
        if (!given.add(key)) {
            flaw(ShortcodeTag.Flaw.Kind.TWICE, key, from, behind);
        }
        var value = value(key);
        arguments.add(new ShortcodeTag.Argument(key, value, from, behind));
    }

    private String value(String key) {
        int from = at;
        if (is('"') || is('\'')) {
            int end = quotedEnd();
            boolean closed =
                    end > from + 1 && text.charAt(end - 1) == text.charAt(from) && !isTakingIn(from + 1, end - 1);
            if (!closed) {
                flaw(ShortcodeTag.Flaw.Kind.OPEN_QUOTE, key, from, from + 1);
                at = closeBehind(from, end);
                return "";
            }
            at = end;
            return text.substring(from + 1, end - 1).replaceAll("\\\\([\"'\\\\])", "$1");
        }
        boolean other = at < text.length() && OTHER_QUOTES.indexOf(text.charAt(at)) >= 0;
        at = other ? endOfOtherQuotes() : endOfValue();
        var written = text.substring(from, at);
        if (written.isEmpty()) {
            flaw(ShortcodeTag.Flaw.Kind.NO_VALUE, key, from - 1, from);
        } else {
            flaw(other ? ShortcodeTag.Flaw.Kind.OTHER_QUOTES : ShortcodeTag.Flaw.Kind.NO_QUOTES, written, from, at);
        }
        return written;
    }

    private boolean isTakingIn(int from, int to) {
        return TAKES_IN_NEXT.matcher(text.substring(from, to)).matches();
    }

    /** Behind the quote that closes; where the tag or the paragraph ends, if none does before. */
    private int quotedEnd() {
        char quote = text.charAt(at);
        int end = at + 1;
        while (end < text.length() && !text.startsWith(close, end) && !text.startsWith("\n\n", end)) {
            char c = text.charAt(end);
            if (c == quote) {
                return end + 1;
            }
            end += c == '\\' && end + 1 < text.length() ? 2 : 1;
        }
        return Math.min(end, text.length());
    }

    /** Where the tag ends behind a quote that does not. */
    private int closeBehind(int quote, int otherwise) {
        int end = quote;
        while (end < text.length() && !text.startsWith(close, end)) {
            if (text.startsWith("\n\n", end)) {
                return otherwise;
            }
            end++;
        }
        return Math.min(end, text.length());
    }

    private int endOfOtherQuotes() {
        int end = at + 1;
        while (end < text.length() && text.charAt(end) != '\n' && !text.startsWith(close, end)) {
            if (OTHER_QUOTES.indexOf(text.charAt(end++)) >= 0) {
                return end;
            }
        }
        return endOfValue();
    }

    private int endOfValue() {
        int end = at;
        while (end < text.length()
                && !Character.isWhitespace(text.charAt(end))
                && !text.startsWith(close, end)
                && !text.startsWith("/" + close, end)
                && text.charAt(end) != '}') {
            end++;
        }
        return end;
    }

    private void flaw(ShortcodeTag.Flaw.Kind kind, String written, int from, int to) {
        flaws.add(new ShortcodeTag.Flaw(kind, written, from, to));
    }

    private boolean is(char sign) {
        return at < text.length() && text.charAt(at) == sign;
    }

    private void blanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private String word() {
        int from = at;
        while (at < text.length() && isInWord(text.charAt(at))) {
            at++;
        }
        return SameName.composed(text.substring(from, at));
    }

    private static boolean isInWord(char c) {
        return Character.isLetterOrDigit(c)
                || c == '-'
                || c == '_'
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
