package org.afterword.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.afterword.base.problem.Problem;
import org.afterword.base.work.Timing;
import org.afterword.build.BuildReport;
import org.afterword.build.SiteBuild;
import org.afterword.content.Loaded;
import picocli.CommandLine.Model.CommandSpec;

/** Builds a site. */
final class BuildCommand implements Callable<Integer> {
    private final Console console;
    private final Clock clock;

    private final CommandSpec spec = Shape.command(
            "build",
            this,
            "Build the site in a folder.",
            "",
            "In the site's folder:",
            "  content/            articles, their comments, pictures, and the inbox",
            "  content/site.yaml   the settings",
            "  templates/          your own files in place of the theme's",
            "  themes/NAME/        themes of your own",
            "  .afterword/         what the last build knew; you can delete it",
            "",
            "Exit status: 0 the site was built; 1 the content has problems, and the last good",
            "site stays as it was; 2 the command line is wrong.");

    private final SiteOptions site = new SiteOptions(spec);
    private final BuildOptions options = new BuildOptions(spec);
    private final Timing timing = new Timing(System::nanoTime);

    private record Built(Loaded loaded, BuildReport report, List<Problem> problems) {}

    BuildCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
        Shape.addHelp(spec);
    }

    CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        long start = System.nanoTime();
        var folder = site.folder();
        int threads = options.threads();
        var request = new SiteBuild.Request(
                folder,
                options.output(folder),
                options.force(),
                site.selection(clock),
                options.baseUrl(),
                Version.program());
        var built = WorkPool.run(threads, () -> build(request));
        var report = new BuildOutcome(
                folder,
                built.problems(),
                built.report(),
                built.loaded().leftOut(),
                Ledger.of(built.loaded()),
                options.strict(),
                (System.nanoTime() - start) / 1e9,
                timing);
        report.print(console, options.format(), options.wanted());
        return report.isGood() ? Main.FINE : Main.PROBLEMS;
    }

    private Built build(SiteBuild.Request request) throws IOException {
        try (var build = SiteBuild.read(request, timing)) {
            return written(build);
        }
    }

    private Built written(SiteBuild build) throws IOException {
        var planned = build.planned();
        boolean good = planned.problems().stream().noneMatch(problem -> problem.isError() || options.strict());
        try (var progress = new ProgressLine(console, options.wanted().quiet())) {
            var report = build.write(good, options.why(), progress, timing);
            var problems = Problem.inOrder(Stream.concat(planned.problems().stream(), report.problems().stream()));
            return new Built(planned.loaded(), report, problems);
        } catch (IOException e) {
            new ProblemPrinter(console, options.format()).print(Problem.inOrder(planned.problems().stream()));
            throw e;
        }
    }
}
