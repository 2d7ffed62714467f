package org.afterword.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.afterword.base.Moment;
import org.afterword.base.problem.Problem;
import org.afterword.moderation.decide.Choice;
import org.afterword.moderation.decide.Decided;
import org.afterword.moderation.decide.Decisions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** Puts arrivals into their threads. */
final class ApproveCommand implements Callable<Integer> {
    private final Console console;
    private final Clock clock;

    private final CommandSpec spec = Shape.command(
            "approve",
            this,
            "Move an arrival from the inbox into its thread.",
            "",
            "Nothing else in the thread file changes. An edit replaces the words of the",
            "published comment. A deletion removes them, and replies keep their place.",
            "",
            "Exit status: 0 done; 1 something is wrong, and nothing was changed; 2 the",
            "command line is wrong.");

    private final DecisionOptions options = new DecisionOptions(spec);
    private final OptionSpec edit = Shape.flag("Open it in your editor first ($VISUAL or $EDITOR).", "--edit");

    private final OptionSpec to = OptionSpec.builder("--to")
            .type(String.class)
            .paramLabel("PATH")
            .description("The path of the article that it is for, if that was not found.")
            .build();

    ApproveCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
        spec.addOption(edit).addOption(to);
        Shape.addHelp(spec);
    }

    CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var choice = options.choice();
        var folder = options.folder();
        var now = Moment.at(clock.instant().truncatedTo(ChronoUnit.SECONDS));
        var decisions = new Decisions(folder, now, options.dryRun());
        boolean isEdited = edit.getValue();
        if (isEdited) {
            var mistaken = edit(decisions, choice, folder);
            if (mistaken.isPresent()) {
                return DecisionReport.print(mistaken.get(), options.dryRun(), console);
            }
        }
        String path = to.getValue();
        return DecisionReport.print(decisions.approve(choice, Optional.ofNullable(path)), options.dryRun(), console);
    }

    /** What is wrong with the choice, so that nothing need be opened. */
    private Optional<Decided> edit(Decisions decisions, Choice choice, Path folder)
            throws IOException, InterruptedException {
        var problems = new ArrayList<Problem>();
        var files = decisions.choose(choice, problems).stream()
                .map(one -> one.waiting().file())
                .distinct()
                .map(folder.resolve("content")::resolve)
                .toList();
        var decided = new Decided(List.of(), problems);
        if (!decided.isDone() || files.isEmpty()) {
            return Optional.of(decided);
        }
        var editor = Editor.of(System.getenv())
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "--edit needs to know your editor; set VISUAL or EDITOR"));
        editor.open(files, "nothing was decided");
        return Optional.empty();
    }
}
