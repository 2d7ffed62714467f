package org.afterword.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.afterword.authoring.Publishing;
import org.afterword.authoring.Refused;
import org.afterword.base.Moment;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** Publishes a draft. */
final class PublishCommand implements Callable<Integer> {
    private final Console console;
    private final Clock clock;

    private final PositionalParamSpec article = PositionalParamSpec.builder()
            .type(String.class)
            .paramLabel("ARTICLE")
            .arity("0..1")
            .description("The article's file, its address, or the last part of either.")
            .build();

    private final OptionSpec date = OptionSpec.builder("--date")
            .type(String.class)
            .paramLabel("DATE")
            .description("When it is published (default: now).")
            .build();

    private final OptionSpec site = DecisionOptions.site();

    private final CommandSpec spec = Shape.command(
            "publish",
            this,
            "Publish a draft: remove 'draft' from its front matter, and set its date to now.",
            "",
            "The next build shows it. If its date is in the future, the first build after",
            "that date does.",
            "",
            "Exit status: 0 the article was changed; 1 it could not be changed; 2 the command",
            "line is wrong.");

    PublishCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
        spec.addPositional(article).addOption(date).addOption(site);
        Shape.addHelp(spec);
    }

    CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() throws IOException {
        String named = article.getValue();
        if (named == null || named.isBlank()) {
            throw new ParameterException(
                    spec.commandLine(), "which article? To list those that are not public: afterword list");
        }
        Optional<String> day = Optional.ofNullable(date.getValue());
        if (day.filter(text -> Moment.parse(text.strip(), ZoneOffset.UTC).isEmpty())
                .isPresent()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--date must be a date such as 2024-05-01 or 2024-05-01T09:30:00+02:00, not '" + day.get() + "'");
        }
        Path folder = DecisionOptions.folder(spec, site.getValue(), " ARTICLE --in DIR");
        var now = Moment.at(clock.instant());
        try {
            var published = new Publishing(folder, now).publish(named, day);
            console.out().println(told(published, now));
            console.out().flush();
            return Main.FINE;
        } catch (Refused e) {
            return console.refused(e);
        }
    }

    private static String told(Publishing.Published published, Moment now) {
        var when = published
                .date()
                .map(date -> (date.compareTo(now) > 0 ? "to be published on " : "published on ") + date.iso() + ", at ")
                .orElse("published at ");
        return published.file() + ": " + when + published.path();
    }
}
