package org.afterword.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.afterword.base.problem.Codes;
import org.afterword.base.problem.Nearest;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.content.article.ArticlePlaces;
import org.afterword.content.settings.SettingsPlaces;
import org.afterword.pages.PlannedSite;
import org.afterword.pages.links.Sources;

/** Tells of codes under {@code ignore} that nothing is told of any more: they would hide the next mistake. */
final class UnusedSwitches {
    private static final String SETTINGS = "content/site.yaml";
    private static final String FIELD = "ignore";

    private final PlannedSite planned;
    private final Sources sources;
    private final boolean external;
    private final Set<String> told;

    /**
     * @param external whether other sites were asked
     * @param told the codes of all that is told of, one of which may be meant
     */
    UnusedSwitches(PlannedSite planned, Sources sources, boolean external, Set<String> told) {
        this.planned = planned;
        this.sources = sources;
        this.external = external;
        this.told = told;
    }

    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        var loaded = planned.loaded();
        for (var code : loaded.ignoring().unused()) {
            var place = sources.of(SETTINGS)
                    .map(text -> SettingsPlaces.of(text).words(List.of(FIELD), code))
                    .orElse(Position.file(SETTINGS));
            add(problems, code, place, "the site");
        }
        for (var article : loaded.site().articles()) {
            for (var code : loaded.ignoring().unused(article)) {
                var place = sources.of(article.file())
                        .flatMap(text -> ArticlePlaces.of(text).inField(FIELD, code))
                        .orElse(Position.file(article.file()));
                add(problems, code, place, "the article");
            }
        }
        return problems;
    }

    /** Where other sites were not asked, nobody knows. */
    private void add(List<Problem> problems, String code, Position place, String where) {
        if (Codes.isOne(code) && (external || !code.equals(Web.CODE))) { // else the build tells of it
            problems.add(Problem.warning(
                    "ignore/unused",
                    place,
                    "nothing in " + where + " would be told of as '" + code + "'",
                    Nearest.slip(code, told)
                            .map(near -> "did you mean '" + near + "'?")
                            .orElse("take it out, so that it does not hide the next mistake")));
        }
    }
}
