package org.afterword.importer.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.afterword.importer.record.OldAddress;

/** A local folder that holds the old site's pictures and other files. Nothing is ever fetched. */
public final class MediaFolder {
    private static final Path NONE = Path.of("");

    private final Optional<Path> folder;
    private final Map<String, Path> byName = new HashMap<>();
    private final Map<String, Path> taken = new TreeMap<>();

    /** @param folder empty where nothing is to be copied */
    public MediaFolder(Optional<Path> folder) throws IOException {
        this.folder = folder.isPresent() ? Optional.of(folder.get().toRealPath()) : folder;
        if (folder.isPresent()) {
            try (var walk = Files.walk(this.folder.get())) {
                walk.filter(Files::isRegularFile)
                        .forEach(file -> byName.merge(file.getFileName().toString(), file, (one, other) -> NONE));
            }
        }
    }

    /** The path on this site of a file that the old site had, if it is in the folder; it will then be copied. */
    public synchronized Optional<String> take(OldAddress address, Set<String> hosts) {
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        boolean own = address.host().isEmpty() || hosts.contains(address.host());
        var name = address.path().substring(address.path().lastIndexOf('/') + 1);
        var file = own ? underFolder(address.path()) : Optional.<Path>empty();
        var found = file.or(() -> Optional.ofNullable(byName.get(name)).filter(path -> path != NONE));
        if (found.isEmpty()
                || name.isEmpty()
                || name.startsWith(".")
                || name.matches("(?i).*\\.(md|ya?ml|html?|php)")) {
            return Optional.empty();
        }
        var path = own && !address.path().contains("/.") ? address.path().replaceAll("/{2,}", "/") : "/media/" + name;
        var first = taken.putIfAbsent(path, found.get());
        return first == null || first.equals(found.get()) ? Optional.of(path) : Optional.empty();
    }

    /** The files to copy by their paths on this site. */
    public Map<String, Path> taken() {
        return taken;
    }

    private Optional<Path> underFolder(String path) {
        for (var start : new String[] {"", "/wp-content", "/wp-content/uploads"}) {
            if (path.startsWith(start + "/")) {
                try {
                    var file = folder.get()
                            .resolve(path.substring(start.length() + 1))
                            .normalize();
                    if (file.startsWith(folder.get())
                            && Files.isRegularFile(file)
                            && file.toRealPath().startsWith(folder.get())) {
                        return Optional.of(file);
                    }
                } catch (InvalidPathException | IOException e) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }
}
