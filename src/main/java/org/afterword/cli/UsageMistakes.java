package org.afterword.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.afterword.base.problem.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in a line what of a command line cannot be understood, with the nearest known name, and in another where help is. */
record UsageMistakes(Console console) implements IParameterExceptionHandler {

    /** What word processors make of two hyphens. */
    private static final String DASHES = "–—";

    @Override
    public int handleParseException(ParameterException mistake, String[] arguments) {
        return say(said(mistake), mistake.getCommandLine());
    }

    /** Of an argument that says nothing, before any is understood. */
    int empty(CommandLine line, String argument, String... arguments) {
        var command = line.getSubcommands().getOrDefault(arguments[0], line);
        return say(argument.isBlank() ? "an argument is empty: ''" : "nothing follows '" + argument + "'", command);
    }

    /** Of a name that stands where a command should, whatever else is asked for. */
    int noCommand(CommandLine program, String name) {
        return say(noCommand(name, program), program);
    }

    private int say(String what, CommandLine command) {
        console.err().println(console.styled("bold,fg(red)", "afterword: ") + what);
        console.err().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return Main.USAGE;
    }

    private static String said(ParameterException mistake) {
        var command = mistake.getCommandLine();
        if (!(mistake instanceof UnmatchedArgumentException unmatched)) {
            return plainly(mistake.getMessage());
        }
        var first = unmatched.getUnmatched().get(0);
        if (unmatched.isUnknownOption()) {
            var options = command.getCommandSpec().options().stream()
                    .flatMap(option -> List.of(option.names()).stream())
                    .toList();
            if (isText(first)
                    && !command.getCommandSpec().positionalParameters().isEmpty()) {
                return "there is no option '" + first + "' (if it is none, write -- before it)";
            }
            return "there is no option '" + first + "'"
                    + elsewhere(OptionsElsewhere.of(first, options), first, options);
        } else if (!first.isEmpty() && DASHES.indexOf(first.charAt(0)) >= 0) {
            return "'" + first + "' begins with a long dash (write two hyphens: --"
                    + first.substring(1).replaceFirst("^-", "") + ")";
        } else if (command.getSubcommands().isEmpty()) {
            return "'" + first + "' is one argument too many (put a name with spaces in it in quotes)";
        }
        return noCommand(first, command);
    }

    /** Whether this is no option that anybody misspelt: no option has a space in its name, or begins with a digit. */
    private static boolean isText(String argument) {
        int equals = argument.indexOf('=');
        return argument.substring(0, equals < 0 ? argument.length() : equals).indexOf(' ') >= 0
                || argument.length() > 1 && Character.isDigit(argument.charAt(1));
    }

    private static String noCommand(String name, CommandLine program) {
        return "there is no command '" + name + "'"
                + elsewhere(
                        CommandsElsewhere.of(name),
                        name,
                        List.copyOf(program.getSubcommands().keySet()));
    }

    /** What picocli says in a programmer's words. */
    private static String plainly(String message) {
        var said = message.replaceFirst(
                        "^Missing required parameter for option '(.*?)' \\((.*)\\)$", "$1 needs a value: $2")
                .replaceFirst("^Missing required parameters?: (.*)$", "something is missing: $1")
                .replaceFirst(
                        "^Invalid value for option '(.*?)'(?: \\(.*?\\))?: '(.*)' is not an int$",
                        "$1 must be a whole number, not '$2'")
                .replaceFirst(
                        "^option '(.*?)'(?: \\(.*?\\))? should be specified only once$",
                        "$1 is here twice: keep one of the two")
                .replaceFirst(
                        "^Invalid value for option '(.*?)'(?: \\(.*?\\))?: '.*' is not a boolean$",
                        "$1 takes no value: write it alone, or leave it out")
                .replaceFirst(
                        "^Invalid value for (?:option '(--.*?)'(?: \\(.*?\\))?|positional parameter at index \\d+ \\((.*?)\\)): expected one of \\[(.*)] \\(case-insensitive\\) but was '(.*)'$",
                        "$1$2 must be one of $3, not '$4'");
        return said.startsWith("SHELL") ? said : said.substring(0, 1).toLowerCase(Locale.ROOT) + said.substring(1);
    }

    private static String elsewhere(Optional<String> cure, String name, List<String> known) {
        return cure.map(said -> " (" + said + ")").orElseGet(() -> near(name, known));
    }

    private static String near(String name, List<String> known) {
        return Nearest.to(name, known)
                .filter(found -> name.length() > "-x".length() || found.equalsIgnoreCase(name))
                .map(found -> " (did you mean '" + found + "'?)")
                .orElse("");
    }
}
