package org.afterword.pages.look;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.afterword.base.problem.Problem;
import org.afterword.base.problem.SourceText;
import org.afterword.template.TemplateTags;
import org.afterword.template.TemplateTags.Tag;
import org.afterword.template.Theme;

/** Warns of what a page has once, where a template writes it and so does the frame that it fills. */
final class TwiceInFrame {
    private final Theme theme;
    private final Consumer<Problem> problems;
    private final Set<String> told = new HashSet<>();

    private TwiceInFrame(Theme theme, Consumer<Problem> problems) {
        this.theme = theme;
        this.problems = problems;
    }

    static void check(Theme theme, Consumer<Problem> problems) {
        if (theme.names().stream()
                .anyMatch(name -> isPage(name) && theme.brought(name).isPresent())) {
            var twice = new TwiceInFrame(theme, problems);
            theme.names().stream().filter(TwiceInFrame::isPage).forEach(twice::check);
        }
    }

    private static boolean isPage(String name) {
        return name.endsWith(".html");
    }

    private void check(String name) {
        var source = theme.file(name).orElseThrow();
        var seen = new HashSet<>(Set.of(name));
        for (var next = OwnFrame.extended(source); next.isPresent() && seen.add(next.get()); ) {
            var frame = theme.file(next.get());
            if (frame.isEmpty()) {
                return;
            }
            for (var element : TemplateMarkup.ONCE) {
                compare(name, source, next.get(), frame.get(), element);
            }
            next = OwnFrame.extended(frame.get());
        }
    }

    /** What a condition may leave out is not looked at. A frame of the site's own is told of once, with the first that fills it. */
    private void compare(String name, SourceText source, String frameName, SourceText frame, String element) {
        var here = first(TemplateTags.of(source.text()), element);
        var there = first(TemplateTags.around(frame.text(), source.text()), element);
        if (here.isEmpty() || there.isEmpty()) {
            return;
        }
        if (theme.brought(frameName).isPresent()) {
            if (told.add(frameName + " " + element)) {
                tell(frame, there.get(), name);
            }
        } else if (theme.brought(name).isPresent()) {
            tell(source, here.get(), frameName);
        }
    }

    private static Optional<Tag> first(List<Tag> tags, String element) {
        return tags.stream()
                .filter(tag -> tag.element().equals(element) && tag.branch().isEmpty())
                .findFirst();
    }

    private void tell(SourceText source, Tag tag, String other) {
        problems.accept(Problem.warning(
                "template/element",
                source.at(tag.start(), tag.end()),
                "%s has a '%s', too, and a page has one".formatted(other, tag.element()),
                tag.element().equals("h1")
                        ? "write another element here, such as <p class=\"site\">: the heading of a page is what it is about"
                        : "take one of the two out"));
    }
}
