package org.afterword.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.afterword.authoring.Standing;
import org.afterword.base.Json;
import org.afterword.base.Moment;
import org.afterword.base.problem.Problem;
import org.afterword.content.article.Article;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Lists what readers do not see yet, or no more. */
final class ListCommand implements Callable<Integer> {
    private final Console console;
    private final Clock clock;
    private final PositionalParamSpec site = Shape.folder();
    private final OptionSpec format = Shape.format(InboxCommand.Format.class);

    private final CommandSpec spec = Shape.command(
            "list",
            this,
            "List what readers do not see yet: drafts, future and expired articles, and comments that wait. Also list undated articles.",
            "",
            "Exit status: 0 the list is complete; 1 something in the content cannot be read;",
            "2 the command line is wrong.");

    ListCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
        spec.addPositional(site).addOption(format);
        Shape.addHelp(spec);
    }

    CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = DecisionOptions.folder(spec, site.getValue(), " DIR");
        InboxCommand.Format as = format.getValue();
        var problems = new ArrayList<Problem>();
        var standing = Standing.of(folder, Moment.at(clock.instant()), problems::add);
        problems.removeIf(problem -> !problem.isError());
        new ProblemPrinter(console, ProblemPrinter.Format.text).print(problems);
        if (as == InboxCommand.Format.json) {
            console.out().println(Json.of(json(standing)));
        } else if (problems.isEmpty() || !standing.isEmpty()) { // of what cannot be read nobody knows who sees it
            text(standing);
        }
        console.out().flush();
        return problems.isEmpty() ? Main.FINE : Main.PROBLEMS;
    }

    private void text(Standing standing) {
        if (standing.isEmpty()) {
            console.out().println("readers see all articles, and no comment awaits a decision");
            return;
        }
        group("drafts", standing.drafts(), article -> "");
        group("dated later", standing.later(), article -> date(article.date()));
        group("expired", standing.expired(), article -> date(article.expires()));
        group("without a date, so last in every list", standing.undated(), article -> "");
        if (!standing.held().isEmpty()) {
            console.out().println("comments held");
            standing.held()
                    .forEach((path, held) ->
                            console.out().println("  " + (path.isEmpty() ? "without an article" : path) + "  " + held));
        }
    }

    private static String date(Optional<Moment> date) {
        return "  " + date.map(Moment::iso).orElse("");
    }

    private void group(String name, List<Article> articles, Function<Article, String> date) {
        if (!articles.isEmpty()) {
            console.out().println(name);
            articles.forEach(article ->
                    console.out().println("  " + article.file() + date.apply(article) + "  " + article.title()));
        }
    }

    private static Map<String, Object> json(Standing standing) {
        var json = new LinkedHashMap<String, Object>();
        json.put("drafts", articles(standing.drafts()));
        json.put("later", articles(standing.later()));
        json.put("expired", articles(standing.expired()));
        json.put("undated", articles(standing.undated()));
        json.put("held", standing.held());
        return json;
    }

    private static List<Map<String, Object>> articles(List<Article> articles) {
        return articles.stream()
                .map(article -> {
                    Map<String, Object> json = new LinkedHashMap<>();
                    json.put("file", article.file());
                    json.put("path", article.path());
                    json.put("title", article.title());
                    json.put("date", article.date().map(Moment::iso));
                    json.put("expires", article.expires().map(Moment::iso));
                    return json;
                })
                .toList();
    }
}
