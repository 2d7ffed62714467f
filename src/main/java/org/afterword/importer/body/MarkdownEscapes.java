package org.afterword.importer.body;

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
        StringBuilder escaped = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z' || c == ' ') {
                if (escaped != null) {
                    escaped.append(c);
                }
                continue;
            }
            boolean mark = MARKS.indexOf(c) >= 0 || c == '_' && !(isWord(text, i - 1) && isWord(text, i + 1));
            boolean entity =
                    c == '&' && ENTITY.matcher(text).region(i, text.length()).lookingAt();
            if ((mark || entity) && escaped == null) {
                escaped = new StringBuilder(text.length() + 8).append(text, 0, i);
            }
            if (escaped != null) {
                escaped.append(mark ? "\\" : "").append(entity ? "&amp;" : "");
                if (!entity) {
                    escaped.append(c);
                }
            }
        }
        return escaped == null ? text : escaped.toString();
    }

    private static boolean isWord(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }
}
