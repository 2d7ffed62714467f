package org.afterword.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Prints the script that lets a shell complete this program's commands and options. */
final class CompletionCommand implements Callable<Integer> {
    /** A shell. */
    enum Shell {
        bash,
        zsh,
        fish
    }

    private final Console console;

    private final PositionalParamSpec shell = PositionalParamSpec.builder()
            .type(Shell.class)
            .paramLabel("SHELL")
            .required(true)
            .description("${COMPLETION-CANDIDATES}")
            .build();

    private final CommandSpec spec = Shape.command(
                    "completion",
                    this,
                    "Print a completion script for bash, zsh or fish.",
                    "",
                    "bash, zsh:  source <(afterword completion bash)",
                    "fish:       afterword completion fish | source")
            .addPositional(shell);

    CompletionCommand(Console console) {
        this.console = console;
        Shape.addHelp(spec);
    }

    CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() {
        var program = spec.root().commandLine();
        console.out()
                .print(
                        shell.getValue() == Shell.fish
                                ? FishCompletion.script(program)
                                : AutoComplete.bash(program.getCommandName(), program));
        console.out().flush();
        return Main.FINE;
    }
}
