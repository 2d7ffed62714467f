package org.afterword.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.afterword.base.fingerprint.Fingerprint;
import org.afterword.base.fingerprint.ViewFingerprint;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.base.work.Timing;
import org.afterword.content.Loaded;
import org.afterword.content.Site;
import org.afterword.content.SiteReader;
import org.afterword.content.article.Article;
import org.afterword.content.article.ArticlePlaces;
import org.afterword.pages.links.DeadLinks;
import org.afterword.pages.links.Sources;
import org.afterword.pages.look.Look;
import org.afterword.pages.look.LookReader;
import org.afterword.pages.look.MisplacedTemplates;
import org.afterword.pages.look.TemplateAddress;
import org.afterword.pages.look.Unshown;
import org.afterword.pages.output.Inputs;
import org.afterword.pages.output.Output;
import org.afterword.template.TemplateFailure;
import org.afterword.template.Templates;
import org.afterword.template.Theme;

/**
 * A site that was read and planned, and the templates to render it.
 *
 * @param problems all that is known to be wrong before anything is rendered
 * @param sources the texts of its files
 */
public record PlannedSite(Loaded loaded, Look look, SitePlan plan, List<Problem> problems, Sources sources) {
    private static final String SETTINGS = "content/site.yaml";

    private static final String NO_ADDRESS = "site/url";

    /**
     * Reads and plans a site; the templates are read meanwhile.
     *
     * @param url an address to take instead of the one in the settings
     * @throws IOException if the content or the templates cannot be listed
     */
    public static PlannedSite read(SiteReader reader, Optional<String> url, Timing timing) throws IOException {
        var planned = readWithoutLinks(reader, url, timing).withLinks();
        timing.step("planning");
        return planned;
    }

    /** The same, but what leads nowhere is not told. */
    public static PlannedSite readWithoutLinks(SiteReader reader, Optional<String> url, Timing timing)
            throws IOException {
        var looking = new LookReader(reader.site());
        var loaded = reader.read(
                settings -> looking.settings(url.map(settings::withUrl).orElse(settings)));
        timing.step("reading the content");
        var look = looking.look();
        timing.step("reading the templates, as far as it took longer");
        var site = url.map(loaded.site()::withUrl).orElse(loaded.site());
        return plan(loaded, site, look, new Sources(reader.site()));
    }

    /**
     * Reads and plans the site after some of its files changed.
     *
     * @param changed absolute paths: all that changed since this site was read
     * @throws IOException if the content or the templates cannot be listed
     */
    public PlannedSite again(SiteReader reader, Optional<String> url, Set<Path> changed) throws IOException {
        return againWithoutLinks(reader, url, changed).withLinks();
    }

    /** The same, but what leads nowhere is not told. */
    public PlannedSite againWithoutLinks(SiteReader reader, Optional<String> url, Set<Path> changed)
            throws IOException {
        var now = reader.read(changed);
        var site = url.map(now.site()::withUrl).orElse(now.site());
        boolean sameLook =
                changed.stream().allMatch(reader::isContent) && site.settings().equals(look.settings());
        return plan(now, site, sameLook ? look : Look.read(reader.site(), site.settings()), sources);
    }

    /** The same site with another state of one of its articles, which takes the place of the one with its path. */
    public PlannedSite with(Article other) {
        var articles = new ArrayList<>(loaded.site().articles());
        articles.replaceAll(article -> article.path().equals(other.path()) ? other : article);
        var site = loaded.site();
        return plan(
                loaded,
                new Site(
                        look.settings(),
                        List.copyOf(articles),
                        site.translations(),
                        site.media(),
                        site.images(),
                        site.enclosed(),
                        site.data()),
                look,
                sources);
    }

    private static PlannedSite plan(Loaded loaded, Site site, Look look, Sources sources) {
        var problems = new ArrayList<>(loaded.problems());
        problems.addAll(look.problems());
        problems.addAll(look.languages().problems(languages(site, sources)));
        if (site.settings().url().isEmpty()
                && problems.stream().noneMatch(problem -> problem.code().equals(NO_ADDRESS))) {
            problems.add(Problem.warning(
                    NO_ADDRESS,
                    Position.file(SETTINGS),
                    "the site has no address, so there are no feeds, no site map and no canonical links",
                    "add 'url: https://…', or build with --base-url"));
        }
        for (var file : site.media()) {
            MisplacedTemplates.problem(file.name(), look.theme()).ifPresent(problems::add);
        }
        if (look.theme().hasBrought()
                && problems.stream()
                        .noneMatch(
                                problem -> problem.isError() && problem.code().startsWith("template/"))) {
            boolean hasComments =
                    site.articles().stream().anyMatch(article -> article.tally().comments() > 0);
            Unshown.check(look.theme(), hasComments, problems::add);
        }
        var plan = SitePlan.of(site, look.theme(), look.languages(), sources, problems::add);
        return new PlannedSite(loaded, look, plan, loaded.ignoring().told(problems), sources);
    }

    /** Where pages in other languages than the site's say so. */
    private static Map<String, Position> languages(Site site, Sources sources) {
        var places = new LinkedHashMap<String, Position>();
        site.languages()
                .forEach((tag, article) -> places.put(
                        tag,
                        sources.of(article.file())
                                .flatMap(text -> ArticlePlaces.of(text).field("language"))
                                .orElseGet(() -> Position.file(article.file()))));
        return places;
    }

    /** The same with what its articles and settings lead to that is not there; all of that are warnings. */
    public PlannedSite withLinks() {
        var site = loaded.site();
        var style = look.theme().brought(Theme.STYLE_SHEET);
        var found = DeadLinks.of(
                site,
                loaded.leftOut(),
                plan.places(),
                sources,
                style,
                TemplateAddress.of(look.theme()),
                this::rendered);
        if (found.isEmpty()) {
            return this;
        }
        var all = new ArrayList<>(problems);
        all.addAll(loaded.ignoring().told(found));
        return new PlannedSite(loaded, look, plan, List.copyOf(all), sources);
    }

    /** An output as it would be written; empty where it cannot be, or is a file that is copied. */
    public Optional<String> rendered(Output output) {
        if (output instanceof Output.Text text) {
            return Optional.of(text.text());
        } else if (!(output instanceof Output.Page)) {
            return Optional.empty();
        }
        var page = (Output.Page) output;
        try {
            var html = templates().render(page.template(), page.inputs().get().view());
            return Optional.of(new String(html, StandardCharsets.UTF_8));
        } catch (TemplateFailure | UncheckedIOException e) {
            return Optional.empty(); // whoever writes the page tells
        }
    }

    public Templates templates() {
        return look.templates();
    }

    /** Stands for what a page shows: it is the same as long as its template's text and all that it is made from are. */
    public Fingerprint fingerprint(Output.Page page) {
        return ViewFingerprint.of(List.of(
                templates().fingerprint(page.template()),
                Inputs.fingerprints(page.inputs().get())));
    }

    /** Whether something keeps the site from being published. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }
}
