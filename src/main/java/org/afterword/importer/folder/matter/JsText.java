package org.afterword.importer.folder.matter;

/** JavaScript as far as it can be passed over without being run: its comments, its texts, and its brackets. */
final class JsText {
    private JsText() {}

    /** The code with blanks in the place of its comments, so that what follows stands where it stood. */
    static String withoutComments(String code) {
        var bare = new StringBuilder(code);
        for (int at = 0; at < code.length(); ) {
            char c = code.charAt(at);
            if (c == '"' || c == '\'' || c == '`') {
                at = pastText(code, at);
            } else if (code.startsWith("//", at)) {
                at = blank(bare, at, code.indexOf('\n', at));
            } else if (code.startsWith("/*", at)) {
                int end = code.indexOf("*/", at + 2);
                at = blank(bare, at, end < 0 ? end : end + 2);
            } else {
                at++;
            }
        }
        return bare.toString();
    }

    private static int blank(StringBuilder code, int from, int to) {
        int end = to < 0 ? code.length() : to;
        for (int i = from; i < end; i++) {
            if (code.charAt(i) != '\n') {
                code.setCharAt(i, ' ');
            }
        }
        return end;
    }

    /** Where a text between quotes ends; one between quotes of the plain kinds ends with its line at the latest. */
    static int pastText(String code, int from) {
        char quote = code.charAt(from);
        int at = from + 1;
        while (at < code.length() && code.charAt(at) != quote && (quote == '`' || code.charAt(at) != '\n')) {
            at += code.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(code.length(), at + 1);
    }

    /** Where an expression ends: before the comma, the semicolon or the bracket behind it. */
    static int pastExpression(String code, int from) {
        int depth = 0;
        for (int at = from; at < code.length(); ) {
            char c = code.charAt(at);
            if (c == '"' || c == '\'' || c == '`') {
                at = pastText(code, at);
                continue;
            }
            if ("([{".indexOf(c) >= 0) {
                depth++;
            } else if (depth == 0 && ",;)]}".indexOf(c) >= 0) {
                return at;
            } else if (")]}".indexOf(c) >= 0) {
                depth--;
            }
            at++;
        }
        return code.length();
    }
}
