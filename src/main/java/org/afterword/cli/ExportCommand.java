package org.afterword.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.afterword.importer.export.Export;
import org.afterword.importer.export.ExportFormat;
import org.afterword.importer.export.NotWhole;
import org.afterword.importer.export.Speech;
import org.afterword.pages.look.ChosenTheme;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** Gives a site back as one file. */
final class ExportCommand implements Callable<Integer> {
    /** The format's name on the command line. */
    enum As {
        wxr,
        json,
        atom
    }

    private final Console console;

    private final PositionalParamSpec folder = Shape.folder();

    private final OptionSpec format = OptionSpec.builder("--as")
            .type(As.class)
            .paramLabel("FORMAT")
            .defaultValue("wxr")
            .description(
                    "${COMPLETION-CANDIDATES}: WordPress' own, Afterword's JSON, or Atom (default: ${DEFAULT-VALUE}).")
            .build();

    private final OptionSpec file = OptionSpec.builder("-o", "--output")
            .type(Path.class)
            .paramLabel("FILE")
            .description("The file to write (default: print it).")
            .build();

    private final CommandSpec spec = Shape.command(
                    "export",
                    this,
                    "Export all articles and comments as one file that other systems can read.",
                    "",
                    "It has everything except pictures and other files: take those from content/. It",
                    "includes comments that await moderation, and marks them.")
            .addPositional(folder)
            .addOption(format)
            .addOption(file);

    ExportCommand(Console console) {
        this.console = console;
        Shape.addHelp(spec);
    }

    CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() throws IOException {
        Path site = folder.getValue();
        Path output = file.getValue();
        As as = format.getValue();
        var wanted = ExportFormat.valueOf(as.name().toUpperCase(Locale.ROOT));
        if (!Files.exists(site.resolve("content/site.yaml"))) {
            throw new ParameterException(
                    spec.commandLine(), "There is no site in '" + site + "': it has no content/site.yaml.");
        }
        OtherVersionWanted.check(site);
        if (output != null && Files.exists(output)) {
            throw new ParameterException(
                    spec.commandLine(), "--output '" + output + "' already exists. Name another file.");
        }
        var holder = output == null ? null : output.toAbsolutePath().getParent();
        if (holder != null && !Files.isDirectory(holder)) {
            throw new ParameterException(
                    spec.commandLine(), "There is no folder '" + holder + "' to write in. Make it first.");
        }
        if (holder != null
                && holder.toRealPath().startsWith(site.resolve("content").toRealPath())) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--output '" + output
                            + "' lies in the content folder, so that the next build would publish it, with"
                            + " drafts and comments that await moderation. Name a file outside of it.");
        }
        try {
            var written = new StringWriter();
            int comments = Export.write(site, wanted, words(site), written);
            var left = left(site);
            if (output != null) {
                give(written, output);
                console.out().println(output + ": " + comments + (comments == 1 ? " comment" : " comments") + left);
            } else {
                console.out().append(written.getBuffer());
                console.err().print(left.isEmpty() ? "" : "afterword: " + left.substring(2) + "\n");
                console.err().flush();
            }
            console.out().flush();
            return Main.FINE;
        } catch (NotWhole e) {
            new ProblemPrinter(console, ProblemPrinter.Format.text).print(e.problems());
            int errors = e.problems().size();
            return console.refused("not exported: " + errors + (errors == 1 ? " error" : " errors")
                    + "; an export holds every word, so nothing is written until all of them can be read");
        }
    }

    /** All at once, so that nobody ever finds half an export. */
    private static void give(StringWriter written, Path output) throws IOException {
        var part = output.resolveSibling("." + output.getFileName() + ".part");
        try {
            Files.writeString(part, written.getBuffer());
            Files.move(part, output, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static String left(Path site) throws IOException {
        int unplaced = Export.unplaced(site);
        return unplaced == 0
                ? ""
                : "; " + unplaced + " more in content/inbox/unplaced, not exported without an article";
    }

    private static Speech words(Path site) {
        return settings -> ChosenTheme.languages(site, settings)::in;
    }
}
