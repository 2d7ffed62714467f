package org.afterword.importer.body;

import java.nio.CharBuffer;
import java.util.regex.Pattern;

/** Writes words, addresses and titles so that Markdown reads them as what they are. */
final class MarkdownEscapes {
    private static final String MARKS = "\\`*[]<~";
    private static final String LINE_MARKS = "#>+=-:|0123456789";
    private static final Pattern ENTITY = Pattern.compile("&(?=#?\\w{1,32};)");
    private static final Pattern LINE_START = Pattern.compile("(?m)^(#{1,6}(?=\\s|$)|[>+=-]|:|\\|)");
    private static final Pattern PLAIN_ADDRESS = Pattern.compile("[^\\s<>()\\\\\\p{Cntrl}]+");
    private static final Pattern NUMBER_START = Pattern.compile("(?m)^(\\d{1,9})([.)])(?=\\s|$)");

    private MarkdownEscapes() {}

    static String lineStarts(String text) {
        boolean marked = false;
        for (int at = 0; at >= 0 && at < text.length() && !marked; at = text.indexOf('\n', at) + 1) {
            marked = LINE_MARKS.indexOf(text.charAt(at)) >= 0;
            if (text.indexOf('\n', at) < 0) {
                break;
            }
        }
        if (!marked) {
            return text;
        }
        return NUMBER_START
                .matcher(LINE_START.matcher(text).replaceAll("\\\\$1"))
                .replaceAll("$1\\\\$2");
    }

    static String destination(String address) {
        if (address.indexOf('\n') >= 0 || address.isEmpty()) {
            throw new MarkdownWriter.NoMarkdown();
        }
        boolean plain = PLAIN_ADDRESS.matcher(address).matches();
        return plain
                ? ENTITY.matcher(address).replaceAll("&amp;")
                : "<" + address.replaceAll("([<>\\\\])", "\\\\$1").replaceAll(ENTITY.pattern(), "&amp;") + ">";
    }

    static String title(String title) {
        return title.isEmpty()
                ? ""
                : " \""
                        + ENTITY.matcher(title.replaceAll("\\s+", " "))
                                .replaceAll("&amp;")
                                .replaceAll("([\"\\\\])", "\\\\$1")
                        + "\"";
    }

    /** Escapes what Markdown would read (CommonMark §2.4), and no more: the text stays for people to edit. */
    static String escaped(String text) {
        var escaped = new StringBuilder(text.length() + 8);
        append(escaped, text.toCharArray(), 0, text.length());
        return escaped.toString();
    }

    /** Appends words escaped. */
    static void append(StringBuilder to, char[] words, int from, int end) {
        int written = from;
        for (int i = from; i < end; i++) {
            char c = words[i];
            if (c >= 'a' && c <= 'z' || c == ' ' || !isRead(words, i, from, end)) {
                continue;
            }
            to.append(words, written, i - written).append(c == '&' ? "&amp;" : "\\");
            written = c == '&' ? i + 1 : i;
        }
        to.append(words, written, end - written);
    }

    private static boolean isRead(char[] words, int at, int from, int end) {
        char c = words[at];
        if (c == '&') {
            return ENTITY.matcher(CharBuffer.wrap(words, at, end - at)).lookingAt();
        }
        return MARKS.indexOf(c) >= 0
                || c == '_'
                        && !(at > from
                                && Character.isLetterOrDigit(words[at - 1])
                                && at + 1 < end
                                && Character.isLetterOrDigit(words[at + 1]));
    }
}
