package org.afterword.importer.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The source of one element, cut out of a file without being parsed.
 *
 * @param name as it is written, with its prefix
 * @param text from its first to its last bracket, or as far as it goes
 * @param line the line that it begins in
 * @param complete whether its end was found
 * @param mayComment whether a comment of XML's may stand in it
 */
record XmlChunk(String name, String text, int line, boolean complete, boolean mayComment) {
    private static final String CDATA = "<![CDATA[";
    private static final String END = "]]>";
    private static final String COMMENT = "<!--";
    private static final String COMMENT_END = "-->";

    /** The name without its prefix. */
    String localName() {
        return name.substring(name.indexOf(':') + 1);
    }

    /**
     * Whether a CDATA section in it was left open. Such a one ends where a later one does, and what lies between, the end
     * of its own element too, would pass for its text.
     */
    boolean hasOpenCdata() {
        for (int at = text.indexOf(CDATA); at >= 0; ) {
            int end = text.indexOf(END, at);
            int next = end < 0 ? -1 : text.indexOf(CDATA, at + 1);
            if (next >= 0 && next < end) {
                if (!isParted(end) && isClosedBefore(text.lastIndexOf(CDATA, end), at)) {
                    return true;
                }
                next = text.indexOf(CDATA, end);
            }
            at = next;
        }
        return false;
    }

    /** Whether the element whose text a section is, or the whole, ends before a place. */
    private boolean isClosedBefore(int place, int section) {
        var element = elementBefore(section);
        int closed = element.isEmpty() ? -1 : text.indexOf("</" + element + ">", section);
        int recordClosed = text.indexOf("</" + name + ">", section);
        return closed >= 0 && closed < place || recordClosed >= 0 && recordClosed < place;
    }

    /** Whether the end of a section parts an end that is written within its text, as XML 1.0 §2.7 has it done. */
    private boolean isParted(int end) {
        return text.startsWith("]]", end - 2) && text.startsWith(CDATA + ">", end + END.length());
    }

    /** Hands over each comment of XML's in it that is closed, with its line. What looks like one in a CDATA section is somebody's text. */
    void comments(XmlPassed to) {
        if (!mayComment) {
            return;
        }
        int begun = line;
        int counted = 0;
        for (int at = text.indexOf("<!"); at >= 0; ) {
            boolean isComment = text.startsWith(COMMENT, at);
            var mark = isComment ? COMMENT_END : text.startsWith(CDATA, at) ? END : ">";
            int found = text.indexOf(mark, at + 2);
            int end = found < 0 ? text.length() : found + mark.length();
            if (isComment && found >= 0) {
                begun += (int) text.substring(counted, at)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
                counted = at;
                to.comment(text.substring(at, end), begun, elementAround(at));
            }
            at = text.indexOf("<!", end);
        }
    }

    /** The name of the element whose start tag ends right before. */
    private String elementBefore(int at) {
        int close = at - 1;
        while (close >= 0 && Character.isWhitespace(text.charAt(close))) {
            close--;
        }
        int open = close >= 0 && text.charAt(close) == '>' ? text.lastIndexOf('<', close) : -1;
        int end = open + 1;
        while (end < close && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return open < 0 ? "" : text.substring(open + 1, end);
    }

    /** The name of the element whose start tag is the last tag before; empty where that is another tag. */
    private String elementAround(int at) {
        int open = text.lastIndexOf('<', at - 1);
        return open < 0 ? "" : elementBefore(text.indexOf('>', open) + 1);
    }

    /**
     * Cuts it before each start tag of its own name that stands where a record can begin. Where it was left open somewhere
     * it may have swallowed those after it.
     */
    List<XmlChunk> pieces() {
        var starts = Pattern.compile("(?:\n[ \t]*|(?<=>)[ \t]*)<" + Pattern.quote(name) + "(?=[\\s>])")
                .matcher(text);
        var pieces = new ArrayList<XmlChunk>();
        int begun = line;
        int from = 0;
        while (starts.find()) {
            int start = starts.end() - name.length() - 1;
            if (start > 0) {
                var piece = text.substring(from, start);
                pieces.add(new XmlChunk(name, piece, begun, false, mayComment));
                begun += (int) piece.chars().filter(c -> c == '\n').count();
                from = start;
            }
        }
        pieces.add(from == 0 ? this : new XmlChunk(name, text.substring(from), begun, false, mayComment));
        return pieces;
    }
}
