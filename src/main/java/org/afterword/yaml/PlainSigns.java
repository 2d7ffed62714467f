package org.afterword.yaml;

/**
 * What stands at a place in a YAML text that is read as {@link PlainYaml}.
 *
 * @param text ends with a line end
 */
record PlainSigns(String text) {
    /** Where a name ends that begins here and is followed by a colon, or -1. */
    int nameEnd(int at) {
        int end = at;
        char c = text.charAt(end);
        while (c >= 'a' && c <= 'z' || end > at && (c == '_' || c == '-' || c >= '0' && c <= '9')) {
            c = text.charAt(++end);
        }
        boolean named = end > at && c == ':' && (text.charAt(end + 1) == ' ' || text.charAt(end + 1) == '\n');
        return named ? end : -1;
    }

    /** Whether a dash begins an item of a list here, with something behind it. */
    boolean isItem(int at) {
        return text.charAt(at) == '-' && text.charAt(at + 1) == ' ' && text.charAt(afterSpaces(at + 1)) != '\n';
    }

    /** The first place from here on that has no blank. */
    int afterSpaces(int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        return end;
    }
}
