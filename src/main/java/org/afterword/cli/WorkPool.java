package org.afterword.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;

/** The threads in which a site is read, planned and rendered. */
final class WorkPool {
    private WorkPool() {}

    /** What the work gives; what it throws that a person can act on is said as such. */
    static <T> T run(int threads, Callable<T> work) throws IOException, InterruptedException {
        var pool = new ForkJoinPool(threads);
        try {
            return pool.submit(work).get();
        } catch (ExecutionException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof IOException io) {
                    throw io;
                } else if (cause instanceof InvalidPathException path) {
                    throw new IOException(
                            "the file '%s' cannot be named here, since the locale is not UTF-8; set LC_ALL=C.UTF-8"
                                    .formatted(path.getInput()));
                } else if (cause instanceof OutOfMemoryError) {
                    throw new IOException("there is not enough memory; give Java more of it, for example with -Xmx2g");
                }
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            pool.shutdown();
        }
    }
}
