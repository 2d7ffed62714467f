package org.afterword.moderation.receive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.afterword.content.folder.ContentFolder;
import org.afterword.moderation.inbox.Waiting;

/** What goes into threads at once, gathered thread by thread. */
final class ThreadChanges {
    private final Path content;
    private final Map<String, List<Waiting>> byArticle = new TreeMap<>();

    ThreadChanges(Path site) {
        this.content = site.resolve(ContentFolder.NAME);
    }

    void add(Waiting waiting) {
        byArticle
                .computeIfAbsent(waiting.article().orElseThrow(), any -> new ArrayList<>())
                .add(waiting);
    }
}
