package org.afterword.importer.folder.generator;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.afterword.importer.record.OldAddress;

/** Where the files of a folder were served, by their paths in it; as links have it, but for blanks. */
public final class Places {
    private final Map<String, String> byPath = new HashMap<>();
    private final Map<String, Optional<String>> articles = new HashMap<>();
    private final Map<String, Optional<String>> files = new HashMap<>();

    /** Makes known where an article was served. */
    public void putArticle(String path, String address) {
        put(path, address, articles);
    }

    /** Makes known where another file was served. */
    public void putFile(String path, String address) {
        put(path, address, files);
    }

    private void put(String path, String served, Map<String, Optional<String>> byName) {
        var address = OldAddress.linked(served);
        byPath.put(path, address);
        byName.merge(name(path), Optional.of(address), (one, other) -> Optional.empty());
    }

    /** Where a file was served. */
    public Optional<String> of(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** Where the only article of a name was served, or else the only file; the name has no folder and no ending. */
    public Optional<String> named(String name) {
        var article = articles.get(name);
        return article == null ? files.getOrDefault(name, Optional.empty()) : article;
    }

    /** The first place of a path with each of some endings behind it. */
    public Optional<String> ending(String path, String... endings) {
        for (var ending : endings) {
            var found = of(path + ending);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The name of a path's file without its ending. */
    static String name(String path) {
        var name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }
}
