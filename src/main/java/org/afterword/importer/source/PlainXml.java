package org.afterword.importer.source;

import java.util.Arrays;
import java.util.function.UnaryOperator;

/**
 * Reads the XML that nearly all records are written in: elements with plain attributes, text, the five entities that XML
 * has by itself (XML 1.0 §4.6) and CDATA sections. So a hundred thousand comments need not go through the parser. Whatever
 * is anything else, or not well-formed, is left to it. A test holds both to the same.
 */
final class PlainXml {
    static final int DEEPEST = 100;
    private static final int LONGEST_NAME = 100;
    private static final int NONE = -1;
    private static final String[] ENTITIES = {"&amp;", "&lt;", "&gt;", "&quot;", "&apos;"};
    private static final String VALUES = "&<>\"'";
    private static final String CDATA = "<![CDATA[";
    private static final String CDATA_END = "]]>";

    private final String xml;
    private final char[] chars;
    private final UnaryOperator<String> names;
    private XmlElement[] open = new XmlElement[8];
    private int[] nameFrom = new int[8];
    private int[] nameTo = new int[8];
    private int depth;
    private int line;
    private XmlElement top;

    private PlainXml(String xml, int line, UnaryOperator<String> names) {
        this.xml = xml;
        this.chars = xml.toCharArray();
        this.line = line;
        this.names = names;
    }

    /**
     * The element that a text is, or null where the parser must say.
     *
     * @param line the line that the text begins in
     * @param names what an element is called whose name is written so
     */
    static XmlElement parse(String xml, int line, UnaryOperator<String> names) {
        return new PlainXml(xml, line, names).parse();
    }

    private XmlElement parse() {
        int at = 0;
        while (at != NONE && at < chars.length) {
            if (chars[at] != '<') {
                at = words(at);
            } else if (isNext("</", at)) {
                at = endTag(at + 2);
            } else if (isNext(CDATA, at)) {
                at = cdata(at + CDATA.length());
            } else {
                at = startTag(at + 1);
            }
        }
        return at == NONE || depth > 0 ? null : top;
    }

    private boolean isNext(String wanted, int at) {
        if (chars.length - at < wanted.length()) {
            return false;
        }
        for (int i = 0; i < wanted.length(); i++) {
            if (chars[at + i] != wanted.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private int words(int from) {
        int at = from;
        boolean entity = false;
        while (at != NONE && at < chars.length && chars[at] != '<') {
            char c = chars[at];
            entity |= c == '&';
            at = c == ']' && isNext(CDATA_END, at) ? NONE : behind(at);
        }
        if (at == NONE) {
            return NONE;
        }
        var words = entity ? decoded(from, at) : xml.substring(from, at);
        if (words == null || depth == 0) {
            return NONE;
        }
        open[depth - 1].append(words);
        return at;
    }

    private int cdata(int from) {
        int at = from;
        while (at != NONE && at < chars.length && !(chars[at] == ']' && isNext(CDATA_END, at))) {
            at = behind(at);
        }
        if (at == NONE || at == chars.length || depth == 0) {
            return NONE;
        }
        open[depth - 1].append(xml.substring(from, at));
        return at + CDATA_END.length();
    }

    /** Behind a character that stands for itself (XML 1.0 §2.2), or {@code NONE} where it may not or is a line end to mend. */
    private int behind(int at) {
        char c = chars[at];
        if (c < ' ') {
            line += c == '\n' ? 1 : 0;
            return c == '\n' || c == '\t' ? at + 1 : NONE;
        }
        if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE && c < '\uFFFE') {
            return at + 1;
        }
        boolean pair = Character.isHighSurrogate(c) && at + 1 < chars.length && Character.isLowSurrogate(chars[at + 1]);
        return pair ? at + 2 : NONE;
    }

    private int endTag(int from) {
        int length = depth == 0 ? NONE : nameTo[depth - 1] - nameFrom[depth - 1];
        if (length == NONE || chars.length - from <= length || chars[from + length] != '>') {
            return NONE;
        }
        for (int i = 0; i < length; i++) {
            if (chars[from + i] != chars[nameFrom[depth - 1] + i]) {
                return NONE;
            }
        }
        close();
        return from + length + 1;
    }

    private void close() {
        depth--;
        top = open[depth];
        open[depth] = null;
    }

    private int startTag(int from) {
        int at = endOfName(from);
        if (at == NONE || depth == DEEPEST || depth == 0 && top != null) {
            return NONE;
        }
        var element = new XmlElement(names.apply(xml.substring(from, at)), line);
        if (depth > 0) {
            open[depth - 1].add(element);
        }
        if (depth == open.length) {
            open = Arrays.copyOf(open, 2 * depth);
            nameFrom = Arrays.copyOf(nameFrom, 2 * depth);
            nameTo = Arrays.copyOf(nameTo, 2 * depth);
        }
        nameFrom[depth] = from;
        nameTo[depth] = at;
        open[depth++] = element;
        while (at != NONE && at < chars.length && chars[at] == ' ') {
            at++;
            if (at < chars.length && chars[at] != '>' && chars[at] != '/') {
                at = attribute(element, at);
            }
        }
        if (at != NONE && isNext("/>", at)) {
            close();
            return at + 2;
        }
        return at != NONE && isNext(">", at) ? at + 1 : NONE;
    }

    private int attribute(XmlElement element, int from) {
        int nameEnd = endOfName(from);
        if (nameEnd == NONE || !isNext("=\"", nameEnd)) {
            return NONE;
        }
        var name = xml.substring(from, nameEnd);
        if (name.indexOf(':') >= 0 || name.equals("xmlns") || element.has(name)) {
            return NONE;
        }
        int start = nameEnd + 2;
        int at = start;
        boolean entity = false;
        while (at != NONE && at < chars.length && chars[at] != '"') {
            entity |= chars[at] == '&';
            at = chars[at] == '<' || chars[at] < ' ' ? NONE : behind(at);
        }
        if (at == NONE || at == chars.length) {
            return NONE;
        }
        var value = entity ? decoded(start, at) : xml.substring(start, at);
        if (value == null) {
            return NONE;
        }
        element.add(name, value);
        return at + 1;
    }

    /** Where a name of ASCII ends, or {@code NONE}. */
    private int endOfName(int from) {
        int at = from;
        while (at < chars.length && at - from <= LONGEST_NAME && isNamePart(chars[at], at > from)) {
            at++;
        }
        return at == from || at - from > LONGEST_NAME ? NONE : at;
    }

    private static boolean isNamePart(char c, boolean inside) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c == '_'
                || inside && (c >= '0' && c <= '9' || c == ':' || c == '-' || c == '.');
    }

    /** What a range with entities says; null where another than the five is in it. */
    private String decoded(int from, int to) {
        var text = new StringBuilder(to - from);
        int at = from;
        while (at < to) {
            int entity = chars[at] == '&' ? entity(at) : NONE;
            if (chars[at] == '&' && entity == NONE) {
                return null;
            }
            text.append(entity == NONE ? chars[at] : VALUES.charAt(entity));
            at += entity == NONE ? 1 : ENTITIES[entity].length();
        }
        return text.toString();
    }

    private int entity(int at) {
        for (int i = 0; i < ENTITIES.length; i++) {
            if (isNext(ENTITIES[i], at)) {
                return i;
            }
        }
        return NONE;
    }
}
