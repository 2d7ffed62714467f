package org.afterword.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Prints how a command is used. Picocli's own would be read off annotations, at every start of a command without another. */
final class HelpCommand implements Callable<Integer> {
    private final PositionalParamSpec command = PositionalParamSpec.builder()
            .type(String.class)
            .paramLabel("COMMAND")
            .arity("0..1")
            .description("The command. Without one, all commands are listed.")
            .build();

    private final CommandSpec spec =
            Shape.command("help", this, "Print how a command is used.").addPositional(command);

    HelpCommand() {
        spec.helpCommand(true);
        Shape.addHelp(spec);
    }

    CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() {
        var line = spec.commandLine();
        var program = line.getParent();
        String name = command.getValue();
        var asked = name == null ? program : program.getSubcommands().get(name);
        asked.usage(line.getOut(), line.getColorScheme());
        return Main.FINE;
    }
}
