package org.afterword.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.afterword.pages.look.Look;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The program. */
public final class Main implements Callable<Integer> {
    private static final String NAME = "afterword";

    /** All went well. */
    static final int FINE = 0;

    /** Something in the author's files, or on the disk, kept the work from being done. */
    static final int PROBLEMS = 1;

    /** The command line could not be understood. */
    static final int USAGE = CommandLine.ExitCode.USAGE;

    private final CommandSpec spec = Shape.command(
            NAME,
            this,
            "A static blog generator that keeps the conversation.",
            "",
            "Run 'afterword help COMMAND' for a command's options.");

    private Main(Console console, Clock clock) {
        spec.usageMessage().synopsisSubcommandLabel("COMMAND");
        spec.versionProvider(new Version());
        Shape.addHelp(spec);
        for (var command : List.of(
                new HelpCommand().spec(),
                new InitCommand(console, clock).spec(),
                new NewCommand(console, clock).spec(),
                new PublishCommand(console, clock).spec(),
                new ListCommand(console, clock).spec(),
                new ThemeCommand(console).spec(),
                new BuildCommand(console, clock).spec(),
                new CheckCommand(console, clock).spec(),
                new ServeCommand(console, clock).spec(),
                new ImportCommand(console, clock).spec(),
                new ReceiveCommand(console, clock).spec(),
                new ExportCommand(console).spec(),
                new InboxCommand(console, clock).spec(),
                new ApproveCommand(console, clock).spec(),
                new RejectCommand(console, clock).spec(),
                new ForgetCommand(console, clock).spec(),
                new CompletionCommand(console).spec(),
                new ManCommand().spec(),
                new TrainCommand(clock).spec())) {
            spec.addSubcommand(command.name(), command);
        }
    }

    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT); // whatever a library writes or folds, it does so alike on every machine
        System.setProperty("java.awt.headless", "true"); // the highlighter's library was made for windows
        // What no option needs would be looked for at every start: Groovy, and converters to dates.
        System.setProperty("picocli.disable.closures", "true");
        System.setProperty("picocli.converters.excludes", "java\\.(sql|time)\\..*");
        // The template engine's logger would be looked for in every jar.
        System.setProperty("slf4j.provider", "org.slf4j.nop.NOPServiceProvider");
        System.setProperty("slf4j.internal.verbosity", "WARN"); // says nothing of having been told
        boolean terminal = isTerminal() && !"dumb".equals(System.getenv("TERM"));
        var output = new Output(new FileOutputStream(FileDescriptor.out));
        var console = new Console(
                new PrintWriter(output, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                terminal && isUnset(System.getenv(), "NO_COLOR"),
                terminal);
        prepare(arguments);
        Variables.check(System.getenv(), console);
        int status = told(console, output, run(console, Clock.systemUTC(), arguments));
        if (status != FINE) { // no thread keeps Java running; to exit, newer Javas would look for a logger to tell
            System.exit(status);
        }
    }

    /** The exit code of a command that ended with this one, when all that it printed should have arrived. */
    static int told(Console console, Output output, int status) {
        console.out().flush();
        var lost = output.failure();
        lost.ifPresent(console::lost);
        return status == FINE && lost.isPresent() ? PROBLEMS : status;
    }

    /** While the command line is read, another thread can begin with what any site needs. */
    static void prepare(String... arguments) {
        if (arguments.length > 0 && List.of("build", "serve").contains(arguments[0])) {
            var ahead = new Thread(
                    Look::prepare, "ahead"); // without a name, Java would look for a class that counts threads
            ahead.setDaemon(true);
            ahead.setUncaughtExceptionHandler((thread, failure) -> {}); // who needs it meets the same, and tells it
            ahead.start();
        }
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
        var alone = alone(console, clock, arguments);
        var mistakes = new UsageMistakes(console);
        var line = new CommandLine(alone.orElseGet(() -> new Main(console, clock).spec))
                .setOut(console.out())
                .setErr(console.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        console.colours() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false) // a folder may be called @home
                .setUsageHelpAutoWidth(false)
                .setParameterExceptionHandler(mistakes)
                .setExecutionExceptionHandler((failure, command, parsed) -> console.failed(failure));
        var empty = Arrays.stream(arguments).filter(Main::isEmpty).findFirst();
        if (empty.isPresent()) { // which picocli takes for a mistake of its own
            return mistakes.empty(line, empty.get(), arguments);
        }
        var unknown = alone.isPresent() ? Optional.<String>empty() : unknown(line, arguments);
        if (unknown.isPresent()) { // with --help, the program's help would be shown
            return mistakes.noCommand(line, unknown.get());
        }
        try {
            return line.execute(
                    alone.isPresent()
                            ? Arrays.copyOfRange(arguments, 1, arguments.length)
                            : ReceiveCommand.readable(arguments));
        } catch (LinkageError e) { // which picocli lets pass
            return console.failed(e);
        }
    }

    /** What stands where a command should, or behind 'help', and is none. */
    private static Optional<String> unknown(CommandLine line, String... arguments) {
        int at = arguments.length > 1 && arguments[0].equals("help") ? 1 : 0;
        return Arrays.stream(arguments)
                .skip(at)
                .limit(1)
                .filter(name -> !name.startsWith("-") && !line.getSubcommands().containsKey(name))
                .findFirst();
    }

    /** Whether an argument says nothing: most likely a script's variable is not set. */
    private static boolean isEmpty(String argument) {
        return argument.isBlank() || argument.startsWith("-") && argument.indexOf('=') == argument.length() - 1;
    }

    /** The command, if it is one that is often called: to describe all the others takes time, at every start. */
    private static Optional<CommandSpec> alone(Console console, Clock clock, String... arguments) {
        return switch (arguments.length == 0 ? "" : arguments[0]) {
            case "build" -> Optional.of(new BuildCommand(console, clock).spec().name(NAME + " build"));
            case "serve" -> Optional.of(new ServeCommand(console, clock).spec().name(NAME + " serve"));
            case "approve" ->
                Optional.of(new ApproveCommand(console, clock).spec().name(NAME + " approve"));
            default -> Optional.empty();
        };
    }

    @Override
    public Integer call() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "which command? To build the site in this folder: afterword build");
    }
}
