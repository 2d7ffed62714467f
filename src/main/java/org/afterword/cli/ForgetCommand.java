package org.afterword.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.afterword.base.Moment;
import org.afterword.moderation.decide.Decisions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Takes out a person's words. */
final class ForgetCommand implements Callable<Integer> {
    private final Console console;
    private final Clock clock;

    private final PositionalParamSpec who = PositionalParamSpec.builder()
            .type(String.class)
            .paramLabel("WHO")
            .required(true)
            .description(
                    "A name, a web address, the ID of an arrival in 'afterword inbox', or one comment, such as /some-title/#c3.")
            .build();

    private final OptionSpec dryRun = Shape.flag("Only say what would be done.", "--dry-run");
    private final OptionSpec site = DecisionOptions.site();

    private final CommandSpec spec = Shape.command(
            "forget",
            this,
            "Remove a person's words from threads, inbox and conflicts.",
            "",
            "In a thread, a note that the comment was removed stays, so that answers to it",
            "keep their place. What came in from elsewhere is not let in again.",
            "",
            "Exit status: 0 done; 1 WHO fits nobody, or more than one, and nothing was",
            "changed; 2 the command line is wrong.");

    ForgetCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
        spec.addPositional(who).addOption(dryRun).addOption(site);
        Shape.addHelp(spec);
    }

    CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = DecisionOptions.folder(spec, site.getValue(), " WHO --in DIR");
        String given = who.getValue();
        boolean isDry = dryRun.getValue();
        var now = Moment.at(clock.instant());
        var decided = new Decisions(folder, now, isDry).forget(given);
        int status = DecisionReport.print(decided, isDry, console);
        if (status == Main.FINE) {
            console.out().println("Quotes of these words by others are not found: look for them yourself.");
            if (isInGit(folder)) {
                List.of(
                                "Git's history still holds them, and so do clones and forks. To take them out:",
                                "commit, write the words and names to a file, one per line, and run",
                                "'git filter-repo --replace-text FILE' in a fresh clone. Then force-push it, and",
                                "have every other clone and fork deleted.")
                        .forEach(console.out()::println);
            }
            console.out().println("Search engines, archives and feed readers may keep what was published.");
            console.out().flush();
        }
        return status;
    }

    private static boolean isInGit(Path folder) throws IOException {
        for (var at = folder.toRealPath(); at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(".git"))) {
                return true;
            }
        }
        return false;
    }
}
