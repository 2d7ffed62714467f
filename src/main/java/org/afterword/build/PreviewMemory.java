package org.afterword.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Supplier;
import org.afterword.content.memory.ReadMemory;

/**
 * What a preview remembers of a site's files for the next one, so that its first page comes soon. It begins with what was
 * kept last, by a preview or by a build.
 */
public final class PreviewMemory {
    private static final String NAME = "preview";

    private final Path state;
    private final String program;
    private final Supplier<ReadMemory> memory;

    /**
     * Begins to load what is remembered.
     *
     * @param site the site's folder
     * @param program stands for this very program: another may read the same files otherwise
     */
    public PreviewMemory(Path site, String program) {
        this.state = site.resolve(StateFolder.NAME);
        this.program = program;
        this.memory =
                ForkJoinTask.adapt(() -> ReadMemory.load(newest(), program)).fork()::join;
    }

    /** The memory, once it is loaded. */
    public ReadMemory get() {
        return memory.get();
    }

    /** Keeps what was read. Where the site cannot be written nothing is kept, and the next preview reads all again. */
    public void keep() {
        try {
            Files.createDirectories(own().getParent());
            get().save(own(), program);
        } catch (IOException e) {
            // the preview does without
        }
    }

    private Path own() {
        return state.resolve(NAME).resolve(StateFolder.MEMORY);
    }

    private Path newest() {
        var kept = new ArrayList<Path>();
        try (var folders = Files.newDirectoryStream(state)) {
            folders.forEach(folder -> kept.add(folder.resolve(StateFolder.MEMORY)));
        } catch (IOException e) {
            return own(); // nothing is kept, or not for us
        }
        return kept.stream().max(Comparator.comparing(PreviewMemory::time)).orElseGet(this::own);
    }

    private static FileTime time(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }
}
