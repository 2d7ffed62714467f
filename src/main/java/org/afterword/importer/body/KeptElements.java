package org.afterword.importer.body;

import java.util.ArrayList;
import java.util.List;

/** The elements of a text whose lines stay as they are: taken out before it is rewritten, and given back afterwards. */
final class KeptElements {
    static final char MARK = '\uE000';
    private static final String[] KEPT = {"pre", "script", "style", "textarea"};
    private static final String KEPT_START = "<pre " + MARK;
    private static final String KEPT_END = MARK + "></pre>";

    private final TagText text;
    private final List<String> kept = new ArrayList<>();
    private final boolean[] unclosed = new boolean[KEPT.length];

    /** @param text holds no {@link #MARK} */
    KeptElements(TagText text) {
        this.text = text;
    }

    boolean isEmpty() {
        return kept.isEmpty();
    }

    /** Puts a mark in the place of an element whose text is kept as it is. */
    int keep(int at) {
        for (int i = 0; i < KEPT.length; i++) {
            int nameEnd = at + 1 + KEPT[i].length();
            if (!unclosed[i] && text.is(KEPT[i], at + 1) && !isWord(nameEnd)) {
                int open = text.close(nameEnd);
                int end = open == TagText.NONE ? TagText.NONE : endOfKept(open + 1, "</" + KEPT[i]);
                unclosed[i] = end == TagText.NONE;
                if (end != TagText.NONE) {
                    text.append(KEPT_START + kept.size() + KEPT_END);
                    kept.add(text.substring(at, end));
                }
                return end;
            }
        }
        return TagText.NONE;
    }

    private boolean isWord(int at) {
        return at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_');
    }

    private int endOfKept(int from, String closing) {
        for (int at = text.indexOf('<', from); at < text.length(); at = text.indexOf('<', at + 1)) {
            int end = text.is(closing, at) ? text.skipSpace(at + closing.length()) : text.length();
            if (end < text.length() && text.charAt(end) == '>') {
                return end + 1;
            }
        }
        return TagText.NONE;
    }

    /** Puts an element in the place of its mark. */
    int giveBack(int at) {
        if (!text.isExactly(KEPT_START, at)) {
            return TagText.NONE;
        }
        int number = at + KEPT_START.length();
        int end = text.indexOf(MARK, number);
        text.append(kept.get(Integer.parseInt(text.substring(number, end))));
        return end + KEPT_END.length();
    }
}
