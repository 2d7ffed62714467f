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
     * @param url the address of the published site, without a slash at its end; empty where it has none
     * @param root what every path of the published site begins with: nothing puts it before those of a style sheet
     * @param judge says what is wrong with a link, given the page that it stands on and where it leads
     */
    static void check(
            SourceText style,
            String url,
            String root,
            BiFunction<String, String, Optional<Dead>> judge,
            Consumer<Problem> problems) {
        for (var one : StyleSheetAddress.of(style.text())) {
            var place = style.at(one.start(), one.end());
            var ofSite = one.address().startsWith(url + "/") && !url.isEmpty();
            var address = ofSite ? root + one.address().substring(url.length() + 1) : atTop(one.address(), root);
            if (one.address().startsWith("../") && address.startsWith("../")) {
                problems.accept(Problem.warning(
                        "link/picture",
                        place,
                        "the file '" + one.address() + "' is not there, since the style sheet lies at the site's top",
                        "write '" + one.address().replaceFirst("^(?:\\.\\./)+", "") + "'"));
                continue;
            }
            var target =
                    TextLinks.target(address, TOP).map(link -> Target.of(link).path());
            if (target.isEmpty() || target.get().isEmpty()) {
                continue;
            }
            boolean whole = address.startsWith(TOP);
            if (whole && !target.get().startsWith(root)) {
                problems.accept(Problem.warning(
                        "link/picture",
                        place,
                        "the file '" + one.address() + "' is not there, since the site begins at " + root,
                        "write '" + one.address().substring(1) + "'"));
                continue;
            }
            var path = whole ? target.get().substring(root.length() - 1) : target.get();
            var dead = judge.apply(TOP, path);
            if (dead.isPresent()) {
                problems.accept(dead.get().problem(Lead.Kind.MEDIA, one.address(), place));
            } else if (path.endsWith("/")) {
                problems.accept(Problem.warning(
                        "link/picture",
                        place,
                        "'" + one.address() + "' is a page, and no picture, font or style sheet",
                        "write the name of such a file"));
            }
        }
    }

    /** Browsers go no further up than the top of a host. */
    private static String atTop(String address, String root) {
        return root.equals(TOP) ? address.replaceFirst("^(?:\\.\\./)+", "") : address;
    }
}
