package org.afterword.serve;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Waits for changes in a site's folders. Many changes at once are one: it waits until none has come for a moment. A folder
 * that is moved away, deleted or replaced is watched again when it is back.
 */
public final class SiteWatcher implements AutoCloseable {
    private static final long QUIET = 10;
    private static final long LOOK = 500;
    private static final int MOST_APART = 1000;
    private static final int MOST_FAILURES = 20;

    private final List<Path> folders;
    private final LinkedBlockingQueue<Change> changes = new LinkedBlockingQueue<>();
    private Identities watched;
    private DirectoryWatcher watcher;

    /** Is done only if it failed, as when a folder goes away while it is looked at. */
    private Future<Void> watching;

    private int failures;
    private volatile boolean closed;

    /** @param folders those to watch; one that is not there yet is watched from when it is */
    public SiteWatcher(List<Path> folders) throws IOException {
        this.folders = folders;
        watch();
    }

    /**
     * A change, or many at once.
     *
     * @param paths what changed, as absolute paths; empty where that is not known
     */
    public record Change(Optional<Set<Path>> paths) {
        private static final Change ANYTHING = new Change(Optional.empty());
    }

    /** Whether no change waits to be taken. */
    boolean isQuiet() {
        return changes.isEmpty();
    }

    /** Waits for a change. Empty once it is closed. */
    public Optional<Change> awaitChange() throws IOException, InterruptedException {
        while (!closed) {
            var first = changes.poll(LOOK, TimeUnit.MILLISECONDS);
            if (first != null) {
                var all = new ArrayList<>(List.of(first));
                for (var next = first; next != null; next = changes.poll(QUIET, TimeUnit.MILLISECONDS)) {
                    all.add(next);
                }
                boolean replaced = watchAgainIfReplaced();
                return closed ? Optional.empty() : Optional.of(replaced ? Change.ANYTHING : together(all));
            }
            if (watchAgainIfReplaced()) {
                return closed ? Optional.empty() : Optional.of(Change.ANYTHING);
            }
        }
        return Optional.empty();
    }

    private static Change together(List<Change> all) {
        var paths = new HashSet<Path>();
        for (var change : all) {
            if (change.paths().isEmpty()) {
                return Change.ANYTHING;
            }
            paths.addAll(change.paths().get());
        }
        return paths.size() > MOST_APART ? Change.ANYTHING : new Change(Optional.of(paths));
    }

    private boolean watchAgainIfReplaced() throws IOException {
        boolean ended = watching.isDone() && failures++ < MOST_FAILURES;
        if (!ended && watched.areTheSame()) {
            return false;
        }
        watcher.close();
        watched.close();
        watch();
        return true;
    }

    private void watch() throws IOException {
        watched = new Identities(folders);
        watcher = DirectoryWatcher.builder()
                .paths(watched.there())
                .fileHashing(false)
                .listener(event -> changes.add(change(event)))
                .build();
        watching = watcher.watchAsync(work -> {
            var thread = new Thread(work, "watcher");
            thread.setDaemon(true);
            thread.start();
        });
    }

    private static Change change(DirectoryChangeEvent event) {
        return event.eventType() == DirectoryChangeEvent.EventType.OVERFLOW || event.path() == null
                ? Change.ANYTHING
                : new Change(Optional.of(Set.of(event.path().toAbsolutePath().normalize())));
    }

    @Override
    public void close() throws IOException {
        closed = true;
        changes.add(Change.ANYTHING);
        watcher.close();
        watched.close();
    }
}
