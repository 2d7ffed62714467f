package org.afterword.importer.body;

import java.util.Arrays;

/** Names of elements, found in a text without making a word of each tag's name. */
final class TagNames {
    private final char[][][] byLetter = new char[26][][];

    /** @param names in lower case, with spaces between them */
    TagNames(String names) {
        Arrays.fill(byLetter, new char[0][]);
        for (var name : names.split(" ")) {
            var others = byLetter[name.charAt(0) - 'a'];
            var more = Arrays.copyOf(others, others.length + 1);
            more[others.length] = name.toCharArray();
            byLetter[name.charAt(0) - 'a'] = more;
        }
    }

    /** Whether a range of a text is one of them, in any case. */
    boolean has(char[] text, int from, int to) {
        int letter = from < to ? TagText.lower(text[from]) - 'a' : -1;
        if (letter < 0 || letter >= byLetter.length) {
            return false;
        }
        for (var name : byLetter[letter]) {
            if (name.length == to - from && is(name, text, from)) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(char[] name, char[] text, int from) {
        for (int i = 1; i < name.length; i++) {
            if (TagText.lower(text[from + i]) != name[i]) {
                return false;
            }
        }
        return true;
    }
}
