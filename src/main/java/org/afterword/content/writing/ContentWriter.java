package org.afterword.content.writing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.afterword.base.fingerprint.Fingerprint;
import org.afterword.content.folder.ContentFolder;

/**
 * The only code that writes under {@code content/}. Changes are gathered, staged in a folder of their own beside the
 * content, and then moved into place one by one; should one move fail, those before it are taken back. A file that is
 * there is replaced only by who names the text that it expects there.
 */
public final class ContentWriter {
    private final Path folder;
    private final ContentStage stage;
    private final Staging staging;
    private final Placing founding;
    private final boolean plansOnly;
    private final Map<String, Change> changes = new HashMap<>();
    private List<String> sorted = List.of();
    private Optional<ContentLock> lock = Optional.empty();

    /** @param site the site's folder, in which {@code content/} lies or will lie */
    public ContentWriter(Path site) {
        this(site, false);
    }

    private ContentWriter(Path site, boolean plansOnly) {
        this.plansOnly = plansOnly;
        this.folder = site.resolve(ContentFolder.NAME);
        this.stage = new ContentStage(folder);
        this.staging = new Staging(stage);
        this.founding = new Placing(stage);
    }

    /** One that only tells which paths it would write and remove, and never writes. */
    public static ContentWriter planning(Path site) {
        return new ContentWriter(site, true);
    }

    /** Adds a file that must not be there yet. The path starts from the content folder, without a slash. */
    public void create(String path, String text) {
        put(path, Change.create(bytes(text)));
    }

    /**
     * Adds a file that must not be there yet, and hands its text to the stage at once, so that no memory holds it. A text
     * that was staged for the same path before is replaced. Whoever stages commits, or abandons.
     */
    public void stage(String path, String text) throws IOException {
        if (!isStaged(path)) {
            put(path, Change.early());
        }
        begin();
        staging.add(path, bytes(text));
    }

    /**
     * Adds a file that must not be there yet, and hands its text to the stage at once, so that no memory holds it. Whoever
     * does so commits, or abandons.
     */
    public void createEarly(String path, String text) throws IOException {
        put(path, Change.early());
        if (!plansOnly) {
            begin();
            staging.add(path, bytes(text));
        }
    }

    /** Whether a text is staged for a path. */
    public boolean isStaged(String path) {
        return changes.containsKey(path) && changes.get(path).staged();
    }

    /** The text that is staged for a path. */
    public String staged(String path) throws IOException {
        staging.settle();
        return Files.readString(stage.made(path));
    }

    /** Takes a path out again whose text is staged. */
    public void unstage(String path) throws IOException {
        changes.remove(path);
        sorted = List.of();
        staging.remove(path);
    }

    /** Adds a copy of a file that must not be there yet. */
    public void copy(String path, Path from) {
        put(path, Change.copy(from));
    }

    /** Replaces a file by a copy of another. It must hold what it holds now when it is replaced. */
    public void copyOver(String path, Fingerprint expected, Path from) {
        put(path, Change.copyOver(expected, from));
    }

    /** Replaces a file whose text must be {@code expected} when it is replaced. */
    public void replace(String path, String expected, String text) {
        put(path, Change.replace(Fingerprint.of(expected), bytes(text)));
    }

    /** Removes a file whose text must be {@code expected}. */
    public void remove(String path, String expected) {
        put(path, Change.remove(Fingerprint.of(expected)));
    }

    /** The paths that will be written or copied, sorted. */
    public List<String> paths() {
        return paths(true);
    }

    /** The paths of the files that will go, sorted. */
    public List<String> removed() {
        return paths(false);
    }

    private List<String> paths(boolean written) {
        return sorted().stream()
                .filter(path -> changes.get(path).writes() == written)
                .toList();
    }

    private List<String> sorted() {
        if (sorted.size() != changes.size()) {
            sorted = changes.keySet().stream().sorted().toList();
        }
        return sorted;
    }

    /**
     * Makes all changes, or none.
     *
     * @throws IOException if one of them cannot be made; the content folder is then as it was
     */
    public void commit() throws IOException {
        if (changes.isEmpty()) {
            abandon();
            return;
        }
        var placing = new Placing(stage);
        try {
            begin();
            staging.fill(changes);
            stage.open(changes);
            placing.move(sorted(), changes);
        } catch (IOException | RuntimeException e) {
            staging.rest();
            placing.takeBack(e);
            if (e.getSuppressed().length == 0) { // else what was moved away is in the stage alone, for the next run
                stage.close();
            }
            unlock();
            founding.takeBack(e);
            throw e;
        }
        stage.close();
        unlock();
    }

    /** Makes none of the changes, and leaves nothing behind. */
    public void abandon() throws IOException {
        if (lock.isPresent()) {
            staging.rest();
            stage.close();
            unlock();
            founding.takeBack();
        }
    }

    private void begin() throws IOException {
        if (lock.isEmpty()) {
            founding.makeContent();
            lock = Optional.of(ContentLock.take(folder));
            stage.takeBack();
            stage.prepare();
        }
    }

    private void unlock() throws IOException {
        if (lock.isPresent()) {
            lock.get().close();
            lock = Optional.empty();
        }
    }

    /**
     * Takes back what a run had done that was killed while it moved files, and so left its stage behind: what it had put
     * into place goes, what it had moved away comes back.
     *
     * @param site the site's folder
     */
    public static void recover(Path site) throws IOException {
        var stage = new ContentStage(site.resolve(ContentFolder.NAME));
        if (Files.exists(stage.folder())) {
            try (var lock = ContentLock.take(stage.content())) {
                stage.takeBack();
            }
        }
    }

    /** Whether a run is moving files into place, or was killed while it did, so that what lies there is half of each. */
    public static boolean isUnfinished(Path site) {
        return new ContentStage(site.resolve(ContentFolder.NAME)).isOpen();
    }

    private void put(String path, Change change) {
        if (!isWithin(path)) {
            throw new IllegalArgumentException("not a path within the content folder: " + path);
        }
        sorted = List.of();
        if (changes.putIfAbsent(path, change) != null) {
            throw new IllegalArgumentException("written twice: " + path);
        }
    }

    private boolean isWithin(String path) {
        if (path.isEmpty() || path.startsWith("/") || path.indexOf('\\') >= 0 || path.indexOf('\0') >= 0) {
            return false;
        }
        var content = folder.normalize();
        var target = content.resolve(path).normalize();
        return target.startsWith(content)
                && content.relativize(target).toString().replace('\\', '/').equals(path);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
