package org.afterword.content.writing;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.afterword.base.fingerprint.Fingerprint;
import org.afterword.base.state.Undo;
import org.afterword.content.folder.ContentFolder;

/** Moves what lies in a stage into its place, and can take it back. A folder that is new is moved as a whole. */
final class Placing {
    private final Path content;
    private final ContentStage stage;
    private final Undo undo = new Undo();
    private final Set<Path> sound = new HashSet<>();
    private final Set<Path> moved = new HashSet<>();

    Placing(ContentStage stage) {
        this.content = stage.content();
        this.stage = stage;
    }

    /** Makes the content folder where there is none. */
    void makeContent() throws IOException {
        undo.makeFolders(content);
    }

    /** @param paths of all changes, sorted, so that a run does the same each time */
    void move(List<String> paths, Map<String, Change> changes) throws IOException {
        for (var path : paths) {
            move(path, changes.get(path));
        }
    }

    private void move(String path, Change change) throws IOException {
        var target = content.resolve(path);
        if (change.expected().isPresent()) {
            makeSound(target.getParent(), path);
            takeAway(path, change.expected().get());
            if (change.writes()) {
                place(stage.made(path), target);
            }
        } else if (!moveFolder(path)) {
            makeSound(target.getParent(), path);
            if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileAlreadyExistsException(ContentFolder.name(path));
            }
            place(stage.made(path), target);
        }
    }

    /** Whether a file is in place with the outermost of its folders that was not there. */
    private boolean moveFolder(String path) throws IOException {
        var target = content.resolve(path);
        var outermost = target;
        for (var at = target.getParent(); !sound.contains(at) && !at.equals(content); at = at.getParent()) {
            if (moved.contains(at)) {
                return true;
            }
            if (!Files.exists(at, LinkOption.NOFOLLOW_LINKS)) {
                outermost = at;
            }
        }
        if (outermost.equals(target)) {
            return false;
        }
        makeSound(outermost.getParent(), path);
        place(stage.made().resolve(content.relativize(outermost)), outermost);
        moved.add(outermost);
        return true;
    }

    /** Makes sure that a folder is there and lies within the content. */
    private void makeSound(Path folder, String path) throws IOException {
        if (!sound.contains(folder)) {
            undo.makeFolders(folder);
            if (!folder.toRealPath().startsWith(content.toRealPath())) {
                var link =
                        ContentFolder.name(content.relativize(folder).toString().replace('\\', '/'));
                throw new IOException(ContentFolder.name(path) + " would be written outside the content folder, where "
                        + link + " leads; make that a folder of its own, or name another one");
            }
            sound.add(folder);
        }
    }

    private void takeAway(String path, Fingerprint expected) throws IOException {
        var target = content.resolve(path);
        if (!Files.exists(target) || !Fingerprint.of(target).equals(expected)) {
            throw new ChangedMeanwhile(ContentFolder.name(path));
        }
        var old = stage.old(path);
        Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
        undo.add(() -> Files.move(old, target, StandardCopyOption.ATOMIC_MOVE));
        if (!Fingerprint.of(old).equals(expected)) { // it was saved between the look and the move
            throw new ChangedMeanwhile(ContentFolder.name(path));
        }
    }

    private void place(Path made, Path target) throws IOException {
        Files.move(made, target, StandardCopyOption.ATOMIC_MOVE);
        undo.add(() -> Files.move(target, made, StandardCopyOption.ATOMIC_MOVE));
    }

    /** Takes back all that was done. What cannot be taken back is noted with the cause. */
    void takeBack(Exception cause) {
        undo.run(cause);
    }

    /** Takes back all that was done. */
    void takeBack() throws IOException {
        undo.run();
    }
}
