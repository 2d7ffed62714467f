package org.afterword.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What the file system tells of each file and folder within one, at one moment. */
public record FileStamps(Map<Path, Map<String, Object>> stamps) {

    public static FileStamps of(Path folder) throws IOException {
        var stamps = new HashMap<Path, Map<String, Object>>();
        try (var files = Files.walk(folder)) {
            for (var file : (Iterable<Path>) files::iterator) {
                stamps.put(
                        file.toAbsolutePath().normalize(),
                        Files.readAttributes(file, "unix:size,lastModifiedTime,ctime,ino", LinkOption.NOFOLLOW_LINKS));
            }
        }
        return new FileStamps(stamps);
    }

    /** What a watcher would have told of until a later moment: files, and folders that came or went. */
    public Set<Path> changed(FileStamps after) {
        var changed = new HashSet<Path>();
        after.stamps.forEach((path, stamp) -> {
            boolean isNew = !stamps.containsKey(path);
            if (isNew || !Files.isDirectory(path) && !stamp.equals(stamps.get(path))) {
                changed.add(path);
            }
        });
        stamps.keySet().stream().filter(path -> !after.stamps.containsKey(path)).forEach(changed::add);
        return changed;
    }
}
