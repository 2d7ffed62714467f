package org.afterword.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.LinkedHashMap;
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
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings a blog or its comments over from another system. */
@Command(
        name = "import",
        description = "Bring articles and comments over from another system's export.",
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false,
        sortOptions = false,
        footer = {
            "",
            "Importing the same file again changes nothing; a newer export adds what is new.",
            "What was edited here is never overwritten.",
            "",
            "Exit status: 0 everything arrived; 1 something could not be read or placed, or",
            "differs from what was edited here, and is named; 2 the command line is wrong."
        })
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

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "An export, also as .gz or .zip, or a folder of exported files.")
    private List<Path> files;

    @Option(
            names = "--into",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "The site's folder (default: this one).")
    private Path site;

    @Option(names = "--dry-run", description = "Only tell what would be done.")
    private boolean dryRun;

    @Option(
            names = "--from",
            paramLabel = "KIND",
            description = "The system that the files come from, where they do not tell: ${COMPLETION-CANDIDATES}.",
            completionCandidates = Kinds.class)
    private String kind;

    @Option(
            names = "--map",
            paramLabel = "FILE",
            description = "Old addresses and new ones, parted by a space, one pair a line.")
    private Path map;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "The time zone of times without one (default: the site's).")
    private String zone;

    @Option(
            names = "--media",
            paramLabel = "DIR",
            description = "A folder with the old site's pictures and other files.")
    private Path media;

    @Option(
            names = "--redirects",
            paramLabel = "HOST",
            split = ",",
            description = "Also write rules that lead from old addresses to new ones, for: ${COMPLETION-CANDIDATES}.")
    private List<Host> hosts = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How the ledger is printed: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format;

    ImportCommand(Console console) {
        this.console = console;
    }

    /** The kinds of export, for completion and help. */
    private static final class Kinds implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return ImportRequest.kinds().iterator();
        }
    }

    @Override
    public Integer call() throws IOException {
        var request = request();
        Ledger ledger;
        try (var progress = new StatusLine(console)) {
            ledger = new Import(request, progress::say).run();
        }
        if (format == Format.json) {
            console.out().println(LedgerJson.of(ledger, dryRun));
        } else {
            LedgerText.of(ledger, dryRun).forEach(console.out()::println);
        }
        console.out().flush();
        return ledger.isClean() ? Main.FINE : Main.PROBLEMS;
    }

    private ImportRequest request() throws IOException {
        for (var file : files) {
            if (!Files.exists(file)) {
                throw wrong("There is no file '" + file + "'.");
            }
        }
        if (kind != null && !ImportRequest.kinds().contains(kind)) {
            throw wrong("--from must be one of " + String.join(", ", ImportRequest.kinds()) + ", not '" + kind + "'.");
        }
        if (media != null && !Files.isDirectory(media)) {
            throw wrong("--media must be a folder, and '" + media + "' is none.");
        }
        return new ImportRequest(
                files,
                site,
                Optional.ofNullable(kind),
                map(),
                zone(),
                Optional.ofNullable(media),
                hosts.stream().map(host -> host.name().toLowerCase(Locale.ROOT)).toList(),
                dryRun);
    }

    private Optional<ZoneId> zone() {
        try {
            return Optional.ofNullable(zone).map(ZoneId::of);
        } catch (DateTimeException e) {
            throw wrong("--zone must be a time zone such as Europe/Madrid, not '" + zone + "'.");
        }
    }

    private Map<String, String> map() throws IOException {
        var pairs = new LinkedHashMap<String, String>();
        int number = 0;
        for (var line : map == null ? List.<String>of() : Files.readAllLines(map)) {
            number++;
            var words = line.strip().split("\\s+");
            if (words.length == 2) {
                pairs.put(words[0], words[1]);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                throw wrong(
                        "--map: line " + number + " of '" + map + "' must be an old address, a space and a new one.");
            }
        }
        return pairs;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
