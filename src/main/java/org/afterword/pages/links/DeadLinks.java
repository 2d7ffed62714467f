package org.afterword.pages.links;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.base.problem.SourceText;
import org.afterword.base.work.Parallel;
import org.afterword.content.LeftOut;
import org.afterword.content.Site;
import org.afterword.content.address.PictureName;
import org.afterword.content.address.UrlPath;
import org.afterword.content.article.Article;
import org.afterword.content.article.ArticlePlaces;
import org.afterword.content.article.TextLinks;
import org.afterword.markdown.Lead;
import org.afterword.markdown.Survey;
import org.afterword.pages.look.TemplateAddress;
import org.afterword.pages.output.Output;

/**
 * Warns of links and pictures in articles that lead to nothing on the site. What a text may lead to is known without reading
 * it; only one that may lead to nothing is read, to see whether it does, and where.
 */
public final class DeadLinks {
    private final Site site;
    private final LeftOut leftOut;
    private final Places places;
    private final Sources sources;
    private final PageIds ids;
    private final Cures cures;
    private final HostRules rules;
    private final Map<String, Article> byPath = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private DeadLinks(
            Site site,
            LeftOut leftOut,
            Places places,
            Sources sources,
            Function<Output.Page, Optional<String>> rendered) {
        this.site = site;
        this.leftOut = leftOut;
        this.places = places;
        this.sources = sources;
        this.ids = new PageIds(rendered, this::markdown);
        this.cures = new Cures(places, site.settings().root());
        this.rules = HostRules.of(site);
        for (var article : site.articles()) {
            byPath.put(article.path(), article);
        }
    }

    /**
     * All that leads to nothing in the site's articles, settings, templates and style sheet.
     *
     * @param style the site's own style sheet; empty where it has the theme's
     * @param templates the addresses in the site's own templates
     * @param rendered a page's HTML; empty where it cannot be rendered
     */
    public static List<Problem> of(
            Site site,
            LeftOut leftOut,
            Places places,
            Sources sources,
            Optional<SourceText> style,
            List<TemplateAddress> templates,
            Function<Output.Page, Optional<String>> rendered) {
        var links = new DeadLinks(site, leftOut, places, sources, rendered);
        Parallel.map(site.articles(), links::look).forEach(found -> found.ifPresent(links::tell));
        new SettingsLinks(site.settings(), sources, links::judge, links::moved).tell(links.problems::add);
        style.ifPresent(own -> StyleSheetLinks.check(
                own, site.settings().url(), site.settings().root(), links::judge, links.problems::add));
        var ofTemplates = new TemplateLinks(site.settings().root(), links::judge);
        templates.forEach(address -> ofTemplates.check(address, links.problems::add));
        return List.copyOf(links.problems);
    }

    private Optional<String> markdown(Article article) {
        return sources.of(article.file()).map(text -> ArticlePlaces.of(text).markdown());
    }

    /** What of an article leads nowhere: looked for side by side, and told one after the other. */
    private record Found(Article article, ArticlePlaces text, boolean noImage, List<Lead> leads) {}

    private Optional<Found> look(Article article) {
        Set<String> bad = new HashSet<>();
        for (var link : article.links()) {
            if (judge(article, link).isPresent()) {
                bad.add(link);
            }
        }
        boolean noImage = article.image()
                .filter(image -> PictureName.isPicture(image.path())) // else its name is told of
                .filter(image -> judge(article.path(), image.path()).isPresent())
                .isPresent();
        if (bad.isEmpty() && !noImage) {
            return Optional.empty();
        }
        return sources.of(article.file()).map(ArticlePlaces::of).map(text -> {
            var leads = bad.isEmpty()
                    ? List.<Lead>of()
                    : Survey.of(text.of(article), article.syntax()).leads();
            return new Found(
                    article,
                    text,
                    noImage,
                    leads.stream()
                            .filter(lead ->
                                    target(lead, article).filter(bad::contains).isPresent())
                            .toList());
        });
    }

    private Optional<String> target(Lead lead, Article article) {
        return isWhole(lead.address())
                ? Optional.of(Target.of(lead.address()).path().replaceFirst("\\?.*", ""))
                : TextLinks.target(lead.address(), article.folder());
    }

    private boolean isWhole(String address) {
        return !site.settings().withinSite(address).equals(address);
    }

    private void tell(Found found) {
        var article = found.article();
        if (found.noImage()) {
            var image = article.image().orElseThrow();
            var written = image.path().substring(image.path().lastIndexOf('/') + 1);
            var place = found.text().inField("image", written).orElse(Position.file(article.file()));
            judge(article.path(), image.path())
                    .ifPresent(dead -> problems.add(dead.problem(Lead.Kind.PICTURE, written, place)));
        }
        for (var lead : found.leads()) {
            target(lead, article)
                    .flatMap(target -> judge(article, target))
                    .ifPresent(dead -> problems.add(dead.problem(
                            lead.kind(), lead.address(), found.text().inText(lead.start(), lead.end()))));
        }
    }

    /** A whole address may lead to what others put beside the site, so that only what the site will have is told of. */
    private Optional<Dead> judge(Article article, String target) {
        return isWhole(target)
                ? hidden(UrlPath.decode(site.settings().withinSite(target)))
                : judge(article.path(), target);
    }

    private Optional<Dead> hidden(String path) {
        return leftOut.what(path).map(Dead.Hidden::new);
    }

    /**
     * What is wrong with a link; empty where nothing is.
     *
     * @param page the path of the page that it stands on
     */
    private Optional<Dead> judge(String page, String link) {
        var target = Target.of(link);
        var path = target.path().isEmpty() ? page : target.path();
        var found = places.of(path);
        if (found.isEmpty()) {
            return path.startsWith("/.") && path.indexOf('\\') < 0 || rules.answer(path)
                    ? Optional.empty()
                    : Optional.of(dead(path));
        }
        if (target.fragment().isEmpty()) {
            return Optional.empty();
        }
        var article = Optional.ofNullable(byPath.get(Places.address(found.get())));
        return ids.has(found.get(), article, target.fragment())
                ? Optional.empty()
                : Optional.of(new Dead.Anchor(
                        target.fragment(), page.equals(path), found.get().origin(), anchors(found.get())));
    }

    /** Where an article is now of which a path is a former address. */
    private Optional<String> moved(String path) {
        return path.startsWith("/")
                        && places.of(path).filter(DeadLinks::sendsOn).isPresent()
                ? site.articles().stream()
                        .filter(article -> article.aliases().contains(path))
                        .map(Article::path)
                        .findFirst()
                : Optional.empty();
    }

    private static boolean sendsOn(Output output) {
        return output instanceof Output.Page page && page.template().equals("redirect.html");
    }

    private Dead dead(String path) {
        return hidden(path).orElseGet(() -> new Dead.Nothing(path, written -> cures.cure(written, path)));
    }

    private Set<String> anchors(Output output) {
        return output instanceof Output.Page page ? ids.of(page).orElse(Set.of()) : Set.of();
    }
}
