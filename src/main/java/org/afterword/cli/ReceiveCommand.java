package org.afterword.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** Stands in until the command is there. */
final class ReceiveCommand implements Callable<Integer> {
    private final Console console;
    private final Clock clock;
    private final CommandSpec spec = Shape.command("receive", this, "Take in answers.");
    private final picocli.CommandLine.Model.PositionalParamSpec site = Shape.folder();
    private final ListenOptions listen;

    ReceiveCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
        spec.addPositional(site);
        listen = new ListenOptions(spec);
        Shape.addHelp(spec);
    }

    CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() throws Exception {
        Path folder = site.getValue();
        return new Listening(console, clock, listen).run(folder);
    }
}
