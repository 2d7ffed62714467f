package org.afterword.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Measures whole runs: {@code src/bench/run} starts it in the project's folder. */
final class Bench {
    static final Path SITES = Path.of("src/bench/sites");
    static final String AFTERWORD = "Afterword";
    static final String HUGO = "Hugo";

    /** What the name of a contestant ends with that makes all that it makes by default. */
    static final String ALL_OUTPUTS = ", all outputs";

    /** What the name of the Hugo ends with that is given what Afterword is given, and does what it does. */
    static final String SAME_WORK = ", same work";

    /** The preview need not be tried at every size. */
    private static final int LARGEST_PREVIEW = 10_000;

    private final Options options;
    private final Corpus corpus;

    private Bench(Options options) {
        this.options = options;
        this.corpus = new Corpus(options.seed());
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        try {
            new Bench(Options.parse(arguments)).run();
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + "\n" + Options.USAGE);
            System.exit(2);
        } catch (IllegalStateException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private void run() throws IOException, InterruptedException {
        if (!options.parts().isEmpty()) {
            var facts = facts();
            if (!options.append() || !Files.exists(options.figures())) {
                Figures.begin(options.figures(), facts);
            }
        }
        for (var part : options.parts()) {
            switch (part) {
                case Builds.PART -> builds();
                case LongThread.PART ->
                    new LongThread(corpus, options.work(), aside(), this::add)
                            .run(options.launchers(), options.rounds());
                case LivePreview.PART -> preview();
                case ReceiverLoad.PART ->
                    new ReceiverLoad(options.launchers().get(AFTERWORD), options.work(), options.seed()).run();
                case AnswersLoad.PART ->
                    new AnswersLoad(options.launchers().get(AFTERWORD), options.work(), options.rounds()).run();
                default -> throw new IllegalArgumentException("unknown part " + part);
            }
        }
        Folders.delete(aside());
        boolean measured = Files.exists(options.figures());
        if (measured) {
            System.out.print(new Tables(Figures.read(options.figures())).all());
        }
        if (options.update() && measured) {
            Manual.update(options.figures());
        }
        var innerParts = options.work().resolve("jmh.csv");
        if (options.update() && Files.exists(innerParts)) {
            Manual.updateInnerParts(innerParts);
        }
    }

    /** The folder of the theme that a launcher's program has built in. */
    static Path theme(Path launcher) {
        return launcher.resolveSibling("templates");
    }

    private Path aside() {
        return options.work().resolve("aside");
    }

    private void builds() throws IOException, InterruptedException {
        for (int posts : options.sizes()) {
            var contestants = new ArrayList<Contestant>();
            for (var launcher : options.launchers().entrySet()) {
                var theme = theme(launcher.getValue());
                for (boolean sameWork : List.of(true, false)) {
                    var name = launcher.getKey() + (sameWork ? "" : ALL_OUTPUTS);
                    var blog = blog(posts, name, new AfterwordDialect(theme, sameWork));
                    contestants.add(Contestant.afterword(name, launcher.getValue(), blog));
                }
            }
            if (options.hugo().isPresent()) {
                for (boolean sameWork : List.of(false, true)) {
                    var name = HUGO + (sameWork ? SAME_WORK : "");
                    var blog = blog(posts, name, new HugoDialect(sameWork));
                    contestants.add(Contestant.hugo(name, options.hugo().get(), blog));
                }
            }
            new Builds(posts, commentsOf(posts), aside(), this::add).run(contestants, options.rounds());
        }
    }

    private void preview() throws IOException, InterruptedException {
        for (int posts : options.sizes()) {
            for (var launcher : options.launchers().entrySet()) {
                if (posts <= LARGEST_PREVIEW) {
                    var blog = blog(posts, "preview", new AfterwordDialect(theme(launcher.getValue()), false));
                    new LivePreview(posts, this::add)
                            .run(launcher.getKey(), launcher.getValue(), blog, options.rounds());
                }
            }
        }
    }

    private Blog blog(int posts, String name, Dialect dialect) throws IOException {
        var folder = options.work().resolve(posts + "-" + name.replaceAll("\\W+", "-"));
        var blog = new Blog(dialect, folder, posts, corpus::post);
        blog.write();
        return blog;
    }

    private static long commentsOf(int posts) {
        return IntStream.range(0, posts).mapToLong(Corpus::comments).sum();
    }

    private void add(Figure figure) {
        try {
            Figures.add(options.figures(), figure);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.err.println(figure.line());
    }

    /** What is known of the machine and of the programs; asking starts each of them once, so that it is ready. */
    private Map<String, String> facts() throws IOException, InterruptedException {
        var facts = new LinkedHashMap<String, String>();
        facts.put("measured on", LocalDate.now().toString());
        facts.put("processors", String.valueOf(Runtime.getRuntime().availableProcessors()));
        facts.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        for (var launcher : options.launchers().entrySet()) {
            facts.put(
                    launcher.getKey(), version(launcher.getValue(), "--version").replace("afterword ", ""));
        }
        if (options.hugo().isPresent()) {
            // with an option of its runs, which an old Hugo does not have
            facts.put(
                    HUGO,
                    version(options.hugo().get(), "version", "--logLevel", "warn")
                            .split(" ")[1]);
        }
        return facts;
    }

    private static String version(Path program, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        var run = Run.of(command, Path.of("."));
        if (run.exitCode() != 0) {
            throw new IllegalStateException(
                    program + " does not run, or is too old (--hugo none leaves Hugo out): " + run.said());
        }
        return String.join(", ", run.said().strip().split("\n"));
    }
}
