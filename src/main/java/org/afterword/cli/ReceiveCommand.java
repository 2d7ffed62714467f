package org.afterword.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.afterword.base.Moment;
import org.afterword.moderation.receive.OwnFiles;
import org.afterword.moderation.receive.ReceiptJson;
import org.afterword.moderation.receive.ReceiptText;
import org.afterword.moderation.receive.ReceiveRequest;
import org.afterword.moderation.receive.Receiving;
import org.afterword.moderation.receive.Sources;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** Takes in what readers answered. */
final class ReceiveCommand implements Callable<Integer> {
    /** How the receipt is printed. */
    enum Format {
        text,
        json
    }

    /** What stands for standard input, and the option that picocli reads in its place: it stumbles over a hyphen alone. */
    private static final String HYPHEN = "-";

    private static final String PIPED = "--piped";

    private final Console console;
    private final Clock clock;

    private final PositionalParamSpec files = PositionalParamSpec.builder()
            .type(List.class)
            .auxiliaryTypes(Path.class)
            .paramLabel("FILE")
            .arity("0..*")
            .initialValue(new ArrayList<Path>())
            .description(
                    "What arrived, even as .gz or .zip, or a folder of such files; '-' for standard input, which is also read if you name no file and pipe something in.")
            .build();

    private final OptionSpec piped = OptionSpec.builder(PIPED)
            .type(boolean.class)
            .initialValue(false)
            .hidden(true)
            .build();

    private final OptionSpec into = OptionSpec.builder("--into")
            .type(Path.class)
            .paramLabel("DIR")
            .defaultValue(".")
            .description("The site's folder (default: this one).")
            .build();

    private final OptionSpec from = OptionSpec.builder("--from")
            .type(String.class)
            .paramLabel("KIND")
            .description("The format of the files, if that cannot be seen from them: ${COMPLETION-CANDIDATES}.")
            .completionCandidates(ReceiveRequest.kinds())
            .build();

    private final ZoneOption zone = new ZoneOption(ZoneOption.OF_FILES);

    private final OptionSpec dryRun = Shape.flag("Only say what would be done.", "--dry-run");

    private final OptionSpec approve = Shape.flag(
            "Put everything into its thread at once: for a change that you review before it is published.",
            "--approve");

    private final OptionSpec verbose = Shape.flag("Name everything that is held or already known.", "-v", "--verbose");

    private final OptionSpec sources =
            Shape.flag("Only print the addresses from which you can fetch answers.", "--sources");

    private final OptionSpec format = OptionSpec.builder("--format")
            .type(Format.class)
            .paramLabel("FORMAT")
            .defaultValue("text")
            .description("How the receipt is printed: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
            .build();

    private final CommandSpec spec = Shape.command(
            "receive",
            this,
            "Put readers' answers into the inbox, where they await your decision.",
            "",
            "With --listen, it takes answers from the web instead of files. Use this behind a",
            "web server, if you run a host.",
            "",
            "If you receive the same again, nothing changes. Nothing is published before you",
            "approve it, unless site.yaml trusts its author.",
            "",
            "Exit status: 0 everything was received or is known; 1 something was refused, and",
            "is named; 2 the command line is wrong.");

    private final ListenOptions listen;

    ReceiveCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
        spec.addPositional(files);
        List.of(piped, into, from, zone.spec(), dryRun, approve, verbose, sources, format)
                .forEach(spec::addOption);
        listen = new ListenOptions(spec);
        Shape.addHelp(spec);
    }

    /** A command line as picocli can read it. */
    static String[] readable(String... arguments) {
        boolean ours = arguments.length > 0 && arguments[0].equals("receive");
        return ours
                ? Stream.of(arguments)
                        .map(word -> word.equals(HYPHEN) ? PIPED : word)
                        .toArray(String[]::new)
                : arguments;
    }

    CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (listen.areGiven()) {
            return listen();
        }
        if (sources.getValue()) {
            if (receivesAnything()) {
                throw wrong("Say either --sources, or what to receive.");
            }
            var addresses = Sources.of(site(), now());
            addresses.forEach(console.out()::println);
            if (addresses.isEmpty()) {
                console.err()
                        .println("nothing can be fetched: no article names a post on Mastodon or Bluesky under"
                                + " 'discussions', and site.yaml no webmention.io");
            }
            return Main.FINE;
        }
        var request = request();
        try (var progress = new StatusLine(console)) {
            var receiving = new Receiving(request, progress::say);
            var receipt = receiving.run();
            boolean isJson = format.getValue() == Format.json;
            boolean named = isJson || ReceiptText.namesWhatIsHeld(receipt, verbose.getValue());
            var names = named && !request.dryRun() ? receiving.names() : Map.<String, String>of();
            progress.close();
            new ProblemPrinter(console, ProblemPrinter.Format.text).print(receipt.problems());
            if (isJson) {
                console.out().println(ReceiptJson.of(receipt, request.dryRun(), names));
            } else {
                boolean all = verbose.getValue();
                ReceiptText.of(receipt, request.dryRun(), all, names)
                        .forEach(line -> console.out().println(ProblemPrinter.shown(line)));
            }
            console.out().flush();
            return receipt.isClean() ? Main.FINE : Main.PROBLEMS;
        }
    }

    private int listen() throws IOException, InterruptedException {
        if (receivesAnything()) {
            throw wrong("Say either --listen, or what to receive.");
        }
        return new Listening(console, clock, listen).run(site());
    }

    private boolean receivesAnything() {
        List<Path> given = files.getValue();
        return !given.isEmpty() || (boolean) piped.getValue();
    }

    private ReceiveRequest request() throws IOException {
        List<Path> given = files.getValue();
        var site = site();
        String kind = from.getValue();
        boolean reads = piped.getValue();
        if (given.isEmpty() && !reads && !isPiped()) {
            throw wrong("What should be received? Name a file or a folder, or pipe something in.");
        }
        for (var file : given) {
            if (!Files.exists(file)) {
                throw wrong("There is no file '" + file + "'.");
            }
        }
        if (kind != null && !ReceiveRequest.kinds().contains(kind)) {
            throw wrong("--from must be one of " + String.join(", ", ReceiveRequest.kinds()) + ", not '" + kind + "'.");
        }
        var inZone = zone.value(spec);
        for (var file : given) {
            OwnFiles.reason(file, site).ifPresent(reason -> {
                throw wrong("'" + file + "' " + reason + ".");
            });
        }
        return new ReceiveRequest(
                given,
                reads || given.isEmpty() ? Optional.<InputStream>of(System.in) : Optional.empty(),
                site,
                Optional.ofNullable(kind),
                inZone,
                now(),
                dryRun.getValue(),
                approve.getValue());
    }

    private Path site() {
        Path site = into.getValue();
        if (!Files.exists(site.resolve("content/site.yaml"))) {
            throw wrong("There is no site in '" + site + "': it has no content/site.yaml.");
        }
        OtherVersionWanted.check(site);
        return site;
    }

    private Moment now() {
        return Moment.of(OffsetDateTime.now(clock), false);
    }

    /** The launcher knows; without it, Java tells whether somebody sits there. */
    private static boolean isPiped() {
        var told = System.getProperty("afterword.piped");
        return told == null ? System.console() == null : told.equals("true");
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
