package org.afterword.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the script that lets a shell complete this program's commands and options. */
@Command(
        name = "completion",
        description = "Print a completion script for bash, zsh or fish.",
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false,
        footer = {
            "",
            "bash, zsh:  source <(afterword completion bash)",
            "fish:       afterword completion fish | source"
        })
final class CompletionCommand implements Callable<Integer> {
    /** A shell. */
    enum Shell {
        bash,
        zsh,
        fish
    }

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SHELL", description = "${COMPLETION-CANDIDATES}")
    private Shell shell;

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var program = spec.root().commandLine();
        console.out()
                .print(
                        shell == Shell.fish
                                ? FishCompletion.script(program)
                                : AutoComplete.bash(program.getCommandName(), program));
        console.out().flush();
        return Main.FINE;
    }
}
