package org.afterword.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program. */
@Command(
        name = "afterword",
        description = "A static blog generator that keeps the conversation.",
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Run 'afterword help COMMAND' for a command's options."})
public final class Main implements Runnable {
    /** All went well. */
    static final int FINE = 0;

    /** Something in the author's files, or on the disk, kept the work from being done. */
    static final int PROBLEMS = 1;

    /** The command line could not be understood. */
    static final int USAGE = CommandLine.ExitCode.USAGE;

    private static final List<Class<?>> COMMANDS = List.of(
            HelpCommand.class,
            BuildCommand.class,
            ServeCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            CompletionCommand.class);

    /** Those that are often called, and speak of no other. */
    private static final Map<String, Class<?>> ALONE = Map.of("build", BuildCommand.class, "serve", ServeCommand.class);

    @Spec
    private CommandSpec spec;

    private Main() {}

    public static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true"); // the highlighter's library was made for windows
        // What no option needs would be looked for at every start: Groovy, and converters to dates.
        System.setProperty("picocli.disable.closures", "true");
        System.setProperty("picocli.converters.excludes", "java\\.(sql|time)\\..*");
        boolean terminal = isTerminal() && !"dumb".equals(System.getenv("TERM"));
        var console = new Console(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                terminal && isUnset(System.getenv(), "NO_COLOR"),
                terminal);
        System.exit(run(console, Clock.systemUTC(), arguments));
    }

    /** Whether a person sees what is printed. The launcher knows; without it, Java says whether there is a console. */
    private static boolean isTerminal() {
        var told = System.getProperty("afterword.terminal");
        if (told != null) {
            return told.equals("true");
        }
        // From Java 22 on there is always a console, so that its being one proves nothing.
        return System.console() != null && Runtime.version().feature() < 22;
    }

    private static boolean isUnset(Map<String, String> environment, String name) {
        return environment.getOrDefault(name, "").isEmpty();
    }

    /** Runs one command line and returns its exit code; a test gives its own console and clock. */
    static int run(Console console, Clock clock, String... arguments) {
        var program = new CommandLine(new Main(), new Commands(console, clock));
        known(arguments).forEach(program::addSubcommand);
        return program.setOut(console.out())
                .setErr(console.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        console.colours() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                .setAbbreviatedOptionsAllowed(true)
                .setAbbreviatedSubcommandsAllowed(true)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(false)
                .setParameterExceptionHandler(new UsageMistakes(console))
                .setExecutionExceptionHandler((failure, command, parsed) -> console.failed(failure))
                .execute(arguments);
    }

    /** To describe a command takes time, at every start: the others are not needed to run one. */
    private static List<Class<?>> known(String... arguments) {
        var named = arguments.length == 0 ? null : ALONE.get(arguments[0]);
        return named == null ? COMMANDS : List.of(named);
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "which command? To build the site in this folder: afterword build");
    }

    /** Hands each command its surroundings. */
    private record Commands(Console console, Clock clock) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            if (type == BuildCommand.class) {
                return type.cast(new BuildCommand(console, clock));
            } else if (type == ServeCommand.class) {
                return type.cast(new ServeCommand(console, clock));
            } else if (type == ImportCommand.class) {
                return type.cast(new ImportCommand(console));
            } else if (type == ExportCommand.class) {
                return type.cast(new ExportCommand(console));
            } else if (type == CompletionCommand.class) {
                return type.cast(new CompletionCommand(console));
            }
            return CommandLine.defaultFactory().create(type);
        }
    }
}
