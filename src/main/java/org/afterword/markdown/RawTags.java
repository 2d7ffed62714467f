package org.afterword.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds what looks like a tag in a piece of HTML, as a browser does (HTML §13.2.5). */
final class RawTags {
    /** So many tags that are never closed end the search: each is looked for up to the end. */
    private static final int MOST_UNCLOSED = 32;

    private final String html;
    private final List<RawTag> found = new ArrayList<>();
    private int unclosed;

    private RawTags(String html) {
        this.html = html;
    }

    static List<RawTag> of(String html) {
        var tags = new RawTags(html);
        for (int at = html.indexOf('<'); at >= 0 && tags.unclosed < MOST_UNCLOSED; ) {
            at = html.indexOf('<', Math.max(at + 1, tags.read(at)));
        }
        return tags.found;
    }

    /** Reads one tag, as Markdown hands it over: it is known to be whole. */
    static RawTag one(String html, boolean follows) {
        var tags = new RawTags(html);
        int end = tags.read(0);
        var first = end > 0
                ? tags.found.get(0)
                : new RawTag(RawTag.Kind.OTHER, "", false, false, false, false, 0, html.length());
        return new RawTag(
                first.kind(), first.name(), first.attributes(), first.prose(), first.torn(), follows, 0, html.length());
    }

    /** Where the tag ends that begins here; -1 where none does. */
    private int read(int start) {
        if (html.startsWith("<!--", start)) {
            return add(RawTag.Kind.COMMENT, "", "", start, behind("-->", start + 2));
        }
        if (html.startsWith("<![CDATA[", start)) {
            return add(RawTag.Kind.OTHER, "", "", start, behind("]]>", start));
        }
        if (html.startsWith("<!", start) || html.startsWith("<?", start)) {
            return add(RawTag.Kind.OTHER, "", "", start, behind(">", start));
        }
        boolean closes = html.startsWith("</", start);
        int name = closes ? start + 2 : start + 1;
        if (name >= html.length() || !isLetter(html.charAt(name))) {
            return -1;
        }
        int nameEnd = name;
        while (nameEnd < html.length() && !isEndOfName(html.charAt(nameEnd))) {
            nameEnd++;
        }
        int end = endOfTag(nameEnd);
        return add(
                closes ? RawTag.Kind.CLOSES : RawTag.Kind.OPENS,
                html.substring(name, nameEnd).toLowerCase(Locale.ROOT),
                end > 0 ? attributes(nameEnd, end - 1) : "",
                start,
                end);
    }

    private int add(RawTag.Kind kind, String name, String attributes, int start, int end) {
        if (end < 0) {
            unclosed++;
            return -1;
        }
        boolean follows = !found.isEmpty() && found.get(found.size() - 1).end() == start;
        boolean any = !attributes.isEmpty();
        boolean torn = any && TornTag.is(attributes);
        boolean prose = torn || any && TagWords.areProse(attributes);
        found.add(new RawTag(kind, name, any, prose, torn, follows, start, end));
        return end;
    }

    private int behind(String mark, int start) {
        int at = html.indexOf(mark, start);
        return at < 0 ? -1 : at + mark.length();
    }

    /** Behind the next angle bracket that stands in no attribute's quotes. */
    private int endOfTag(int start) {
        char quote = 0;
        for (int i = start; i < html.length(); i++) {
            char c = html.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '>') {
                return i + 1;
            } else if ((c == '"' || c == '\'') && isBehindEqualsSign(i)) {
                quote = c;
            }
        }
        return -1;
    }

    private boolean isBehindEqualsSign(int at) {
        int before = at - 1;
        while (before > 0 && html.charAt(before) <= ' ') {
            before--;
        }
        return html.charAt(before) == '=';
    }

    private String attributes(int from, int to) {
        int start = from;
        while (start < to && (html.charAt(start) <= ' ' || html.charAt(start) == '/')) {
            start++;
        }
        return html.substring(start, to);
    }

    private static boolean isEndOfName(char c) {
        return c <= ' ' || c == '/' || c == '>';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
