package org.afterword.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.afterword.base.Problem;

/**
 * Remembers, between two readings by one process, what articles and threads said, so that only those that changed are read
 * again. Safe for use by several threads.
 */
public final class ReadMemory {

    /**
     * An article as it was read, whether it is published or not.
     *
     * @param comments how many comments its thread holds
     * @param refused how many of them cannot be shown
     */
    record ReadArticle(Optional<Article> article, int comments, int refused, List<Problem> problems) {}

    private record Remembered(Stamp article, Stamp thread, Settings settings, ReadArticle read) {}

    private final Map<String, Remembered> byPath = new ConcurrentHashMap<>();

    /** What is remembered of an article if its files, and the settings that it was read under, are the same; else it is read. */
    ReadArticle of(
            String path, Stamp article, Stamp thread, Settings settings, Moment now, Supplier<ReadArticle> reader) {
        var known = byPath.get(path);
        if (known != null
                && known.article().equals(article)
                && known.thread().equals(thread)
                && known.settings().equals(settings)) {
            return known.read();
        }
        var read = reader.get();
        if (article.isSettled(now) && thread.isSettled(now)) {
            byPath.put(path, new Remembered(article, thread, settings, read));
        } else {
            byPath.remove(path);
        }
        return read;
    }
}
