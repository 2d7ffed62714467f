package org.afterword.pages.look;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.base.problem.SourceText;
import org.afterword.template.TemplateTags;
import org.afterword.template.TemplateTags.Tag;
import org.afterword.template.Theme;

/** Warns where the frame of a site's own lacks what browsers and screen readers need of every page. */
final class OwnFrame {
    /** What is the frame of all pages. */
    static final String NAME = "base.html";

    private static final Pattern INCLUDED = Pattern.compile("\\{%-?\\s*include\\s+[\"']([^\"'\\n]+)[\"']");
    private static final Pattern EXTENDED = Pattern.compile("\\{%-?\\s*extends\\s+[\"']([^\"'\\n]+)[\"']");

    private final SourceText frame;
    private final Consumer<Problem> problems;

    private OwnFrame(SourceText frame, Consumer<Problem> problems) {
        this.frame = frame;
        this.problems = problems;
    }

    static void check(SourceText frame, Theme theme, Consumer<Problem> problems) {
        var all = new LinkedHashSet<>(List.of(frame));
        for (var next = List.of(frame); !next.isEmpty(); ) {
            next = next.stream()
                    .flatMap(one -> Stream.of(INCLUDED, EXTENDED).flatMap(named -> named(named, one, theme).stream()))
                    .filter(all::add)
                    .toList();
        }
        var text = all.stream().map(SourceText::text).collect(Collectors.joining());
        new OwnFrame(frame, problems).check(text.toLowerCase(Locale.ROOT));
    }

    /** The templates that one includes by itself. */
    static List<SourceText> included(SourceText template, Theme theme) {
        return named(INCLUDED, template, theme);
    }

    /** The name of the template that one extends. */
    static Optional<String> extended(SourceText template) {
        return EXTENDED.matcher(template.text())
                .results()
                .map(found -> found.group(1))
                .findFirst();
    }

    private static List<SourceText> named(Pattern tag, SourceText template, Theme theme) {
        return tag.matcher(template.text())
                .results()
                .map(found -> theme.file(found.group(1)))
                .flatMap(Optional::stream)
                .toList();
    }

    private void check(String all) {
        var page = TemplateTags.of(frame.text()).stream()
                .filter(tag -> tag.element().equals("html"))
                .findFirst();
        if (!all.contains("<!doctype html")) {
            lacks(
                    "a doctype, so browsers show its pages as they did in the last century",
                    "begin with <!DOCTYPE html>");
        }
        if (!all.contains("<title")) {
            lacks(
                    "a <title>, so windows, bookmarks and search engines have none",
                    "write <title>{{ head.title }}</title>");
        }
        if (!all.contains("charset=")) {
            lacks("the encoding of its pages, so letters may come out wrong", "write <meta charset=\"utf-8\">");
        }
        page.filter(tag -> tag.whole() && !hasLanguage(tag))
                .ifPresent(tag -> problems.accept(Problem.warning(
                        "template/element",
                        frame.at(tag.start(), tag.end()),
                        "this does not say which language the page is in, so screen readers read it in any",
                        "write <html lang=\"{{ site.language }}\" dir=\"{{ site.direction }}\">")));
    }

    private static boolean hasLanguage(Tag tag) {
        return tag.attributes().stream().anyMatch(attribute -> attribute.name().equals("lang"));
    }

    private void lacks(String what, String cure) {
        problems.accept(Problem.warning(
                "template/element", Position.file(frame.path()), "this frame of all pages lacks " + what, cure));
    }
}
