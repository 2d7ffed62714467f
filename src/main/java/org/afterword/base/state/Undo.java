package org.afterword.base.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/** What was done on the disk and can be taken back, the last first. */
public final class Undo {
    /** Takes one thing back. */
    public interface Step {
        void run() throws IOException;
    }

    private final Deque<Step> steps = new ArrayDeque<>();

    /** Notes how to take back what was done just now. */
    public void add(Step step) {
        steps.push(step);
    }

    /** Makes a folder, and those around it that are missing. What somebody else put into them meanwhile keeps them. */
    public void makeFolders(Path wanted) throws IOException {
        var missing = new ArrayDeque<Path>();
        for (var at = wanted.toAbsolutePath(); at != null && !Files.exists(at); at = at.getParent()) {
            missing.push(at);
        }
        for (var made : missing) {
            Files.createDirectory(made);
            add(() -> Files.deleteIfExists(made));
        }
    }

    /** Takes back all that was done. */
    public void run() throws IOException {
        while (!steps.isEmpty()) {
            steps.pop().run();
        }
    }

    /** Takes back all that was done. What cannot be taken back is noted with the cause. */
    public void run(Exception cause) {
        while (!steps.isEmpty()) {
            try {
                steps.pop().run();
            } catch (IOException e) {
                cause.addSuppressed(e);
            }
        }
    }
}
