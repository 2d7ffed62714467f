package org.afterword.content.writing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.afterword.base.state.Trees;

/**
 * The folder beside the content in which a {@link ContentWriter} puts together what it will write: {@code new/} holds what
 * will be moved into place and {@code old/} what was moved away, each under its path. Between the writing and the deleting
 * of the journal a run may have been killed at any moment; from what lies in the two folders by then, and what does not,
 * it can be taken back.
 */
public record ContentStage(Path content) {
    private static final String NAME = ".afterword-stage";
    private static final String CREATED = "+";
    private static final String CHANGED = "~";

    Path folder() {
        return content.resolve(NAME);
    }

    /** What will be moved into place; each file of it lies where it will lie in the content. */
    Path made() {
        return folder().resolve("new");
    }

    Path made(String path) {
        return made().resolve(path);
    }

    Path old(String path) {
        return folder().resolve("old").resolve(path);
    }

    private Path journal() {
        return folder().resolve("changes");
    }

    /** Makes its folder. */
    void prepare() throws IOException {
        Files.createDirectories(made());
    }

    /** Takes a file out again that was to be moved into place. */
    void remove(String path) throws IOException {
        Files.delete(made(path));
        deleteEmpty(made(path).getParent(), made());
    }

    /** Notes the changes, which from now on can be taken back. */
    void open(Map<String, Change> changes) throws IOException {
        var lines = new StringBuilder();
        changes.forEach((path, change) -> lines.append(change.expected().isEmpty() ? CREATED : CHANGED)
                .append(path)
                .append('\n'));
        var written = folder().resolve("changes.part"); // half a path would be another file's
        Files.write(written, lines.toString().getBytes(StandardCharsets.UTF_8));
        Files.move(written, journal(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Whether changes are being made, or were when a run was killed. */
    public boolean isOpen() {
        return Files.exists(journal());
    }

    /** Makes an end of it: without the journal nothing is taken back. */
    void close() throws IOException {
        Files.deleteIfExists(journal());
        Trees.remove(folder());
    }

    /** What a killed run had put into place goes, what it had moved away comes back. Killed itself, it can begin again. */
    void takeBack() throws IOException {
        if (isOpen()) {
            for (var line : Files.readAllLines(journal())) {
                takeBack(line.substring(1), line.startsWith(CREATED));
            }
        }
        close();
    }

    private void takeBack(String path, boolean created) throws IOException {
        var target = content.resolve(path);
        if (Files.exists(old(path))) {
            Files.move(old(path), target, StandardCopyOption.REPLACE_EXISTING);
        } else if (created && !Files.exists(made(path))) {
            Files.deleteIfExists(target);
            deleteEmpty(target.getParent(), content);
        }
    }

    /** Folders that were made for a file alone go with it. */
    private static void deleteEmpty(Path folder, Path top) throws IOException {
        try {
            for (var at = folder; at.startsWith(top) && !at.equals(top); at = at.getParent()) {
                Files.deleteIfExists(at);
            }
        } catch (DirectoryNotEmptyException e) {
            // the rest of the way holds something else
        }
    }
}
