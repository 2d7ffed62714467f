package org.afterword.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.afterword.base.work.Timing;
import org.afterword.build.SiteBuild;
import org.afterword.build.StateFolder;
import org.afterword.check.Asking;
import org.afterword.check.Check;
import org.afterword.check.Checked;
import org.afterword.check.KnownAnswers;
import org.afterword.check.Web;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Looks a site over, without writing anything. */
final class CheckCommand implements Callable<Integer> {
    private static final Duration ANSWER = Duration.ofSeconds(10);
    private static final Duration ALL_ANSWERS = Duration.ofMinutes(10);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Console console;
    private final Clock clock;

    private final CommandSpec spec = Shape.command(
            "check",
            this,
            "Look for what readers would stumble over, and write nothing.",
            "",
            "It reports what a build reports, and more. The manual lists all rules.",
            "",
            "Exit status: 0 nothing was found; 1 something was found; 2 the command line is",
            "wrong.");

    private final SiteOptions site = new SiteOptions(spec);

    private final OptionSpec external = Shape.flag("Ask other sites whether links to them still work.", "--external");

    private final OptionSpec format = Shape.format(CheckReport.Format.class);

    CheckCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
        spec.addOption(external).addOption(format);
        Shape.addHelp(spec);
    }

    CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        long start = System.nanoTime();
        var folder = site.folder();
        CheckReport.Format as = format.getValue();
        boolean asks = external.getValue();
        var web = asks ? Optional.of(web(folder)) : Optional.<Web>empty();
        var checked = WorkPool.run(Runtime.getRuntime().availableProcessors(), () -> check(folder, web));
        new CheckReport(checked, folder, (System.nanoTime() - start) / 1e9).print(console, as);
        return checked.problems().isEmpty() ? Main.FINE : Main.PROBLEMS;
    }

    private Web web(Path folder) {
        var known = KnownAnswers.of(
                folder.resolve(StateFolder.NAME), clock.instant().getEpochSecond());
        return new Web(new Asking(ANSWER, ALL_ANSWERS, PAUSE), known);
    }

    /** What the last build read is made use of, as the next build would; nothing is kept of what is read now. */
    private Checked check(Path folder, Optional<Web> web) throws IOException {
        var output = folder.resolve("public").toAbsolutePath().normalize();
        var request = new SiteBuild.Request(
                folder, output, false, site.selection(clock), Optional.empty(), Version.program());
        var planned = SiteBuild.look(request, new Timing(System::nanoTime));
        return Check.of(planned, folder, web);
    }
}
