package org.afterword.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.afterword.base.state.ProgramVersion;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Writes the manual pages for {@code man}, which a distribution installs. It is in no list of commands. */
final class ManCommand implements Callable<Integer> {
    private final PositionalParamSpec folder = Shape.named("Where they go.");

    private final CommandSpec spec =
            Shape.command("man", this, "Write the manual pages.").addPositional(folder);

    ManCommand() {
        spec.usageMessage().hidden(true);
        Shape.addHelp(spec);
    }

    CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() throws IOException {
        Path into = folder.getValue();
        Files.createDirectories(into);
        var program = spec.root().commandLine();
        write(into, program);
        for (var command : program.getSubcommands().values()) {
            if (!command.getCommandSpec().usageMessage().hidden()
                    && !command.getCommandName().equals("help")) {
                write(into, command);
            }
        }
        return Main.FINE;
    }

    private static void write(Path into, CommandLine command) throws IOException {
        var name = command.getCommandSpec().qualifiedName("-");
        Files.writeString(into.resolve(name + ".1"), ManPage.of(command, ProgramVersion.number()));
    }
}
