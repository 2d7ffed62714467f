package org.afterword.content.writing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.afterword.base.state.Trees;

/**
 * The folder beside the content in which a {@link ContentWriter} puts together what it will write, each change under its
 * number: {@code new/} holds what will be moved into place, {@code old/} what was moved away. Between the writing and the
 * deleting of the journal a run may have been killed at any moment; from what lies in the two folders by then, and what
 * does not, it can be taken back.
 */
public record ContentStage(Path content) {
    private static final String NAME = ".afterword-stage";
    private static final String CREATED = "+";
    private static final String CHANGED = "~";

    /** What puts one new file of many into the stage. */
    interface Filler {
        void fill(int i) throws IOException;
    }

    Path folder() {
        return content.resolve(NAME);
    }

    Path made(int number) {
        return folder().resolve("new").resolve(String.valueOf(number));
    }

    Path old(int number) {
        return folder().resolve("old").resolve(String.valueOf(number));
    }

    private Path journal() {
        return folder().resolve("journal");
    }

    /** Makes its folders. */
    void prepare() throws IOException {
        Files.createDirectories(made(0).getParent());
        Files.createDirectories(old(0).getParent());
    }

    /** Makes the stage's files, several at a time. When it fails, none is being made any more. */
    void fill(int count, Filler filler) throws IOException {
        var failed = new AtomicReference<IOException>();
        IntStream.range(0, count).parallel().filter(any -> failed.get() == null).forEach(i -> {
            try {
                filler.fill(i);
            } catch (IOException e) {
                failed.compareAndSet(null, e);
            }
        });
        if (failed.get() != null) {
            throw failed.get();
        }
    }

    /**
     * Notes the changes, which from now on can be taken back.
     *
     * @param entries each at its number; none where a number is not used
     */
    void open(Entry... entries) throws IOException {
        var lines = new StringBuilder();
        for (var entry : entries) {
            if (entry != null) {
                lines.append(entry.creates() ? CREATED : CHANGED).append(entry.path());
            }
            lines.append('\n');
        }
        Files.write(journal(), lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Whether changes are being made, or were when a run was killed. */
    public boolean isOpen() {
        return Files.exists(journal());
    }

    /** A change in the journal. {@code creates} tells that no file was there before. */
    record Entry(String path, boolean creates) {}

    /** Makes an end of it: without the journal nothing is taken back. */
    void close() throws IOException {
        Files.deleteIfExists(journal());
        Trees.remove(folder());
    }

    /** What a killed run had put into place goes, what it had moved away comes back. Killed itself, it can begin again. */
    void takeBack() throws IOException {
        if (Files.exists(journal())) {
            var lines = Files.readAllLines(journal());
            for (int number = lines.size() - 1; number >= 0; number--) {
                var line = lines.get(number);
                if (line.length() < 2) {
                    continue;
                }
                var target = content.resolve(line.substring(1));
                if (Files.exists(old(number))) {
                    Files.move(old(number), target, StandardCopyOption.REPLACE_EXISTING);
                } else if (line.startsWith(CREATED) && !Files.exists(made(number))) {
                    Files.deleteIfExists(target);
                    deleteEmpty(target.getParent());
                }
            }
        }
        close();
    }

    /** Folders that were made for a file alone go with it. */
    private void deleteEmpty(Path folder) throws IOException {
        try {
            for (var at = folder; at.startsWith(content) && !at.equals(content); at = at.getParent()) {
                Files.deleteIfExists(at);
            }
        } catch (DirectoryNotEmptyException e) {
            // the rest of the way holds something else
        }
    }
}
