package org.afterword.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** Runs the program within this one, always at the same moment and as if not on a terminal. */
public final class Program {
    /** When every run takes place. */
    public static final Instant NOW = Instant.parse("2026-01-15T12:00:00Z");

    /**
     * What came of a run.
     *
     * @param out what it printed as its answer
     * @param err what it printed besides
     * @param said both, in the order in which a terminal would show them
     */
    public record Run(int exit, String out, String err, String said) {}

    private Program() {}

    public static Run run(String... arguments) {
        var said = new StringWriter();
        var out = new StringWriter();
        var err = new StringWriter();
        var console = new Console(printer(out, said), printer(err, said), false, false);
        int exit = Main.run(console, Clock.fixed(NOW, ZoneOffset.UTC), arguments);
        return new Run(exit, out.toString(), err.toString(), said.toString());
    }

    private static PrintWriter printer(StringWriter one, StringWriter all) {
        return new PrintWriter(new Writer() {
            @Override
            public void write(char[] chars, int start, int length) {
                synchronized (all) {
                    one.write(chars, start, length);
                    all.write(chars, start, length);
                }
            }

            @Override
            public void flush() {
                // nothing is held back
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        }, true);
    }
}
