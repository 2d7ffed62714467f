package org.afterword.content.thread;

/** Looks at the lines of a text by offsets into it. Line ends are {@code \n}. */
record TextLines(String text) {

    /** Where the line of an offset begins. */
    int start(int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    /** Where the line of an offset ends, before its line end. */
    int end(int offset) {
        int end = text.indexOf('\n', offset);
        return end < 0 ? text.length() : end;
    }

    /** Where the next line begins, or the end of the text. */
    int next(int offset) {
        return Math.min(text.length(), end(offset) + 1);
    }

    /** The first offset from one on, in its line, at which there is no space. */
    int pastSpaces(int offset) {
        int at = offset;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** Whether nothing but spaces stands between an offset and the end of its line. */
    boolean isBlank(int offset) {
        for (int at = offset; at < text.length() && text.charAt(at) != '\n'; at++) {
            if (text.charAt(at) != ' ' && text.charAt(at) != '\t') {
                return false;
            }
        }
        return true;
    }

    /** Whether the line that begins at an offset is a comment of YAML's. */
    boolean isComment(int lineStart) {
        int at = pastSpaces(lineStart);
        return at < text.length() && text.charAt(at) == '#';
    }

    /** Where the comment lines begin that stand right above a line. */
    int lead(int lineStart) {
        int lead = lineStart;
        while (lead > 0 && isComment(start(lead - 1))) {
            lead = start(lead - 1);
        }
        return lead;
    }

    /** Behind the comments below an entry that stand deeper than its dash, and so belong to it. */
    int pastOwnComments(int end, int indent, int limit) {
        int past = end;
        for (int line = end; line < limit; line = next(line)) {
            if (isComment(line) && pastSpaces(line) - line > indent) {
                past = next(line);
            } else if (!isBlank(line)) {
                break;
            }
        }
        return past;
    }
}
