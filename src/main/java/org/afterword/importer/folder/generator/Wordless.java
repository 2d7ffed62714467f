package org.afterword.importer.folder.generator;

/** Tells a text that has no words besides tags of HTML and of templates: it is looked at as far as its first word. */
final class Wordless {
    private Wordless() {}

    /** @param signs what may stand behind a brace that begins a tag, such as {@code {%} */
    static boolean is(String text, String signs) {
        int at = 0;
        while (at >= 0 && at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else if (c == '<') {
                at = behind(text.indexOf('>', at));
            } else if (c == '{' && at + 1 < text.length() && signs.indexOf(text.charAt(at + 1)) >= 0) {
                at = endOfTag(text, at + 2, signs);
            } else {
                return false;
            }
        }
        return at >= 0;
    }

    private static int endOfTag(String text, int from, String signs) {
        int end = text.indexOf('}', from + 1);
        while (end >= 0 && text.charAt(end - 1) != '}' && signs.indexOf(text.charAt(end - 1)) < 0) {
            end = text.indexOf('}', end + 1);
        }
        return behind(end);
    }

    private static int behind(int end) {
        return end < 0 ? -1 : end + 1;
    }
}
