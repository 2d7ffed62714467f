package org.afterword.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.afterword.importer.Import;
import org.afterword.importer.ImportRequest;
import org.afterword.importer.ledger.Ledger;
import org.afterword.importer.ledger.LedgerJson;
import org.afterword.importer.ledger.LedgerText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** Brings a blog or its comments over from another system. */
final class ImportCommand implements Callable<Integer> {
    /** How the ledger is printed. */
    enum Format {
        text,
        json
    }

    /** Hosts that take their rules in a form of their own. */
    enum Host {
        netlify,
        nginx,
        apache
    }

    private final Console console;
    private final Clock clock;

    private final PositionalParamSpec files = PositionalParamSpec.builder()
            .type(List.class)
            .auxiliaryTypes(Path.class)
            .paramLabel("FILE")
            .arity("1..*")
            .required(true)
            .description(
                    "An export, even as .gz or .zip, a folder of exported files, or the folder of another generator's blog.")
            .build();

    private final OptionSpec into = OptionSpec.builder("--into")
            .type(Path.class)
            .paramLabel("DIR")
            .defaultValue(".")
            .description("The site's folder (default: this one).")
            .build();

    private final OptionSpec fresh = Shape.flag("Create the folder that --into names, for a new site.", "--new");

    private final OptionSpec dryRun = Shape.flag("Only say what would be done.", "--dry-run");

    private final OptionSpec from = OptionSpec.builder("--from")
            .type(String.class)
            .paramLabel("KIND")
            .description(
                    "The system that the files come from, if that cannot be seen from them: ${COMPLETION-CANDIDATES}.")
            .completionCandidates(ImportRequest.kinds())
            .build();

    private final OptionSpec map = OptionSpec.builder("--map")
            .type(Path.class)
            .paramLabel("FILE")
            .description("A file of old and new addresses: one pair in each line, with a space between them.")
            .build();

    private final ZoneOption zone = new ZoneOption(ZoneOption.OF_FILES);

    private final OptionSpec pictures = OptionSpec.builder("--media")
            .type(Path.class)
            .paramLabel("DIR")
            .description("A folder with the old site's pictures and other files.")
            .build();

    private final OptionSpec redirects = OptionSpec.builder("--redirects")
            .type(List.class)
            .auxiliaryTypes(Host.class)
            .paramLabel("HOST")
            .splitRegex(",")
            .initialValue(List.of())
            .description("Also write rules that lead from old addresses to new ones, for: ${COMPLETION-CANDIDATES}.")
            .build();

    private final OptionSpec format = OptionSpec.builder("--format")
            .type(Format.class)
            .paramLabel("FORMAT")
            .defaultValue("text")
            .description("How the ledger is printed: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
            .build();

    private final CommandSpec spec = Shape.command(
            "import",
            this,
            "Import articles and comments from another system's export or folder.",
            "",
            "If you import the same file again, nothing changes. A newer export adds what is",
            "new. What you edited here is never overwritten.",
            "",
            "Exit status: 0 everything arrived; 1 something could not be read or placed, or",
            "conflicts with what you edited here, and is named, or there was nothing to",
            "import; 2 the command line is wrong.");

    ImportCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
        spec.addPositional(files);
        List.of(into, fresh, dryRun, from, map, zone.spec(), pictures, redirects, format)
                .forEach(spec::addOption);
        Shape.addHelp(spec);
    }

    CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() throws IOException {
        var request = request();
        Ledger ledger;
        try (var progress = new StatusLine(console)) {
            ledger = new Import(request, progress::say).run();
        }
        if (format.getValue() == Format.json) {
            console.out().println(LedgerJson.of(ledger, request.dryRun()));
        } else {
            LedgerText.of(ledger, request.dryRun())
                    .forEach(line -> console.out().println(ProblemPrinter.shown(line)));
        }
        console.out().flush();
        return ledger.isClean() ? Main.FINE : Main.PROBLEMS;
    }

    private ImportRequest request() throws IOException {
        List<Path> files = this.files.getValue();
        String kind = from.getValue();
        Path media = pictures.getValue();
        List<Host> hosts = redirects.getValue();
        for (var file : files) {
            if (!Files.exists(file)) {
                throw wrong("There is no file '" + file + "'.");
            }
        }
        Path site = into.getValue();
        boolean makesNew = fresh.getValue();
        if (!makesNew && !(boolean) dryRun.getValue() && !Files.isDirectory(site)) {
            throw wrong("There is no folder '" + site + "'. To make a new site there, add --new.");
        }
        if (kind != null && !ImportRequest.kinds().contains(kind)) {
            throw wrong("--from must be one of " + String.join(", ", ImportRequest.kinds()) + ", not '" + kind + "'.");
        }
        if (media != null && !Files.isDirectory(media)) {
            throw wrong("--media must be a folder, and '" + media + "' is none.");
        }
        Path list = map.getValue();
        OtherVersionWanted.check(site);
        return new ImportRequest(
                files,
                site,
                Optional.ofNullable(kind),
                list == null ? Map.of() : AddressList.read(list, this::wrong),
                zone.value(spec),
                Optional.ofNullable(media),
                hosts.stream().map(host -> host.name().toLowerCase(Locale.ROOT)).toList(),
                dryRun.getValue(),
                clock.instant());
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
