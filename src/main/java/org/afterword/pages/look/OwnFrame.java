package org.afterword.pages.look;

import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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

    private static final Pattern BLOCK = Pattern.compile("\\{%-?\\s*block\\b[^%]*%}");
    private static final String HEAD = "head.html";

    /** Templates that make a page each, which a frame is around. */
    private static final Set<String> PAGES = Set.of(
            "archive.html",
            "article.html",
            "author.html",
            "list.html",
            "not-found.html",
            "search.html",
            "tags.html",
            "thanks.html");

    private final SourceText frame;
    private final String what;
    private final Consumer<Problem> problems;

    private OwnFrame(SourceText frame, String what, Consumer<Problem> problems) {
        this.frame = frame;
        this.what = what;
        this.problems = problems;
    }

    /** Looks at a template of the site's own that is the frame of pages, or was to be in one. */
    static void check(String name, SourceText own, Theme theme, Consumer<Problem> problems) {
        if (name.equals(NAME)) {
            new OwnFrame(own, "this frame of all pages lacks ", problems).check(whole(NAME, theme));
        } else if (name.equals(HEAD) && theme.brought(NAME).isEmpty()) {
            new OwnFrame(own, "with this head, each page lacks ", problems).check(whole(NAME, theme));
        } else if (PAGES.contains(name) && extended(own).isEmpty()) {
            var all = whole(name, theme);
            if (all.contains("<html") || all.contains("<!doctype")) {
                new OwnFrame(own, "this page lacks ", problems).check(all);
            } else if (TemplateTags.asked(own.text()).anyMatch(BLOCK.asMatchPredicate())) {
                problems.accept(
                        Problem.warning(
                                "template/element",
                                Position.file(own.path()),
                                "this template has no frame, so its pages have no head and no look",
                                "begin with {% extends \"base.html\" %}, and put the rest between {% block main %} and {% endblock %}"));
            }
        }
    }

    /** A template with all that it includes and extends, in small letters. */
    private static String whole(String name, Theme theme) {
        return used(name, theme).stream()
                .map(one -> theme.file(one).orElseThrow().text())
                .collect(Collectors.joining())
                .toLowerCase(Locale.ROOT);
    }

    /** The names of a template and of all that it includes and extends, the nearest first. */
    static Set<String> used(String template, Theme theme) {
        var used = new LinkedHashSet<String>();
        var next = new ArrayDeque<String>(List.of(template));
        while (!next.isEmpty()) {
            var name = next.poll();
            var file = theme.file(name);
            if (file.isPresent() && used.add(name)) {
                Stream.of(INCLUDED, EXTENDED)
                        .flatMap(tag -> named(tag, file.get()))
                        .forEach(next::add);
            }
        }
        return used;
    }

    /** The templates that one includes by itself. */
    static List<SourceText> included(SourceText template, Theme theme) {
        return named(INCLUDED, template)
                .map(theme::file)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The name of the template that one extends. */
    static Optional<String> extended(SourceText template) {
        return named(EXTENDED, template).findFirst();
    }

    private static Stream<String> named(Pattern tag, SourceText template) {
        return tag.matcher(template.text()).results().map(found -> found.group(1));
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

    private void lacks(String part, String cure) {
        problems.accept(Problem.warning("template/element", Position.file(frame.path()), what + part, cure));
    }
}
