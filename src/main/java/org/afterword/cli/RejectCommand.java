package org.afterword.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.afterword.base.Moment;
import org.afterword.moderation.decide.Decisions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Takes arrivals out of the inbox for good. */
final class RejectCommand implements Callable<Integer> {
    private final Console console;
    private final Clock clock;

    private final CommandSpec spec = Shape.command(
            "reject",
            this,
            "Remove an arrival from the inbox, and remember not to let it in again.",
            "",
            "Exit status: 0 done; 1 something is wrong, and nothing was changed; 2 the",
            "command line is wrong.");

    private final DecisionOptions options = new DecisionOptions(spec);
    private final OptionSpec spam = Shape.flag("Remember it as spam.", "--spam");

    RejectCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
        spec.addOption(spam);
        Shape.addHelp(spec);
    }

    CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() throws IOException {
        var choice = options.choice();
        var now = Moment.at(clock.instant());
        boolean isSpam = spam.getValue();
        var decided = new Decisions(options.folder(), now, options.dryRun()).reject(choice, isSpam);
        return DecisionReport.print(decided, options.dryRun(), console);
    }
}
