package org.afterword.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** The whole program as a test runs it: a command line in, what it printed and its exit code out. */
public record Program(int exitCode, String out, String err) {
    /** Every test's now. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2024-06-01T12:00:00Z"), ZoneOffset.UTC);

    /** Runs a command line at {@link #CLOCK}, on a console that is no terminal. */
    public static Program run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var console = new Console(new PrintWriter(out, true), new PrintWriter(err, true), false, false);
        int exitCode = Main.run(console, CLOCK, arguments);
        return new Program(exitCode, out.toString(), err.toString());
    }
}
