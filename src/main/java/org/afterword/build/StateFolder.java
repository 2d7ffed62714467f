package org.afterword.build;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Supplier;
import org.afterword.base.fingerprint.Fingerprint;
import org.afterword.content.memory.ReadMemory;

/**
 * The folder in which the last build into one output folder is remembered: what was read, and what was made. It lies in the
 * site's own folder, so that it is never published.
 */
final class StateFolder {
    private static final String NAME = ".afterword";

    private final Path folder;
    private final String program;

    /**
     * @param site the site's folder
     * @param output the folder that the site is written to
     * @param program stands for this very program: another may read the same files otherwise
     */
    StateFolder(Path site, Path output, String program) {
        this.folder = site.resolve(NAME)
                .resolve(Fingerprint.of(output.toString()).toString().substring(0, 8));
        this.program = program;
    }

    /** Begins to load what was read the last time, in the pool that calls; the supplier waits for it. */
    Supplier<ReadMemory> remembering() {
        return ForkJoinTask.adapt(() -> ReadMemory.load(readFile(), program)).fork()::join;
    }

    /** Keeps what was read for the next build. */
    void keep(ReadMemory memory) throws IOException {
        memory.save(readFile(), program);
    }

    private Path readFile() {
        return folder.resolve("memory");
    }

    /** The file that tells what the last build made. */
    Path manifest() {
        return folder.resolve("manifest");
    }

    /** A channel to lock, so that two builds into one folder take turns. */
    FileChannel lockFile() throws IOException {
        Files.createDirectories(folder);
        return FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }
}
