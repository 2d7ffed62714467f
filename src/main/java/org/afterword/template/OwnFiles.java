package org.afterword.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.base.problem.SourceText;

/** Looks through a site's own templates for what can only be a slip, and what the engine says nothing of. */
final class OwnFiles {
    /** What makes a page, a feed or a map. Without a word, robots.txt says that all may be read. */
    private static final Set<String> MAKE_PAGES = Set.of(
            "archive.html",
            "article.html",
            "author.html",
            "base.html",
            "comments.xml",
            "feed.json",
            "feed.xml",
            "list.html",
            "llms.txt",
            "markdown.txt",
            "not-found.html",
            "podcast.xml",
            "redirect.html",
            "search.html",
            "search.json",
            "sitemap-index.xml",
            "sitemap.xml",
            "tags.html",
            "thanks.html");

    private OwnFiles() {}

    /** @param isBroken whether a template cannot be read: what is left open in it takes in what follows */
    static void check(Theme theme, Includes includes, Predicate<String> isBroken, Consumer<Problem> problems) {
        var own = theme.templates().stream()
                .filter(name -> !theme.isBuiltIn(name))
                .toList();
        if (own.isEmpty()) {
            return;
        }
        new Blocks(theme).check(problems);
        MacroCalls.check(
                own.stream().map(name -> theme.file(name).orElseThrow()).toList(), problems);
        for (var name : own) {
            var source = theme.file(name).orElseThrow();
            if (!BuiltInTheme.FILES.contains(name) && !Shortcodes.isShortcode(name) && !includes.isUsed(name)) {
                problems.accept(Misnamed.template(name, source));
            }
            if (MAKE_PAGES.contains(name) && TemplateParts.isNothing(source.text())) {
                problems.accept(Problem.error(
                        "template/empty",
                        Position.file(source.path()),
                        "this template is empty, so everything made with it would be empty, too",
                        "remove it to use the theme's own, or copy that"));
            }
            if (Shortcodes.isShortcode(name) && source.text().isBlank()) { // one that is to make nothing can say so
                problems.accept(Problem.warning(
                        "template/empty",
                        Position.file(source.path()),
                        "this template is empty, so that readers see nothing where an article calls it",
                        "write what it should make, or a comment if that is nothing: {# nothing #}"));
            }
            if (name.endsWith(".html") || name.endsWith(".xml")) {
                Braces.check(source, problems);
            }
        }
        elements(
                theme,
                own.stream()
                        .filter(name -> !isBroken.test(name)
                                || LeftOpen.in(theme.file(name).orElseThrow()).isEmpty())
                        .toList(),
                problems);
    }

    /** One template may open what another closes, as the thread does with the form. */
    private static void elements(Theme theme, List<String> own, Consumer<Problem> problems) {
        var odd = new LinkedHashMap<SourceText, List<OpenElements.Tag>>();
        for (var name : theme.templates()) {
            if (name.endsWith(".html")) {
                var source = theme.file(name).orElseThrow();
                odd.put(source, OpenElements.of(source.text()));
            }
        }
        var all = odd.values().stream().flatMap(List::stream).toList();
        for (var name : own) {
            odd.getOrDefault(theme.file(name).orElseThrow(), List.of()).stream()
                    .filter(tag -> !OpenElements.hasCounterpart(tag, all))
                    .forEach(tag -> problems.accept(element(theme.file(name).orElseThrow(), tag)));
        }
    }

    private static Problem element(SourceText source, OpenElements.Tag tag) {
        return Problem.warning(
                "template/element",
                source.at(tag.start(), tag.end()),
                tag.isClose()
                        ? "this closes a '" + tag.name() + "' that is not open"
                        : "this '" + tag.name() + "' is never closed, so all that follows would be within it",
                tag.isClose()
                        ? "take it out, or open it with <" + tag.name() + ">"
                        : "write </" + tag.name() + "> where it ends");
    }
}
