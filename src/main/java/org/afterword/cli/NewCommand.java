package org.afterword.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.afterword.authoring.NewArticle;
import org.afterword.authoring.Refused;
import org.afterword.base.Moment;
import org.afterword.base.Slashes;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** Begins an article. */
final class NewCommand implements Callable<Integer> {
    private final Console console;
    private final Clock clock;

    private final PositionalParamSpec title = PositionalParamSpec.builder()
            .type(List.class)
            .auxiliaryTypes(String.class)
            .paramLabel("TITLE")
            .arity("1..*")
            .initialValue(List.of())
            .description("The article's title.")
            .build();

    private final OptionSpec name =
            Shape.text("--name", "NAME", "The last part of its address (default: made from the title).");
    private final OptionSpec within = Shape.text("--within", "FOLDER", "The folder in its address, such as notes.");
    private final OptionSpec page =
            Shape.flag("Make a page that lists and feeds do not show, such as About.", "--page");
    private final OptionSpec form = Shape.text(
            "--from", "FORM", "Begin with the text of templates/new/FORM.md (default: article, if there is one).");
    private final OptionSpec edit = Shape.flag("Open it in your editor ($VISUAL or $EDITOR).", "--edit");
    private final OptionSpec site = DecisionOptions.site();

    private final CommandSpec spec = Shape.command(
            "new",
            this,
            "Begin an article: a draft with today's date, at an address made from its title.",
            "",
            "Prints the path of the new file. When you have written it, publish it with",
            "'afterword publish' and its name.",
            "",
            "Exit status: 0 the article was made; 1 it could not be made; 2 the command line",
            "is wrong.");

    NewCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
        spec.addPositional(title);
        List.of(name, within, page, form, edit, site).forEach(spec::addOption);
        Shape.addHelp(spec);
    }

    CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path folder = DecisionOptions.folder(spec, site.getValue(), " TITLE --in DIR");
        List<String> words = title.getValue();
        if (words.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "what is its title? For example: " + spec.qualifiedName() + " A walk by the sea");
        }
        var wanted = new NewArticle.Wanted(
                String.join(" ", words).replaceAll("\\s+", " "), // a title is one line
                Optional.ofNullable(name.getValue()),
                within(),
                page.getValue(),
                Optional.ofNullable(form.getValue()));
        var editor = Editor.of(System.getenv());
        boolean edits = edit.getValue();
        if (edits && editor.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "no editor is known; name yours, for example: export EDITOR=nano");
        }
        try {
            var now = Moment.at(clock.instant());
            var file = new NewArticle(folder, now).make(wanted);
            console.out().println(folder.resolve(file).normalize());
            console.out().flush();
            if (edits) {
                editor.get().open(List.of(folder.resolve(file)), "the article stays as it was made");
            }
            return Main.FINE;
        } catch (Refused e) {
            return console.refused(e);
        }
    }

    private String within() {
        String given = within.getValue();
        return given == null ? "" : Slashes.noneAround(given.replaceFirst("^(?:\\./)?content(?:/|$)", ""));
    }
}
