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
import org.afterword.content.SiteAddress;
import org.afterword.pages.PlannedSite;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Builds a site. */
@Command(
        name = "build",
        description = "Build the site in a folder from its content/ and templates/.",
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false,
        sortOptions = false,
        footer = {
            "",
            "Exit status: 0 the site was built; 1 problems in the content kept it from being",
            "built, and the last good one stays as it was; 2 the command line is wrong."
        })
final class BuildCommand implements Callable<Integer> {
    private static final String STATE = ".afterword";
    private static final String MEMORY = "memory";

    private final Console console;
    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Mixin
    private SiteOptions options;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Where to write the site (default: public in the site's folder).")
    private Path output;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "The site's address, instead of the one in site.yaml.")
    private String baseUrl;

    @Option(names = "--strict", description = "Let warnings fail the build.")
    private boolean strict;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description =
                    "How problems and the report are printed: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private ProblemPrinter.Format format;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many threads to use (default: one for each processor).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = {"-q", "--quiet"},
            description = "Print problems only.")
    private boolean quiet;

    @Option(names = "--why", description = "Say of each written file what changed since the last build.")
    private boolean why;

    @Option(names = "--timing", description = "Say where the time went.")
    private boolean timed;

    private final Timing timing = new Timing(System::nanoTime);

    private record Built(Loaded loaded, BuildReport report, List<Problem> problems) {}

    BuildCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        long start = System.nanoTime();
        var site = options.folder();
        var target = (output == null ? site.resolve("public") : output)
                .toAbsolutePath()
                .normalize();
        check(site, target);
        var url = Optional.ofNullable(baseUrl).map(this::address);
        var built = inPool(() -> build(site, target, url));
        var report = new BuildOutcome(
                built.problems(),
                built.report(),
                Ledger.of(built.loaded()),
                strict,
                (System.nanoTime() - start) / 1e9,
                timing);
        report.print(console, format, new BuildOutcome.Wanted(quiet, why, timed));
        return report.isGood() ? Main.FINE : Main.PROBLEMS;
    }

    private void check(Path site, Path target) {
        if (threads < 1 || threads > 1024) {
            throw new ParameterException(spec.commandLine(), "--threads must be from 1 to 1024, not " + threads);
        }
        var folder = site.toAbsolutePath().normalize();
        for (var source : List.of(folder, folder.resolve("content"), folder.resolve("templates"))) {
            boolean over = source.startsWith(target);
            boolean within = !source.equals(folder) && target.startsWith(source);
            if (over || within) {
                throw new ParameterException(
                        spec.commandLine(),
                        "--output '" + target + "' would write over the site's own files; choose another folder");
            }
        }
    }

    private String address(String url) {
        return SiteAddress.parse(url)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "--base-url must be an address such as https://example.org/blog, not '" + url + "'"));
    }

    private Built inPool(Callable<Built> work) throws IOException, InterruptedException {
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

    private Built build(Path site, Path target, Optional<String> url) throws IOException {
        var state = state(site, target);
        var remembering = ForkJoinTask.adapt(() -> ReadMemory.load(state.resolve(MEMORY), Version.program()))
                .fork();
        var planned = PlannedSite.read(site, options.reader(clock, remembering::join), url, timing);
        boolean good = planned.problems().stream().noneMatch(problem -> problem.isError() || strict);
        try (var progress = new ProgressLine(console, quiet)) {
            var report = new Builder(target, state, Version.program(), planned.templates(), progress, timing)
                    .build(
                            planned.plan(),
                            good,
                            why ? Optional.of(planned.loaded().changed()) : Optional.empty());
            remembering.join().save(state.resolve(MEMORY), Version.program());
            timing.step("keeping what was read in mind");
            var problems = Stream.concat(planned.problems().stream(), report.problems().stream())
                    .distinct()
                    .sorted();
            return new Built(planned.loaded(), report, problems.toList());
        } catch (IOException e) {
            new ProblemPrinter(console, format)
                    .print(planned.problems().stream().distinct().sorted().toList());
            throw e;
        }
    }

    /** What is remembered of an output folder lies in the site's folder, so that it is never published. */
    private Path state(Path site, Path target) {
        return site.resolve(STATE)
                .resolve(Fingerprint.of(target.toString()).toString().substring(0, 8));
    }
}
