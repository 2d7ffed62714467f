package org.afterword.content.writing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.afterword.content.folder.ContentFolder;

/**
 * The only code that writes under {@code content/}. Changes are gathered, staged in a folder of their own beside the
 * content, and then moved into place one by one; should one move fail, those before it are taken back. A file that is
 * there is replaced only by who names the text that it expects there.
 */
public final class ContentWriter {
    /**
     * @param number under which the stage knows it
     * @param expected what the file must hold; empty where there must be none
     * @param staged whether the stage has its text already
     */
    private record Change(
            int number, Optional<byte[]> expected, Optional<byte[]> bytes, Optional<Path> copied, boolean staged) {
        boolean writes() {
            return bytes.isPresent() || copied.isPresent() || staged;
        }
    }

    private final Path folder;
    private final ContentStage stage;
    private final Map<String, Change> changes = new HashMap<>();
    private final Deque<Undo> founded = new ArrayDeque<>();
    private int count;
    private Optional<ContentLock> lock = Optional.empty();

    /** @param site the site's folder, in which {@code content/} lies or will lie */
    public ContentWriter(Path site) {
        this.folder = site.resolve(ContentFolder.NAME);
        this.stage = new ContentStage(folder);
    }

    /** Adds a file that must not be there yet. The path starts from the content folder, without a slash. */
    public void create(String path, String text) {
        put(path, Optional.empty(), Optional.of(bytes(text)), Optional.empty(), false);
    }

    /**
     * Adds a file that must not be there yet, and hands its text to the stage at once, so that no memory holds it. A text
     * that was staged for the same path before is replaced. Whoever stages commits, or abandons.
     */
    public void stage(String path, String text) throws IOException {
        if (!isStaged(path)) {
            put(path, Optional.empty(), Optional.empty(), Optional.empty(), true);
        }
        begin();
        Files.write(stage.made(changes.get(path).number()), bytes(text));
    }

    /** Whether a text is staged for a path. */
    public boolean isStaged(String path) {
        return changes.containsKey(path) && changes.get(path).staged();
    }

    /** The text that is staged for a path. */
    public String staged(String path) throws IOException {
        return Files.readString(stage.made(changes.get(path).number()));
    }

    /** Takes a path out again whose text is staged. */
    public void unstage(String path) throws IOException {
        Files.delete(stage.made(changes.remove(path).number()));
    }

    /** Adds a copy of a file that must not be there yet. */
    public void copy(String path, Path from) {
        put(path, Optional.empty(), Optional.empty(), Optional.of(from), false);
    }

    /** Replaces a file whose text must be {@code expected} when it is replaced. */
    public void replace(String path, String expected, String text) {
        put(path, Optional.of(bytes(expected)), Optional.of(bytes(text)), Optional.empty(), false);
    }

    /** Removes a file whose text must be {@code expected}. */
    public void remove(String path, String expected) {
        put(path, Optional.of(bytes(expected)), Optional.empty(), Optional.empty(), false);
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
        return changes.entrySet().stream()
                .filter(change -> change.getValue().writes() == written)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
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
        var undo = new ArrayDeque<Undo>();
        try {
            begin();
            stageAll();
            var sound = new HashSet<Path>();
            for (var path : changes.keySet().stream().sorted().toList()) {
                move(path, changes.get(path), sound, undo);
            }
        } catch (IOException | RuntimeException e) {
            takeBack(undo, e);
            if (e.getSuppressed().length == 0) { // else what was moved away is in the stage alone, for the next run
                stage.close();
            }
            unlock();
            takeBack(founded, e);
            throw e;
        }
        stage.close();
        unlock();
    }

    /** Makes none of the changes, and leaves nothing behind. */
    public void abandon() throws IOException {
        if (lock.isPresent()) {
            stage.close();
            unlock();
            for (var step : founded) {
                step.run();
            }
        }
    }

    private void begin() throws IOException {
        if (lock.isEmpty()) {
            makeFolders(folder, founded);
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

    private interface Undo {
        void run() throws IOException;
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

    private void put(
            String path, Optional<byte[]> expected, Optional<byte[]> bytes, Optional<Path> copied, boolean staged) {
        var target = folder.resolve(path).normalize();
        if (path.isEmpty()
                || path.startsWith("/")
                || path.indexOf('\\') >= 0
                || path.indexOf('\0') >= 0
                || !target.startsWith(folder.normalize())
                || !folder.normalize()
                        .relativize(target)
                        .toString()
                        .replace('\\', '/')
                        .equals(path)) {
            throw new IllegalArgumentException("not a path within the content folder: " + path);
        }
        if (changes.putIfAbsent(path, new Change(count++, expected, bytes, copied, staged)) != null) {
            throw new IllegalArgumentException("written twice: " + path);
        }
    }

    private void stageAll() throws IOException {
        var all = changes.values().stream().filter(change -> !change.staged()).toList();
        stage.fill(all.size(), i -> {
            var change = all.get(i);
            var file = stage.made(change.number());
            if (change.bytes().isPresent()) {
                Files.write(file, change.bytes().get());
            } else if (change.copied().isPresent()) {
                Files.copy(change.copied().get(), file);
            }
        });
        var entries = new ContentStage.Entry[count];
        changes.forEach((path, change) -> entries[change.number()] =
                new ContentStage.Entry(path, change.expected().isEmpty()));
        stage.open(entries);
    }

    /** @param sound the folders that are known to be there and to lie within the content */
    private void move(String path, Change change, Set<Path> sound, Deque<Undo> undo) throws IOException {
        var target = folder.resolve(path);
        var parent = target.getParent();
        if (!sound.contains(parent)) {
            makeFolders(parent, undo);
            if (!parent.toRealPath().startsWith(folder.toRealPath())) {
                throw new IOException(ContentFolder.name(path) + " would be written outside the content folder");
            }
            sound.add(parent);
        }
        if (change.expected().isPresent()) {
            var expected = change.expected().get();
            if (!Files.exists(target) || !Arrays.equals(Files.readAllBytes(target), expected)) {
                throw new ChangedMeanwhile(ContentFolder.name(path));
            }
            var old = stage.old(change.number());
            Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
            undo.push(() -> Files.move(old, target, StandardCopyOption.ATOMIC_MOVE));
            if (!Arrays.equals(Files.readAllBytes(old), expected)) { // it was saved between the look and the move
                throw new ChangedMeanwhile(ContentFolder.name(path));
            }
        } else if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(ContentFolder.name(path));
        }
        if (change.writes()) {
            Files.move(stage.made(change.number()), target, StandardCopyOption.ATOMIC_MOVE);
            undo.push(() -> Files.deleteIfExists(target));
        }
    }

    private static void makeFolders(Path wanted, Deque<Undo> undo) throws IOException {
        var missing = new ArrayDeque<Path>();
        for (var at = wanted.toAbsolutePath(); at != null && !Files.exists(at); at = at.getParent()) {
            missing.push(at);
        }
        for (var made : missing) {
            Files.createDirectory(made);
            undo.push(() -> Files.deleteIfExists(made));
        }
    }

    private static void takeBack(Deque<Undo> undo, Exception cause) {
        for (var step : undo) {
            try {
                step.run();
            } catch (IOException e) {
                cause.addSuppressed(e);
            }
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
