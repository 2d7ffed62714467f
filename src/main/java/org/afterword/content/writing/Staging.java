package org.afterword.content.writing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.afterword.base.work.Ahead;

/** Puts files into a stage. Texts that are handed over early are written in batches, while the next are being made. */
final class Staging {
    private static final int MOST = 250;
    private static final int MOST_BYTES = 1 << 20;

    private final ContentStage stage;
    private final Ahead<Map<String, byte[]>, Boolean> writing = new Ahead<>(this::write, done -> {});
    private Map<String, byte[]> batch = new LinkedHashMap<>();
    private int bytes;
    private final Set<Path> folders = new HashSet<>();

    Staging(ContentStage stage) {
        this.stage = stage;
    }

    /** Hands over a text for the stage. It takes the place of what was handed over for the same path before. */
    void add(String path, byte[] text) throws IOException {
        batch.put(path, text);
        bytes += text.length;
        if (batch.size() >= MOST || bytes >= MOST_BYTES) {
            send();
        }
    }

    /** Waits until all that was handed over lies in the stage. */
    void settle() throws IOException {
        if (!batch.isEmpty()) {
            send();
        }
        writing.end();
    }

    /** Takes out again what was handed over. */
    void remove(String path) throws IOException {
        settle();
        stage.remove(path);
        folders.clear(); // one that is empty now went with it
    }

    /** Forgets what was not written yet, and waits until nothing is being written any more. */
    void rest() {
        batch.clear();
        writing.rest();
    }

    private void send() throws IOException {
        var full = batch;
        batch = new LinkedHashMap<>();
        bytes = 0;
        writing.add(full);
    }

    private boolean write(Map<String, byte[]> texts) {
        try {
            for (var text : texts.entrySet()) {
                var file = stage.made(text.getKey());
                makeFolder(file.getParent());
                Files.write(file, text.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return true;
    }

    private void makeFolder(Path folder) throws IOException {
        if (folders.add(folder)) {
            Files.createDirectories(folder);
        }
    }

    /** Puts the rest into the stage, several at a time. When it fails, none is being written any more. */
    void fill(Map<String, Change> changes) throws IOException {
        settle();
        for (var change : changes.entrySet()) {
            if (change.getValue().writes()) {
                makeFolder(stage.made(change.getKey()).getParent());
            }
            if (change.getValue().expected().isPresent()) {
                makeFolder(stage.old(change.getKey()).getParent());
            }
        }
        var failed = new AtomicReference<IOException>();
        changes.entrySet().parallelStream().filter(any -> failed.get() == null).forEach(change -> {
            try {
                fill(stage.made(change.getKey()), change.getValue());
            } catch (IOException e) {
                failed.compareAndSet(null, e);
            }
        });
        if (failed.get() != null) {
            throw failed.get();
        }
    }

    private static void fill(Path file, Change change) throws IOException {
        if (change.bytes().isPresent()) {
            Files.write(file, change.bytes().get());
        } else if (change.copied().isPresent()) {
            Files.copy(change.copied().get(), file);
        }
    }
}
