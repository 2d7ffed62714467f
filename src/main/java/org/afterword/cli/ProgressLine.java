package org.afterword.cli;

import org.afterword.build.Progress;

/** One line on a terminal that says how far a build is, once it takes longer than a second. Elsewhere nothing. */
final class ProgressLine implements Progress, AutoCloseable {
    private static final long PATIENCE = 1_000_000_000L;
    private static final long PAUSE = 100_000_000L;

    private final Console console;
    private final boolean shown;
    private final long start = System.nanoTime();
    private long last = start + PATIENCE - PAUSE;
    private boolean printed;

    ProgressLine(Console console, boolean quiet) {
        this.console = console;
        this.shown = console.terminal() && !quiet;
    }

    @Override
    public void done(int outputs, int of) {
        if (shown && System.nanoTime() - last >= PAUSE) {
            print(outputs, of);
        }
    }

    private synchronized void print(int outputs, int of) {
        long now = System.nanoTime();
        if (now - last >= PAUSE) {
            last = now;
            printed = true;
            double left = (now - start) / 1e9 * (of - outputs) / outputs;
            console.err().printf("\r%s of %s files, about %s s left\u001b[K", outputs, of, (long) Math.ceil(left));
            console.err().flush();
        }
    }

    /** Takes the line away. */
    @Override
    public synchronized void close() {
        if (printed) {
            console.err().print("\r\u001b[K");
            console.err().flush();
        }
    }
}
