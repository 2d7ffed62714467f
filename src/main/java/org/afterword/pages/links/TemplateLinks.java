package org.afterword.pages.links;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.afterword.base.problem.Problem;
import org.afterword.content.article.TextLinks;
import org.afterword.markdown.Lead;
import org.afterword.markdown.Links;
import org.afterword.pages.look.TemplateAddress;

/** Warns of addresses in the site's own templates at which it has nothing. They stand on pages at many addresses. */
final class TemplateLinks {
    private static final String TOP = "/";

    /** An address of the web that lacks its beginning, or a part of it. */
    private static final Pattern NEARLY_ELSEWHERE = Pattern.compile("(?i)https?//|www\\.|[^/\\s@]+@[^/\\s@]+\\.");

    private final String root;
    private final BiFunction<String, String, Optional<Dead>> judge;

    /**
     * @param root what every path of the published site begins with: nothing puts it before those of a template
     * @param judge says what is wrong with a link, given the page that it stands on and where it leads
     */
    TemplateLinks(String root, BiFunction<String, String, Optional<Dead>> judge) {
        this.root = root;
        this.judge = judge;
    }

    void check(TemplateAddress one, Consumer<Problem> problems) {
        var path = one.path();
        var place = one.template().at(one.start(), Math.max(one.end(), one.start() + 1));
        if (isElsewhere(path)) {
            AddressSlips.tell(path, () -> place, problems);
            return;
        }
        boolean isWhole = path.startsWith(TOP);
        var target = TextLinks.target(isWhole ? path : TOP + path, TOP);
        if (path.startsWith("#") || path.startsWith("?") || path.isBlank() || target.isEmpty()) {
            return;
        }
        boolean isFile = isWhole && path.endsWith(".md");
        if (isFile || NEARLY_ELSEWHERE.matcher(path).lookingAt()) {
            problems.accept(new Dead.Nothing(
                            path,
                            written -> isFile
                                    ? Optional.of("write " + Links.page(written))
                                    : Cures.web(written).map(web -> "write " + web))
                    .problem(Lead.Kind.LINK, path, place));
            return;
        }
        boolean withRoot = isWhole && target.get().startsWith(root);
        if (!one.fromRoot() && !withRoot) {
            problems.accept(Problem.warning(
                    "template/address",
                    place,
                    isWhole
                            ? "the site begins at " + root + ", and '" + path + "' lies outside of it"
                            : "'" + path + "' leads elsewhere from each page that the template is used on",
                    "write {{ site.root }}" + path.replaceFirst("^(?:\\.{0,2}+/)++", "")));
            return;
        }
        var within = one.fromRoot() ? target.get() : target.get().substring(root.length() - 1);
        judge.apply(TOP, within)
                .ifPresent(dead -> problems.accept(dead.problem(
                        one.link() ? Lead.Kind.LINK : Lead.Kind.MEDIA, TOP + path.replaceFirst("^/", ""), place)));
    }

    private static boolean isElsewhere(String path) {
        return path.startsWith("//") || path.matches("[A-Za-z][A-Za-z0-9+.-]*:.*");
    }
}
