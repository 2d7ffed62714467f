package org.afterword.authoring;

import java.util.List;
import java.util.Optional;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;

/** Why what an author asked for is not done, and what to do instead, in words. */
public final class Refused extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Position place;

    /**
     * Refuses if there is a mistake in the settings, since what they are read to say is not what is meant: of the zone, the
     * language or the theme.
     *
     * @param problems of the site; without a file of settings, the usual ones hold
     */
    public static void ifSettingsAreWrong(List<Problem> problems) throws Refused {
        for (var problem : problems) {
            var file = problem.position().path();
            if (problem.isError()
                    && file.equals("content/site.yaml")
                    && !problem.code().equals("site/missing")) {
                throw of(file, problem);
            }
        }
    }

    /** Refuses because of a problem: tells where it is in a file of this name, what it is, and its cure. */
    static Refused of(String file, Problem problem) {
        return of(file, problem, "");
    }

    /** @param outcome what became of what was asked for; it ends what is told */
    static Refused of(String file, Problem problem, String outcome) {
        var place = problem.position();
        return new Refused(told(file, problem) + outcome, place.line() == 0 ? Optional.empty() : Optional.of(place));
    }

    private static String told(String file, Problem problem) {
        var place = problem.position();
        return "%s:%s:%s: %s%s"
                .formatted(
                        file,
                        Integer.toString(place.line()),
                        Integer.toString(place.column()),
                        problem.message(),
                        problem.hint().isEmpty() ? "" : " (" + problem.hint() + ")");
    }

    /** @param why in words for a person, without a full stop */
    public Refused(String why) {
        this(why, Optional.empty());
    }

    private Refused(String why, Optional<Position> place) {
        super(why);
        this.place = place.orElse(null);
    }

    /** The place that is to be seen below the words. */
    public Optional<Position> place() {
        return Optional.ofNullable(place);
    }
}
