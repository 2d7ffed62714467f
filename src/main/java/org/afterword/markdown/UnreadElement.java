package org.afterword.markdown;

import java.util.List;

/** Notices in the tags of a text, one after the other, where an element is open whose content no reader sees. */
final class UnreadElement {
    private static final List<String> UNREAD = List.of("script", "style");

    private String open = "";

    /** @param tag one tag of the text */
    void pass(String tag) {
        if (open.isEmpty()) {
            open = UNREAD.stream()
                    .filter(name -> begins(tag, 1, name))
                    .findFirst()
                    .orElse("");
        } else if (begins(tag, 2, open)) {
            open = "";
        }
    }

    boolean isOpen() {
        return !open.isEmpty();
    }

    private static boolean begins(String tag, int at, String name) {
        return tag.regionMatches(true, at, name, 0, name.length());
    }
}
