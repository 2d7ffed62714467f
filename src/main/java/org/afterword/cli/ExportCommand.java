package org.afterword.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.afterword.importer.export.Export;
import org.afterword.importer.export.ExportFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Gives a site back as one file. */
@Command(
        name = "export",
        description = "Give all articles and comments back as one file that other systems can read.",
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false,
        sortOptions = false,
        footer = {
            "",
            "The file holds everything but pictures and other files, which lie in content/ as they",
            "are. Comments that await moderation are in it, and are marked so."
        })
final class ExportCommand implements Callable<Integer> {
    /** The format's name on the command line. */
    enum As {
        wxr,
        json,
        atom
    }

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            defaultValue = ".",
            description = "The site's folder (default: this one).")
    private Path site;

    @Option(
            names = "--as",
            paramLabel = "FORMAT",
            defaultValue = "wxr",
            description =
                    "${COMPLETION-CANDIDATES}: WordPress' own, Afterword's JSON, or Atom (default: ${DEFAULT-VALUE}).")
    private As format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The file to write (default: it is printed).")
    private Path output;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        var wanted = ExportFormat.valueOf(format.name().toUpperCase(Locale.ROOT));
        if (!Files.exists(site.resolve("content/site.yaml"))) {
            throw new ParameterException(
                    spec.commandLine(), "There is no site in '" + site + "': it has no content/site.yaml.");
        }
        if (output == null) {
            Export.write(site, wanted, console.out());
            return Main.FINE;
        }
        if (Files.exists(output)) {
            throw new ParameterException(
                    spec.commandLine(), "--output '" + output + "' is there already. Name another file.");
        }
        int comments;
        try (var out = Files.newBufferedWriter(output, StandardCharsets.UTF_8)) {
            comments = Export.write(site, wanted, out);
        }
        int unplaced = Export.unplaced(site);
        console.out()
                .println(
                        output + ": " + comments + (comments == 1 ? " comment" : " comments")
                                + (unplaced == 0
                                        ? ""
                                        : "; " + unplaced
                                                + " more in content/inbox/unplaced, which are in no export since they have no article"));
        console.out().flush();
        return Main.FINE;
    }
}
