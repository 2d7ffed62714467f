package org.afterword.check.rules;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.afterword.base.problem.Problem;
import org.afterword.check.subject.CheckedSite;
import org.afterword.content.Site;
import org.afterword.content.address.Slug;

/** A page that stands outside the lists has a link that leads to it. */
final class UnreachablePages implements Rule {
    /** The page of thanks is where the form leads; the home page has no need of a link. */
    private static final Set<String> REACHED = Set.of("/", "/thanks/");

    @Override
    public String code() {
        return "page/unreachable";
    }

    @Override
    public void look(CheckedSite site, Consumer<Problem> problems) {
        for (var article : site.site().articles()) {
            if (article.page()
                    && !isReached(site, article.path())
                    && site.site().translations().of(article).stream()
                            .noneMatch(other -> !other.page() || isReached(site, other.path()))) {
                problems.accept(Problem.warning(
                        code(),
                        site.field(article, "page"),
                        "nothing leads to this page, and it is in no list",
                        "link to it, for instance from 'navigation' in site.yaml, or take 'page' out"));
            }
        }
    }

    private static boolean isReached(CheckedSite site, String path) {
        return REACHED.contains(path)
                || site.targets().contains(path)
                || isAuthors(site.site(), path)
                || site.isNamedInTemplates(path);
    }

    /** Whether the name of an author leads to a page, at an article or a comment. */
    private static boolean isAuthors(Site site, String path) {
        var settings = site.settings();
        var language = Locale.forLanguageTag(settings.language());
        return settings.parts().authors()
                && path.startsWith("/authors/")
                && settings.authors().keySet().stream()
                        .filter(key -> path.equals("/authors/" + Slug.of(key, language) + "/"))
                        .anyMatch(key -> site.articles().stream()
                                .anyMatch(article ->
                                        article.author().filter(key::equals).isPresent()
                                                || article.tally().authors().containsKey(key)));
    }
}
