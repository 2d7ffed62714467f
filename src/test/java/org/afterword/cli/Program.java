package org.afterword.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * The whole program as a test runs it: a command line in, what it printed and its exit code out.
 *
 * @param said what it printed to either side, in the order in which a terminal would show it
 */
public record Program(int exitCode, String out, String err, String said) {
    /** Every test's now. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2024-06-01T12:00:00Z"), ZoneOffset.UTC);

    /** Runs a command line at {@link #CLOCK}, on a console that is no terminal. */
    public static Program run(String... arguments) {
        return at(CLOCK, arguments);
    }

    /** Runs a command line at another time. */
    public static Program at(Clock clock, String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var said = new StringWriter();
        var console = new Console(both(out, said), both(err, said), false, false);
        int exitCode = Main.run(console, clock, arguments);
        return new Program(exitCode, out.toString(), err.toString(), said.toString());
    }

    private static PrintWriter both(StringWriter one, StringWriter other) {
        return new PrintWriter(
                new Writer() {
                    @Override
                    public void write(char[] text, int start, int length) {
                        one.write(text, start, length);
                        other.write(text, start, length);
                    }

                    @Override
                    public void flush() {
                        // a string is written at once
                    }

                    @Override
                    public void close() {
                        flush();
                    }
                },
                true);
    }
}
