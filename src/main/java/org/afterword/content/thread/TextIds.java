package org.afterword.content.thread;

import java.util.Locale;
import java.util.Set;
import org.afterword.markdown.PageIds;

/** The ids that an article's text gives, found out only where a comment's might be among them. One serves one thread. */
public final class TextIds {
    private final String markdown;
    private final int steps;
    private String sources;
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
        if (sources.isEmpty() || !sources.contains(firstWord(id))) {
            return false;
        }
        if (ids == null) {
            ids = PageIds.of(markdown, steps);
        }
        return ids.contains(id);
    }

    private static String firstWord(String id) {
        int end = 0;
        while (end < id.length() && Character.isLetterOrDigit(id.charAt(end))) {
            end++;
        }
        return id.substring(0, end).toLowerCase(Locale.ROOT);
    }
}
