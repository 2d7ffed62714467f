package org.afterword.serve;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Tells whether folders are still the ones that they were. A folder that was moved away leaves another number of the file
 * system in its place, or none. One that was deleted and made again may have the same number: but what watched the old one
 * has ended with it.
 */
final class Identities implements AutoCloseable {
    private final List<Path> folders;
    private final Map<Path, Object> numbers;
    private final WatchService service;
    private boolean comeOrGone;
    private final List<WatchKey> keys = new ArrayList<>();

    /** @param folders some of which may not be there */
    Identities(List<Path> folders) throws IOException {
        this.folders = folders;
        this.service = FileSystems.getDefault().newWatchService();
        for (var folder : folders) {
            around(folder.toAbsolutePath().getParent());
        }
        this.numbers = numbers();
        for (var folder : there()) {
            try {
                keys.add(folder.register(service, StandardWatchEventKinds.ENTRY_DELETE));
            } catch (IOException e) {
                numbers.remove(folder); // it went away just now
            }
        }
    }

    /** One that comes and goes between two looks is seen in the folder around it. */
    private void around(Path parent) {
        try {
            parent.register(service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_DELETE);
        } catch (IOException e) {
            // then there is nothing in it either
        }
    }

    /** The folders that were there. */
    List<Path> there() {
        return List.copyOf(numbers.keySet());
    }

    boolean areTheSame() {
        return !haveComeOrGone()
                && keys.stream().allMatch(WatchKey::isValid)
                && numbers().equals(numbers);
    }

    private boolean haveComeOrGone() {
        for (var key = service.poll(); key != null; key = service.poll()) {
            for (var event : key.pollEvents()) {
                comeOrGone |= event.kind() == StandardWatchEventKinds.OVERFLOW
                        || folders.contains(((Path) key.watchable()).resolve((Path) event.context()));
            }
            key.reset();
        }
        return comeOrGone;
    }

    private Map<Path, Object> numbers() {
        var numbers = new HashMap<Path, Object>();
        for (var folder : folders) {
            try {
                var found = Files.readAttributes(folder, BasicFileAttributes.class);
                if (found.isDirectory()) {
                    numbers.put(folder, Objects.requireNonNullElse(found.fileKey(), ""));
                }
            } catch (IOException e) {
                // it is not there
            }
        }
        return numbers;
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
