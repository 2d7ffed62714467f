package org.afterword.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Runs the command lines of standard input, one after the other, and prints nothing: what the launcher lets Java see when it
 * makes an archive of the classes that a start needs. It is in no list of commands.
 */
final class RehearseCommand implements Callable<Integer> {
    private final Clock clock;
    private final CommandSpec spec = Shape.command("rehearse", this, "Run the command lines of standard input.");

    RehearseCommand(Clock clock) {
        this.clock = clock;
        spec.usageMessage().hidden(true);
        Shape.addHelp(spec);
    }

    CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() throws IOException {
        var nowhere = new PrintWriter(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        var quiet = new Console(nowhere, nowhere, false, false);
        var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            Main.run(quiet, clock, line.split(" "));
        }
        return Main.FINE;
    }
}
