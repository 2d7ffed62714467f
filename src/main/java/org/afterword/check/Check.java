package org.afterword.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.afterword.base.problem.Problem;
import org.afterword.base.work.Parallel;
import org.afterword.check.rules.Rules;
import org.afterword.check.subject.CheckedSite;
import org.afterword.content.settings.Settings;
import org.afterword.markdown.Survey;
import org.afterword.markdown.Syntax;
import org.afterword.pages.PlannedSite;
import org.afterword.pages.links.Sources;

/** A check of a site: reads and plans it as a build does, writes nothing, and looks it over by the rules. */
public final class Check {
    private static final String HOME = "/";

    private final PlannedSite planned;
    private final Sources sources;
    private final Optional<Web> web;

    private Check(PlannedSite planned, Sources sources, Optional<Web> web) {
        this.planned = planned;
        this.sources = sources;
        this.web = web;
    }

    /**
     * Looks a site over, in the pool that calls.
     *
     * @param folder the site's
     * @param web asks other sites whether what is linked to there is there; empty where they are not to be asked
     */
    public static Checked of(PlannedSite planned, Path folder, Optional<Web> web) {
        return new Check(planned, new Sources(folder), web).checked();
    }

    private Checked checked() {
        var loaded = planned.loaded();
        var site = loaded.site();
        var settings = site.settings();
        var found = Found.nothing();
        var look = new ArticleLook(sources, settings.url(), web.isPresent());
        Parallel.map(site.articles(), look::of).forEach(found::add);
        var looked = new CheckedSite(planned, targets(settings, found), found.external(), found.own(), sources);
        Parallel.map(Rules.ALL, rule -> {
                    var problems = new ArrayList<Problem>();
                    rule.look(looked, problems::add);
                    return problems;
                })
                .forEach(found.problems()::addAll);
        found.problems().addAll(Rendering.problems(planned));
        if (web.isPresent()) {
            SettingsAddresses.note(settings, sources, found);
        }
        var answered = web.map(asked -> asked.ask(found.external())).orElse(new Web.Answered(0, 0, List.of()));
        found.problems().addAll(answered.problems());
        var problems = new ArrayList<>(planned.problems());
        problems.addAll(loaded.ignoring().told(found.problems()));
        var told = problems.stream().map(Problem::code).collect(Collectors.toSet());
        problems.addAll(new UnusedSwitches(planned, sources, web.isPresent(), told).problems());
        int comments = site.talking().stream()
                .mapToInt(article -> article.tally().entries())
                .sum();
        return new Checked(
                Problem.inOrder(problems.stream()),
                site.articles().size(),
                comments,
                site.media().size(),
                answered.asked(),
                answered.unasked());
    }

    /** What articles lead to, and settings, too. */
    private static Set<String> targets(Settings settings, Found found) {
        var targets = new HashSet<>(found.targets());
        settings.icon().ifPresent(targets::add);
        settings.image().ifPresent(targets::add);
        settings.podcast().ifPresent(podcast -> targets.add(podcast.image()));
        var texts = new ArrayList<String>();
        settings.footer().ifPresent(texts::add);
        settings.conversation().invitation().ifPresent(texts::add);
        var links = new ArrayList<String>();
        texts.forEach(text -> Survey.of(text, Syntax.PLAIN).leads().forEach(lead -> links.add(lead.address())));
        settings.navigation().forEach(entry -> links.add(entry.url()));
        settings.authors().values().forEach(author -> author.url().ifPresent(links::add));
        for (var link : links) {
            ArticleLook.path(link, HOME).ifPresent(targets::add);
        }
        return withFolders(targets);
    }

    /** A server leads from a folder's name to the folder. */
    private static Set<String> withFolders(Set<String> targets) {
        List.copyOf(targets).forEach(target -> targets.add(target.endsWith("/") ? target : target + "/"));
        return targets;
    }
}
