package org.afterword.content.thread;

import java.util.Locale;
import java.util.Set;
import org.afterword.markdown.PageIds;

/** The ids that an article's text gives, found out only where a comment's might be among them. One serves one thread. */
public final class TextIds {
    private final String markdown;
    private final int steps;
    private String sources;
    private String lastWord = "";
    private boolean isLastThere = true;
    private Set<String> ids;

    /** @param steps how many steps the article's procedure has */
    public TextIds(String markdown, int steps) {
        this.markdown = markdown;
        this.steps = steps;
    }

    /** Whether something in the text has this id. */
    public boolean have(String id) {
        if (sources == null) {
            sources = PageIds.sources(markdown);
        }
        if (sources.isEmpty() || !mayBegin(firstWord(id))) {
            return false;
        }
        if (ids == null) {
            ids = PageIds.of(markdown, steps);
        }
        return ids.contains(id);
    }

    /** Whether one of the text's ids may begin so; comments' ids mostly begin alike. */
    private boolean mayBegin(String word) {
        if (!word.equals(lastWord)) {
            lastWord = word;
            isLastThere = sources.contains(word);
        }
        return isLastThere;
    }

    private static String firstWord(String id) {
        int end = 0;
        while (end < id.length() && Character.isLetterOrDigit(id.charAt(end))) {
            end++;
        }
        return id.substring(0, end).toLowerCase(Locale.ROOT);
    }
}
