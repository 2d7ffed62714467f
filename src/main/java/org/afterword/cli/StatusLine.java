package org.afterword.cli;

/** One line on a terminal that says what is being done, at most ten times a second. Elsewhere nothing. */
final class StatusLine implements AutoCloseable {
    private static final long PAUSE = 100_000_000L;

    private final Console console;
    private long last = System.nanoTime();
    private boolean printed;

    StatusLine(Console console) {
        this.console = console;
    }

    void say(String what) {
        long now = System.nanoTime();
        if (console.terminal() && now - last >= PAUSE) {
            last = now;
            printed = true;
            console.err().print("\r" + what + "\u001b[K");
            console.err().flush();
        }
    }

    /** Takes the line away. */
    @Override
    public void close() {
        if (printed) {
            console.err().print("\r\u001b[K");
            console.err().flush();
        }
    }
}
