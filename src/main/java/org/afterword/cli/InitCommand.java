package org.afterword.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.afterword.authoring.Host;
import org.afterword.authoring.NewSite;
import org.afterword.authoring.Refused;
import org.afterword.authoring.Setting;
import org.afterword.content.address.SiteAddress;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** Begins a blog. */
final class InitCommand implements Callable<Integer> {
    private static final List<String> HOSTS =
            Arrays.stream(Host.values()).map(InitCommand::word).toList();

    private final Console console;
    private final Clock clock;
    private final PositionalParamSpec site = Shape.folder();
    private final OptionSpec title = Shape.text("--title", "TITLE", "The blog's title.");
    private final OptionSpec url = Shape.text("--url", "ADDRESS", "The blog's address, such as https://example.org.");
    private final OptionSpec language =
            Shape.text("--language", "TAG", "The language of the blog, such as en or pt-BR.");
    private final OptionSpec author = Shape.text("--author", "NAME", "Your name, as readers will see it.");
    private final OptionSpec theme =
            choice("--theme", "NAME", "The theme, which is how the blog looks: ", NewSite.themes());
    private final OptionSpec host = choice("--host", "HOST", "Where you publish the blog: ", HOSTS);
    private final ZoneOption zone = new ZoneOption("The time zone of the blog (default: this machine's).");

    private final CommandSpec spec = Shape.command(
            "init",
            this,
            "Begin a small blog, with a first article, that you can build at once.",
            "",
            "On a terminal, you are asked for what no option says, except the theme.",
            "Elsewhere, there are defaults. No file is overwritten.",
            "",
            "Exit status: 0 the blog was made; 1 it could not be made; 2 the command line is",
            "wrong.");

    private BufferedReader input;

    /** Whether somebody sits there, and is to be asked: the launcher says whether what is typed comes from a person. */
    private boolean asks;

    InitCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
        spec.addPositional(site);
        List.of(title, url, language, author, theme, host, zone.spec()).forEach(spec::addOption);
        Shape.addHelp(spec);
    }

    /** One of these names, which a shell completes. */
    private static OptionSpec choice(String name, String label, String description, List<String> names) {
        return OptionSpec.builder(name)
                .type(String.class)
                .paramLabel(label)
                .description(description + String.join(", ", names) + ".")
                .completionCandidates(names)
                .build();
    }

    private static String word(Host host) {
        return host.name().toLowerCase(Locale.ROOT);
    }

    CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = site.getValue();
        var newSite = new NewSite(folder);
        try {
            newSite.refuseWhatIsThere();
            answers(folder); // a mistake in an option is told before anybody types
            asks = console.terminal() && "false".equals(System.getProperty("afterword.piped"));
            var answers = answers(folder);
            var made = newSite.make(answers, LocalDate.ofInstant(clock.instant(), answers.zone()));
            console.out().println("a blog was made " + (isHere(folder) ? "here" : "in " + folder) + ":");
            made.forEach(file -> console.out().println("  " + file));
            console.out().println("to see it:");
            console.out().println("  afterword serve" + (isHere(folder) ? "" : " " + SiteFolder.typed(folder)));
            console.out().flush();
            return Main.FINE;
        } catch (Refused e) {
            return console.refused(e);
        }
    }

    private static boolean isHere(Path folder) {
        return folder.normalize().toString().isEmpty();
    }

    private NewSite.Answers answers(Path folder) throws IOException, Refused {
        return new NewSite.Answers(
                asked(
                        title,
                        "Title",
                        titleOf(folder),
                        InitCommand::words,
                        Setting.TITLE::complaint,
                        "a text on one line"),
                asked(
                        url,
                        "Address",
                        "https://example.org",
                        InitCommand::address,
                        Setting.URL::complaint,
                        "an address such as https://example.org or https://example.org/blog"),
                asked(
                        language,
                        "Language",
                        "en",
                        InitCommand::language,
                        Setting.LANGUAGE::complaint,
                        "a language tag such as en or pt-BR"),
                zone(),
                Optional.of(asked(
                                author,
                                "Your name",
                                "",
                                InitCommand::name,
                                InitCommand::complaint,
                                "a name on one line"))
                        .filter(known -> !known.isEmpty()),
                theme(),
                asked(
                        host,
                        "Published on (" + String.join(", ", HOSTS) + ")",
                        word(Host.NONE),
                        InitCommand::host,
                        any -> Optional.empty(),
                        "one of " + String.join(", ", HOSTS)));
    }

    /** The name of the blog's folder, where that can be a title. */
    private static String titleOf(Path folder) {
        return Optional.ofNullable(folder.toAbsolutePath().normalize().getFileName())
                .flatMap(name -> words(name.toString()))
                .filter(name -> Setting.TITLE.complaint(name).isEmpty())
                .orElse("A blog");
    }

    /** The zone that is named, or this machine's: as a distance from UTC where it is none that a site should name. */
    private ZoneId zone() {
        var given = zone.value(spec);
        var complaint = given.flatMap(named -> Setting.ZONE.complaint(named.getId()));
        if (complaint.isPresent()) {
            throw wrong("--zone: " + complaint.get());
        }
        return given.orElseGet(() -> usable(ZoneId.systemDefault()));
    }

    private static ZoneId usable(ZoneId ofMachine) {
        return Stream.of(ofMachine, ofMachine.normalized())
                .filter(one -> Setting.ZONE.complaint(one.getId()).isEmpty())
                .findFirst()
                .orElse(ZoneOffset.UTC);
    }

    private Optional<String> theme() {
        String given = theme.getValue();
        if (given != null && !NewSite.themes().contains(given)) {
            throw wrong("--theme must be one of " + String.join(", ", NewSite.themes()) + ", not '" + given + "'");
        }
        return Optional.ofNullable(given);
    }

    private static Optional<String> words(String text) {
        return Optional.of(text.strip())
                .filter(words -> !words.isEmpty() && words.lines().count() == 1);
    }

    /** A name, or nothing. */
    private static Optional<String> name(String text) {
        return text.isBlank() ? Optional.of("") : words(text);
    }

    private static Optional<String> complaint(String name) {
        return name.isEmpty() ? Optional.empty() : Setting.AUTHOR.complaint(name);
    }

    /** An address without a slash at its end; one of which a build would complain stays as it is. */
    private static Optional<String> address(String text) {
        return SiteAddress.parse(text).or(() -> Optional.of(text.strip()));
    }

    /** A tag as tags are written; one of which a build would complain stays as it is. */
    private static Optional<String> language(String text) {
        var tag = text.strip();
        return Optional.of(
                Setting.LANGUAGE.complaint(tag).isPresent()
                        ? tag
                        : Locale.forLanguageTag(tag).toLanguageTag());
    }

    private static Optional<Host> host(String text) {
        return Arrays.stream(Host.values())
                .filter(one -> word(one).equals(text.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /**
     * What an option says, or a person; where neither does, the usual.
     *
     * @param complaint what a build would say of an answer
     */
    private <T> T asked(
            OptionSpec option,
            String question,
            String usual,
            Function<String, Optional<T>> read,
            Function<T, Optional<String>> complaint,
            String expected)
            throws IOException, Refused {
        String given = option.getValue();
        if (given != null) {
            var answer = read.apply(given)
                    .orElseThrow(() -> wrong(option.longestName() + " must be " + expected + ", not '" + given + "'"));
            var complained = complaint.apply(answer);
            if (complained.isPresent()) {
                throw wrong(option.longestName() + ": " + complained.get());
            }
            return answer;
        }
        while (isAsked()) {
            console.err().print(question + (usual.isEmpty() ? ": " : " [" + usual + "]: "));
            console.err().flush();
            var line = input.readLine();
            if (line == null) {
                console.err().println();
                throw new Refused("the answers ended, and so no blog was made");
            }
            var answer = read.apply(line.isBlank() ? usual : line);
            var complained = answer.flatMap(complaint);
            if (answer.isPresent() && complained.isEmpty()) {
                return answer.get();
            }
            console.err().println("  " + complained.orElse("write " + expected));
        }
        return read.apply(usual).orElseThrow();
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private boolean isAsked() {
        if (asks && input == null) {
            input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        }
        return asks;
    }
}
