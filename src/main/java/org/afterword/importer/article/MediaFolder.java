package org.afterword.importer.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.afterword.content.address.UrlPath;
import org.afterword.importer.record.OldAddress;

/** A local folder that holds the old site's pictures and other files. Nothing is ever fetched. */
public final class MediaFolder {
    private static final Path NONE = Path.of("");
    private static final int LONGEST_PATH = 1000;
    private static final String UPLOADS = "/wp-content/uploads/";

    private final Optional<Path> folder;
    private final Map<String, Path> byPath = new HashMap<>();
    private final Map<String, Path> byName = new HashMap<>();
    private final Map<String, Path> taken = new TreeMap<>();

    /** @param folder empty where nothing is to be copied */
    public MediaFolder(Optional<Path> folder) throws IOException {
        this.folder = folder.isPresent() ? Optional.of(folder.get().toRealPath()) : folder;
        if (folder.isPresent()) {
            try (var walk = Files.walk(this.folder.get())) {
                for (var file : walk.filter(Files::isRegularFile).toList()) {
                    add(file);
                }
            }
        }
    }

    /** A link that leads out of the folder is none of its files. */
    private void add(Path file) throws IOException {
        if (file.toRealPath().startsWith(folder.get())) {
            var path = folder.get().relativize(file).toString().replace('\\', '/');
            byPath.put(composed(path), file);
            byName.merge(composed(file.getFileName().toString()), file, (one, other) -> NONE);
        }
    }

    /** Some systems store an accent apart from its letter; addresses hardly ever do. */
    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** The path on this site of a file that the old site had, if it is in the folder; it will then be copied. */
    public synchronized Optional<String> take(OldAddress address, Set<String> hosts) {
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        boolean own = address.host().isEmpty() || hosts.contains(address.host());
        var name = address.path().substring(address.path().lastIndexOf('/') + 1);
        var file = own ? underFolder(composed(address.path())) : Optional.<Path>empty();
        var found =
                file.or(() -> Optional.ofNullable(byName.get(composed(name))).filter(path -> path != NONE));
        if (found.isEmpty()
                || name.isEmpty()
                || name.startsWith(".")
                || name.matches("(?i).*\\.(md|ya?ml|html?|php)")) {
            return Optional.empty();
        }
        boolean sound = address.path().length() <= LONGEST_PATH
                && !address.path().contains("/.")
                && !UrlPath.isTooLong(address.path())
                && address.path().chars().noneMatch(c -> c < ' ' || c == '\\');
        var path = own && sound ? address.path().replaceAll("/{2,}", "/") : "/media/" + name;
        var first = taken.putIfAbsent(path, found.get());
        return first == null || first.equals(found.get()) ? Optional.of(path) : Optional.empty();
    }

    /** The files to copy by their paths on this site. */
    public Map<String, Path> taken() {
        return taken;
    }

    /** The file whose path in the folder ends the old path, the longest first: nobody tells which part of it was copied. */
    private Optional<Path> underFolder(String path) {
        int uploads = path.indexOf(UPLOADS);
        for (int slash = 0; slash >= 0; slash = path.indexOf('/', slash + 1)) {
            var file = byPath.get(path.substring(slash + 1));
            boolean alone = path.indexOf('/', slash + 1) < 0;
            if (file != null && (!alone || slash == 0 || slash == uploads + UPLOADS.length() - 1)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }
}
