package org.afterword.serve;

import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Waits for changes in a site's folders. Many changes at once are one: it waits until none has come for a moment. A folder
 * that is moved away, deleted or replaced is watched again when it is back.
 */
public final class SiteWatcher implements AutoCloseable {
    private static final long QUIET = 25;
    private static final long LOOK = 500;

    private final List<Path> folders;
    private final LinkedBlockingQueue<Boolean> changes = new LinkedBlockingQueue<>();
    private Map<Path, Object> watched = Map.of();
    private DirectoryWatcher watcher;
    private volatile boolean closed;

    /** @param folders those to watch; one that is not there yet is watched from when it is */
    public SiteWatcher(List<Path> folders) throws IOException {
        this.folders = folders;
        watch();
    }

    /** Waits for a change. False once it is closed. */
    public boolean awaitChange() throws IOException, InterruptedException {
        while (!closed) {
            if (changes.poll(LOOK, TimeUnit.MILLISECONDS) != null) {
                do {
                    changes.clear();
                } while (changes.poll(QUIET, TimeUnit.MILLISECONDS) != null);
                watchAgainIfReplaced();
                return !closed;
            }
            if (watchAgainIfReplaced()) {
                return !closed;
            }
        }
        return false;
    }

    private boolean watchAgainIfReplaced() throws IOException {
        if (keys().equals(watched)) {
            return false;
        }
        watcher.close();
        watch();
        return true;
    }

    private void watch() throws IOException {
        watched = keys();
        watcher = DirectoryWatcher.builder()
                .paths(List.copyOf(watched.keySet()))
                .fileHashing(false)
                .listener(event -> changes.add(true))
                .build();
        watcher.watchAsync(work -> {
            var thread = new Thread(work, "watcher");
            thread.setDaemon(true);
            thread.start();
        });
    }

    /** The folders that are there, each with the file system's own name for it. */
    private Map<Path, Object> keys() throws IOException {
        var keys = new LinkedHashMap<Path, Object>();
        for (var folder : folders) {
            if (Files.isDirectory(folder)) {
                var key =
                        Files.readAttributes(folder, BasicFileAttributes.class).fileKey();
                keys.put(folder, Objects.requireNonNullElse(key, ""));
            }
        }
        return keys;
    }

    @Override
    public void close() throws IOException {
        closed = true;
        changes.add(true);
        watcher.close();
    }
}
