package org.afterword.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.afterword.base.Moment;
import org.afterword.moderation.receive.ReceiptJson;
import org.afterword.moderation.receive.ReceiptText;
import org.afterword.moderation.receive.ReceiveRequest;
import org.afterword.moderation.receive.Receiving;
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

    /** What stands for standard input. */
    private static final Path PIPED = Path.of("-");

    private final Console console;
    private final Clock clock;

    private final PositionalParamSpec files = PositionalParamSpec.builder()
            .type(List.class)
            .auxiliaryTypes(Path.class)
            .paramLabel("FILE")
            .arity("0..*")
            .initialValue(List.of())
            .description(
                    "What arrived, also as .gz or .zip, or a folder of it; '-' for standard input, which is also read where it is piped in and no file is named.")
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
            .description("The shape that the files have, where they do not tell: ${COMPLETION-CANDIDATES}.")
            .completionCandidates(ReceiveRequest.kinds())
            .build();

    private final OptionSpec zone = OptionSpec.builder("--zone")
            .type(String.class)
            .paramLabel("ZONE")
            .description("The time zone of times without one (default: the site's).")
            .build();

    private final OptionSpec dryRun = Shape.flag("Only tell what would be done.", "--dry-run");

    private final OptionSpec approve = Shape.flag(
            "Put what arrives into its thread at once: for a change that somebody reads before it is published.",
            "--approve");

    private final OptionSpec verbose = Shape.flag("Name everything that is held or known already.", "-v", "--verbose");

    private final OptionSpec format = OptionSpec.builder("--format")
            .type(Format.class)
            .paramLabel("FORMAT")
            .defaultValue("text")
            .description("How the receipt is printed: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
            .build();

    private final CommandSpec spec = Shape.command(
            "receive",
            this,
            "Take what readers answered into the inbox, where it awaits your decision.",
            "",
            "Receiving the same again changes nothing. Nothing is published before you approve it,",
            "unless site.yaml trusts who wrote it.",
            "",
            "Exit status: 0 everything was taken in or is known; 1 something was refused, and is",
            "named; 2 the command line is wrong.");

    ReceiveCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
        spec.addPositional(files);
        List.of(into, from, zone, dryRun, approve, verbose, format).forEach(spec::addOption);
        Shape.addHelp(spec);
    }

    CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() throws IOException {
        var request = request();
        try (var progress = new StatusLine(console)) {
            var receipt = new Receiving(request, progress::say).run();
            progress.close();
            if (format.getValue() == Format.json) {
                console.out().println(ReceiptJson.of(receipt, request.dryRun()));
            } else {
                boolean all = verbose.getValue();
                ReceiptText.of(receipt, request.dryRun(), all).forEach(console.out()::println);
            }
            console.out().flush();
            return receipt.isClean() ? Main.FINE : Main.PROBLEMS;
        }
    }

    private ReceiveRequest request() {
        List<Path> given = files.getValue();
        Path site = into.getValue();
        String kind = from.getValue();
        if (given.isEmpty() && !isPiped()) {
            throw wrong("What is to be received? Name a file or a folder, or pipe something in.");
        }
        var named = new ArrayList<>(given);
        boolean reads = named.remove(PIPED) || given.isEmpty();
        for (var file : named) {
            if (!Files.exists(file)) {
                throw wrong("There is no file '" + file + "'.");
            }
        }
        if (kind != null && !ReceiveRequest.kinds().contains(kind)) {
            throw wrong("--from must be one of " + String.join(", ", ReceiveRequest.kinds()) + ", not '" + kind + "'.");
        }
        if (!Files.exists(site.resolve("content/site.yaml"))) {
            throw wrong("There is no site in '" + site + "': it has no content/site.yaml.");
        }
        return new ReceiveRequest(
                named,
                reads ? Optional.<InputStream>of(System.in) : Optional.empty(),
                site,
                Optional.ofNullable(kind),
                zone(),
                Moment.of(OffsetDateTime.now(clock), false),
                dryRun.getValue(),
                approve.getValue());
    }

    /** The launcher knows; without it, Java tells whether somebody sits there. */
    private static boolean isPiped() {
        var told = System.getProperty("afterword.piped");
        return told == null ? System.console() == null : told.equals("true");
    }

    private Optional<ZoneId> zone() {
        String zone = this.zone.getValue();
        try {
            return Optional.ofNullable(zone).map(ZoneId::of);
        } catch (DateTimeException e) {
            throw wrong("--zone must be a time zone such as Europe/Madrid, not '" + zone + "'.");
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
