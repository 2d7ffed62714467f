package org.afterword.importer.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Mends what old exports have wrong that can be told without doubt: characters that XML 1.0 §2.2 does not allow, an
 * ampersand that begins no entity, HTML's named entities, attributes without quotes, and a {@code ]]>} among words.
 */
public final class XmlMending {
    private static final Pattern ENTITY =
            Pattern.compile("&(?:(#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6})|([A-Za-z][A-Za-z0-9]{1,31}));");
    private static final Pattern UNQUOTED = Pattern.compile("(\\s[\\w:.-]+)=([^\\s\"'<>=]+)(?=[\\s/>])");

    private static final String BEGIN = "<![CDATA[";
    private static final String END = "]]>";

    /** Such an end as words have it. */
    private static final String WITHIN = "]]" + END + BEGIN + ">";

    private XmlMending() {}

    static String mend(String xml) {
        var mended = new StringBuilder(xml.length() + 16);
        for (int at = 0; at < xml.length(); ) {
            if (xml.startsWith(BEGIN, at)) {
                int end = wordsEnd(xml, at + BEGIN.length());
                allowed(xml.substring(at, end).replace(END, WITHIN), 0, -1, mended);
                mended.append(xml, end, Math.min(xml.length(), end + END.length()));
                at = Math.min(xml.length(), end + END.length());
            } else if (xml.charAt(at) == '<') {
                int end = after(xml, ">", at);
                var tag = new StringBuilder();
                allowed(UNQUOTED.matcher(xml.substring(at, end)).replaceAll("$1=\"$2\""), 0, -1, tag);
                references(tag, mended);
                at = end;
            } else {
                int next = xml.indexOf('<', at);
                int end = next < 0 ? xml.length() : next;
                var text = new StringBuilder();
                allowed(xml, at, end, text);
                references(text, mended);
                at = end;
            }
        }
        return mended.toString();
    }

    /** Where the words end that begin at a place: before an end tag, since a writer may have forgotten that they hold such a mark. */
    private static int wordsEnd(String xml, int from) {
        int more = xml.indexOf(BEGIN, from);
        int first = xml.indexOf(END, from);
        for (int end = first; end >= 0 && (more < 0 || end < more); end = xml.indexOf(END, end + 1)) {
            int next = end + END.length();
            while (next < xml.length() && Character.isWhitespace(xml.charAt(next))) {
                next++;
            }
            if (xml.startsWith("</", next) || next == more) {
                return end;
            }
        }
        return first < 0 ? xml.length() : first;
    }

    private static int after(String xml, String mark, int from) {
        int found = xml.indexOf(mark, from);
        return found < 0 ? xml.length() : found + mark.length();
    }

    private static void references(CharSequence text, StringBuilder to) {
        int at = 0;
        var matcher = ENTITY.matcher(text);
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '&') {
                to.append(text, at, i);
                matcher.region(i, text.length());
                if (matcher.lookingAt()) {
                    to.append(reference(matcher));
                    i = matcher.end() - 1;
                } else {
                    to.append("&amp;");
                }
                at = i + 1;
            }
        }
        to.append(text, at, text.length());
    }

    private static String reference(Matcher matcher) {
        if (matcher.group(1) != null) {
            var number = matcher.group(1);
            int c = number.charAt(1) == 'x'
                    ? Integer.parseInt(number.substring(2), 16)
                    : Integer.parseInt(number.substring(1));
            return isAllowed(c) ? matcher.group() : "";
        }
        return switch (matcher.group(2)) {
            case "amp", "lt", "gt", "quot", "apos" -> matcher.group();
            default -> {
                var decoded = Parser.unescapeEntities(matcher.group(), false);
                yield decoded.equals(matcher.group())
                        ? "&amp;" + matcher.group().substring(1)
                        : decoded;
            }
        };
    }

    private static void allowed(String text, int start, int end, StringBuilder to) {
        int stop = end < 0 ? text.length() : end;
        for (int i = start; i < stop; ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isAllowed(c)) {
                to.appendCodePoint(c);
            }
        }
    }

    /** XML 1.0 §2.2, {@code Char}. */
    public static boolean isAllowed(int c) {
        return c == '\n'
                || c == '\t'
                || c == '\r'
                || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000 && c <= 0x10FFFF;
    }
}
