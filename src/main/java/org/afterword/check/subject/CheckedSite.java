package org.afterword.check.subject;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.afterword.base.problem.Position;
import org.afterword.content.Site;
import org.afterword.content.article.Article;
import org.afterword.content.article.ArticlePlaces;
import org.afterword.content.media.Media;
import org.afterword.pages.PlannedSite;
import org.afterword.pages.links.Sources;

/**
 * A site that is looked over.
 *
 * @param targets the paths that its articles and settings lead to, as they are on the site
 * @param external the addresses elsewhere that its articles lead to, each with where it stands; none if nobody asks for them
 * @param own the whole addresses of this site that its articles lead to, each with where it stands
 * @param sources the texts of its files
 */
public record CheckedSite(
        PlannedSite planned,
        Set<String> targets,
        Map<String, List<Position>> external,
        Map<String, List<Position>> own,
        Sources sources) {

    public Site site() {
        return planned.loaded().site();
    }

    /** The files that are copied and of which a build tells nothing. */
    public List<Media> untold() {
        var told = planned.problems().stream()
                .map(problem -> problem.position().path())
                .collect(Collectors.toSet());
        return site().media().stream()
                .filter(file -> !told.contains(file.name()))
                .toList();
    }

    /** Where the value of an article's field stands; else its file. */
    public Position field(Article article, String name) {
        return sources.of(article.file())
                .map(ArticlePlaces::of)
                .flatMap(places -> places.field(name))
                .orElseGet(() -> Position.file(article.file()));
    }

    /** Whether the site has something at a path, be its last slash written or not, or will have what is left out for now. */
    public boolean willHave(String path) {
        var plan = planned.plan();
        return plan.at(path).isPresent()
                || plan.at(path + "/").isPresent()
                || planned.loaded().leftOut().what(path).isPresent();
    }

    /** A page as it would be written; empty where it cannot be. */
    public Optional<String> page(String path) {
        return planned.plan().at(path).flatMap(planned::rendered);
    }

    /** Whether one of the site's templates names a path. */
    public boolean isNamedInTemplates(String path) {
        var theme = planned.look().theme();
        return theme.names().stream()
                .flatMap(name -> theme.file(name).stream())
                .anyMatch(text -> text.text().contains(path));
    }
}
