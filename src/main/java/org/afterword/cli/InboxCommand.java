package org.afterword.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import org.afterword.base.Moment;
import org.afterword.base.problem.Problem;
import org.afterword.content.writing.ContentWriter;
import org.afterword.moderation.decide.InboxView;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** Lists what awaits a decision. */
final class InboxCommand implements Callable<Integer> {
    /** How it is printed. */
    enum Format {
        text,
        json
    }

    private final Console console;
    private final Clock clock;
    private final PositionalParamSpec site = Shape.folder();

    private final OptionSpec limit = OptionSpec.builder("--limit")
            .type(int.class)
            .paramLabel("N")
            .defaultValue("50")
            .description("How many to show, beginning with the newest (default: ${DEFAULT-VALUE}).")
            .build();

    private final OptionSpec format = Shape.format(Format.class);

    private final CommandSpec spec = Shape.command(
            "inbox",
            this,
            "List what awaits your decision, by article, the newest last.",
            "",
            "Then say 'afterword approve ID' or 'afterword reject ID'.",
            "",
            "Exit status: 0 the list is complete; 1 something in the inbox cannot be read;",
            "2 the command line is wrong.");

    InboxCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
        spec.addPositional(site).addOption(limit).addOption(format);
        Shape.addHelp(spec);
    }

    CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = DecisionOptions.folder(spec, site.getValue(), " DIR");
        int most = limit.getValue();
        Format as = format.getValue();
        if (most < 1) {
            throw new ParameterException(spec.commandLine(), "--limit must be 1 or more, not " + most);
        }
        var problems = new ArrayList<Problem>();
        var view = InboxView.of(folder, most, problems::add);
        new ProblemPrinter(console, ProblemPrinter.Format.text).print(problems);
        if (ContentWriter.isUnfinished(folder)) {
            console.err()
                    .println("the content is being changed, or a change was interrupted: this list may be incomplete");
        }
        if (as == Format.json) {
            console.out().println(InboxJson.of(view));
        } else {
            var now = Moment.at(clock.instant());
            InboxText.of(view, now, width()).forEach(console.out()::println);
        }
        console.out().flush();
        return problems.stream().noneMatch(Problem::isError) ? Main.FINE : Main.PROBLEMS;
    }

    private int width() {
        var told = System.getenv("COLUMNS");
        return console.terminal() && told != null && told.matches("[1-9]\\d{1,3}") ? Integer.parseInt(told) : 80;
    }
}
