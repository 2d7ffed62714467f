package org.afterword;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.afterword.support.Folder;

/**
 * A site that changes by chance, one small edit at a time as a person makes them, and is right at every moment. Every kind
 * of edit comes equally often.
 */
final class RandomSite {
    final Path folder;
    private final Random random;
    private final RandomSaves saves;
    private final RandomArticles articles;
    private final RandomFurniture furniture;
    private final Map<String, Edit> kinds = new LinkedHashMap<>();
    private final List<String> waiting = new ArrayList<>();

    /** Makes an edit, and says of what and how. */
    @FunctionalInterface
    interface Edit {
        String make() throws IOException;
    }

    RandomSite(Path folder, Random random) {
        this.folder = folder;
        this.random = random;
        this.saves = new RandomSaves(random);
        this.articles = new RandomArticles(folder.resolve("content"), random, saves);
        this.furniture = new RandomFurniture(folder, random, saves);
        kinds.putAll(articles.kinds());
        kinds.putAll(furniture.kinds());
        kinds.put("file touched", () -> {
            var file = any(Folder.list(folder.resolve("content")));
            saves.touch(folder.resolve("content").resolve(file));
            return file;
        });
        kinds.put("backup restored", this::restore);
    }

    void create() throws IOException {
        furniture.create();
        articles.create();
    }

    /** Makes one edit and says which. */
    String edit() throws IOException {
        if (waiting.isEmpty()) {
            waiting.addAll(kinds.keySet());
            Collections.shuffle(waiting, random);
        }
        return edit(waiting.remove(waiting.size() - 1));
    }

    /** Makes an edit of one kind. */
    String edit(String kind) throws IOException {
        return kind + ": " + kinds.get(kind).make();
    }

    private String restore() throws IOException {
        var known = saves.known().stream().filter(this::canBeRestored).toList();
        if (known.isEmpty()) {
            return "none";
        }
        var file = any(known);
        saves.restore(file);
        return folder.relativize(file).toString();
    }

    /** Whether a file that comes back leaves the site right: a thread needs its article, and templates need each other. */
    private boolean canBeRestored(Path file) {
        var name = file.toString();
        return file.startsWith(folder.resolve("content"))
                && (!name.endsWith("comments.yaml") || Files.exists(RandomArticles.articleOf(file)));
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
