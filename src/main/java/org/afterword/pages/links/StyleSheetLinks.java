package org.afterword.pages.links;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.afterword.base.problem.Problem;
import org.afterword.base.problem.SourceText;
import org.afterword.content.article.TextLinks;
import org.afterword.markdown.Lead;
import org.afterword.pages.look.StyleSheetAddress;

/** Warns of files that the site's style sheet asks for and that are not there. It lies at the site's top. */
final class StyleSheetLinks {
    private static final String TOP = "/";

    private StyleSheetLinks() {}

    /**
     * Looks through a style sheet.
     *
     * @param root what every path of the published site begins with: nothing puts it before those of a style sheet
     * @param judge says what is wrong with a link, given the page that it stands on and where it leads
     */
    static void check(
            SourceText style,
            String root,
            BiFunction<String, String, Optional<Dead>> judge,
            Consumer<Problem> problems) {
        for (var one : StyleSheetAddress.of(style.text())) {
            var target = TextLinks.target(one.address(), TOP)
                    .map(link -> Target.of(link).path());
            if (target.isEmpty() || target.get().isEmpty()) {
                continue;
            }
            var place = style.at(one.start(), one.end());
            boolean whole = one.address().startsWith(TOP);
            if (whole && !target.get().startsWith(root)) {
                problems.accept(Problem.warning(
                        "link/picture",
                        place,
                        "the file '" + one.address() + "' is not there, since the site begins at " + root,
                        "write '" + one.address().substring(1) + "'"));
                continue;
            }
            var path = whole ? target.get().substring(root.length() - 1) : target.get();
            judge.apply(TOP, path)
                    .ifPresent(dead -> problems.accept(dead.problem(Lead.Kind.MEDIA, one.address(), place)));
        }
    }
}
