package org.afterword.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/** Where the program prints what was asked for. A {@code PrintWriter} tells nobody that a disk is full: this remembers it. */
final class Output extends OutputStream {
    private final OutputStream out;
    private volatile IOException failure;

    Output(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            failure = failure == null ? e : failure;
            throw e;
        }
    }

    /** Why something was not written; empty if nobody wanted it: a reader such as {@code head} had enough, or there is none. */
    Optional<IOException> failure() {
        return Optional.ofNullable(failure).filter(known -> !isClosed(known));
    }

    private static boolean isClosed(IOException failure) {
        var said = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return said.contains("pipe") || said.contains("bad file descriptor");
    }
}
