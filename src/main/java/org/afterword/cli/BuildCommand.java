package org.afterword.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.Stream;
import org.afterword.base.Fingerprint;
import org.afterword.base.Problem;
import org.afterword.base.Timing;
import org.afterword.build.BuildReport;
import org.afterword.build.Builder;
import org.afterword.content.Loaded;
import org.afterword.content.ReadMemory;
import org.afterword.pages.PlannedSite;
import picocli.CommandLine.Model.CommandSpec;

/** Builds a site. */
final class BuildCommand implements Callable<Integer> {
    private static final String STATE = ".afterword";
    private static final String MEMORY = "memory";

    private final Console console;
    private final Clock clock;

    private final CommandSpec spec = Shape.command(
            "build",
            this,
            "Build the site in a folder from its content/ and templates/.",
            "",
            "Exit status: 0 the site was built; 1 problems in the content kept it from being",
            "built, and the last good one stays as it was; 2 the command line is wrong.");

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
        var target = options.output(folder);
        var url = options.baseUrl();
        var built = inPool(threads, () -> build(folder, target, url));
        var report = new BuildOutcome(
                built.problems(),
                built.report(),
                Ledger.of(built.loaded()),
                options.strict(),
                (System.nanoTime() - start) / 1e9,
                timing);
        report.print(console, options.format(), options.wanted());
        return report.isGood() ? Main.FINE : Main.PROBLEMS;
    }

    private Built inPool(int threads, Callable<Built> work) throws IOException, InterruptedException {
        var pool = new ForkJoinPool(threads);
        try {
            return pool.submit(work).get();
        } catch (ExecutionException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof IOException io) {
                    throw io;
                } else if (cause instanceof InvalidPathException path) {
                    throw new IOException(
                            "the file '%s' cannot be named here, since the locale is not UTF-8; set LC_ALL=C.UTF-8"
                                    .formatted(path.getInput()));
                } else if (cause instanceof OutOfMemoryError) {
                    throw new IOException("there is not enough memory; give Java more of it, for example with -Xmx2g");
                }
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            pool.shutdown();
        }
    }

    private Built build(Path folder, Path target, Optional<String> url) throws IOException {
        var state = state(folder, target);
        var remembering = ForkJoinTask.adapt(() -> ReadMemory.load(state.resolve(MEMORY), Version.program()))
                .fork();
        var planned = PlannedSite.read(folder, site.reader(clock, remembering::join), url, timing);
        boolean good = planned.problems().stream().noneMatch(problem -> problem.isError() || options.strict());
        try (var progress = new ProgressLine(console, options.wanted().quiet())) {
            var report = new Builder(target, state, Version.program(), planned.templates(), progress, timing)
                    .build(
                            planned.plan(),
                            good,
                            options.why() ? Optional.of(planned.loaded().changed()) : Optional.empty());
            remembering.join().save(state.resolve(MEMORY), Version.program());
            timing.step("keeping what was read in mind");
            var problems = Stream.concat(planned.problems().stream(), report.problems().stream())
                    .distinct()
                    .sorted();
            return new Built(planned.loaded(), report, problems.toList());
        } catch (IOException e) {
            new ProblemPrinter(console, options.format())
                    .print(planned.problems().stream().distinct().sorted().toList());
            throw e;
        }
    }

    /** What is remembered of an output folder lies in the site's folder, so that it is never published. */
    private Path state(Path folder, Path target) {
        return folder.resolve(STATE)
                .resolve(Fingerprint.of(target.toString()).toString().substring(0, 8));
    }
}
