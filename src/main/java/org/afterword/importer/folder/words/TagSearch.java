package org.afterword.importer.folder.words;

import java.util.regex.Matcher;

/** Looks for tags in a text: only where a brace opens, and in time that grows with the text, whatever is never closed in it. */
final class TagSearch {
    private static final int MOST_NEVER_CLOSED = 20;

    private final String text;
    private final Matcher tag;
    private int neverClosed;

    TagSearch(String text, Syntax syntax) {
        this.text = text;
        this.tag = syntax.tag().matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /** Whether there is another tag; it is then what {@link #tag} has. */
    boolean find(int from) {
        for (int at = text.indexOf('{', from); at >= 0; at = text.indexOf('{', at + 1)) {
            if (tag.region(at, text.length()).lookingAt()) {
                return true;
            }
            if (tag.hitEnd() && ++neverClosed > MOST_NEVER_CLOSED) {
                return false;
            }
        }
        return false;
    }

    Matcher tag() {
        return tag;
    }
}
