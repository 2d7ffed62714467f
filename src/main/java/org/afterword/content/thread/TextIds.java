package org.afterword.content.thread;

import java.util.Set;
import org.afterword.markdown.IdSources;
import org.afterword.markdown.PageIds;
import org.afterword.markdown.Syntax;

/** The ids that an article's text gives, found out only where a comment's might be among them. One serves one thread. */
public final class TextIds {
    private final String markdown;
    private final int steps;
    private final Syntax syntax;
    private IdSources sources;
    private Set<String> ids;

    /** @param steps how many steps the article's procedure has */
    public TextIds(String markdown, int steps, Syntax syntax) {
        this.markdown = markdown;
        this.steps = steps;
        this.syntax = syntax;
    }

    /** Whether something in the text has this id. */
    public boolean have(String id) {
        if (sources == null) {
            sources = IdSources.of(markdown);
        }
        if (!sources.mayHave(id)) {
            return false;
        }
        if (ids == null) {
            ids = PageIds.of(markdown, steps, syntax);
        }
        return ids.contains(id);
    }
}
