package org.afterword.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.afterword.authoring.Refused;
import org.afterword.authoring.theme.LaidOver;
import org.afterword.authoring.theme.SiteTheme;
import org.afterword.base.problem.Nearest;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** Tells of the files of a site's theme and of those that the site lays over them. */
final class ThemeCommand implements Callable<Integer> {
    private static final String COPY = "copy";
    private static final String DIFF = "diff";
    private static final String SEEN = "seen";
    private static final List<String> ACTIONS = List.of(COPY, DIFF, SEEN);

    private final Console console;

    private final PositionalParamSpec action = PositionalParamSpec.builder()
            .index("0")
            .type(String.class)
            .paramLabel("ACTION")
            .arity("0..1")
            .description("copy, diff or seen; without one, list the files.")
            .build();

    private final PositionalParamSpec files = PositionalParamSpec.builder()
            .index("1..*")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .paramLabel("FILE")
            .arity("0..*")
            .initialValue(List.of())
            .description(
                    "Files of the theme, such as article.html, or themes/NAME/article.html in a theme of your own.")
            .build();

    private final OptionSpec site = DecisionOptions.site();
    private final OptionSpec format = Shape.format(InboxCommand.Format.class);

    private final CommandSpec spec = Shape.command(
            "theme",
            this,
            "List the files that decide how pages look, copy one to change it, and show what changed since.",
            "",
            "  theme             list what each file is for, and which ones are your own",
            "  theme copy FILE   copy a file into templates/, where it replaces the theme's;",
            "                    with themes/NAME/FILE, copy it into a theme of your own",
            "  theme diff        show what you changed, and what is new in the theme since",
            "  theme seen FILE   say that you took over what is new, so that no build warns",
            "",
            "Exit status: 0 done; 1 it could not be done; 2 the command line is wrong.");

    ThemeCommand(Console console) {
        this.console = console;
        spec.addPositional(action).addPositional(files).addOption(site).addOption(format);
        Shape.addHelp(spec);
    }

    CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() throws IOException {
        String todo = action.getValue();
        List<String> named = files.getValue();
        InboxCommand.Format as = format.getValue();
        var report = new ThemeReport(console, as);
        if (todo != null && !ACTIONS.contains(todo)) {
            throw wrong("'" + todo + "' is none of " + String.join(", ", ACTIONS)
                    + Nearest.to(todo, ACTIONS)
                            .map(near -> "; did you mean '" + near + "'?")
                            .orElse("; to copy a file of the theme: afterword theme copy FILE"));
        } else if (named.isEmpty() && List.of(COPY, SEEN).contains(String.valueOf(todo))) {
            throw wrong("which file? To list all: afterword theme");
        }
        Path folder = DecisionOptions.folder(spec, site.getValue(), " --in DIR");
        try {
            var theme = SiteTheme.of(folder);
            if (todo == null) {
                report.list(theme);
            } else if (todo.equals(DIFF)) {
                report.diff(theme.name(), chosen(theme, named), !named.isEmpty());
            } else {
                var paths = todo.equals(COPY) ? theme.copy(named) : theme.seen(named);
                paths.forEach(path -> console.out().println(folder.resolve(path).normalize()));
            }
            console.out().flush();
            return Main.FINE;
        } catch (Refused e) {
            return console.refused(e);
        }
    }

    private static List<LaidOver> chosen(SiteTheme theme, List<String> named) throws IOException, Refused {
        if (named.isEmpty()) {
            return theme.all();
        }
        var chosen = new ArrayList<LaidOver>();
        for (var name : named) {
            chosen.add(theme.one(name));
        }
        return chosen;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
