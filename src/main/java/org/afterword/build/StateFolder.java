package org.afterword.build;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Supplier;
import org.afterword.base.fingerprint.Fingerprint;
import org.afterword.content.memory.ReadMemory;
import org.afterword.picture.PictureStore;

/**
 * The folder in which the last build into one output folder is remembered: what was read, and what was made. It lies in the
 * site's own folder, so that it is never published. Of a site that may not be written nothing is remembered.
 */
public final class StateFolder {
    /** Of the folder in the site in which the program keeps what is its own. */
    public static final String NAME = ".afterword";

    /** Of the file that holds what was read. */
    static final String MEMORY = "memory";

    private static final String LOCK = "lock";

    private final Path folder;
    private final Path output;
    private final String program;
    private boolean isKept = true;

    /**
     * @param site the site's folder
     * @param output the folder that the site is written to
     * @param program stands for this very program: another may read the same files otherwise
     */
    StateFolder(Path site, Path output, String program) {
        this.folder = site.toAbsolutePath()
                .resolve(NAME)
                .resolve(Fingerprint.of(output.toString()).toString().substring(0, 8));
        this.output = output;
        this.program = program;
    }

    /** Begins to load what was read the last time, in the pool that calls; the supplier waits for it. */
    Supplier<ReadMemory> remembering() {
        return ForkJoinTask.adapt(() -> ReadMemory.load(readFile(), program)).fork()::join;
    }

    /** Keeps what was read for the next build. */
    void keep(ReadMemory memory) throws IOException {
        if (isKept) {
            memory.save(readFile(), program);
        }
    }

    private Path readFile() {
        return folder.resolve(MEMORY);
    }

    /** Where smaller pictures are kept. */
    PictureStore pictures() {
        return new PictureStore(folder.resolve("pictures"));
    }

    /** What the last build made. */
    Manifest manifest() {
        return isKept ? Manifest.read(manifestFile()) : Manifest.of(Map.of(), Optional.empty());
    }

    /** Keeps what this build made, or is about to make, for the next. */
    void keep(Manifest manifest) throws IOException {
        if (isKept) {
            manifest.write(manifestFile());
        }
    }

    private Path manifestFile() {
        return folder.resolve("manifest");
    }

    /**
     * A channel to lock, so that two builds into one folder take turns. Where the site may not be written, it is the output's,
     * and nothing is remembered.
     */
    FileChannel lockFile() throws IOException {
        try {
            Files.createDirectories(folder);
            return open(folder.resolve(LOCK));
        } catch (IOException e) {
            if (isWritable()) {
                throw e;
            }
            isKept = false;
            Files.createDirectories(output);
            return open(output.resolve(NAME + "-" + LOCK));
        }
    }

    private static FileChannel open(Path lock) throws IOException {
        return FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /** Whether the folder may be written, or made if it is not there. */
    private boolean isWritable() {
        var there = folder;
        while (!Files.exists(there)) {
            there = there.getParent();
        }
        return Files.isWritable(there);
    }
}
