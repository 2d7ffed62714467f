package org.afterword.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;

/** Asks other sites whether what is linked to there is there: each address once a day, and few at once of one host. */
public final class Web {
    static final String CODE = "link/external";

    private final Asking asking;
    private final KnownAnswers known;

    /**
     * @param asking how to ask
     * @param known what need not be asked for
     */
    public Web(Asking asking, KnownAnswers known) {
        this.asking = asking;
        this.known = known;
    }

    /**
     * What other sites answered.
     *
     * @param asked how many addresses they were asked for
     * @param unasked how many they were not asked for, since one wants no more questions, or time was over
     */
    record Answered(int asked, int unasked, List<Problem> problems) {}

    /** @param addresses each with where it stands */
    Answered ask(Map<String, List<Position>> addresses) {
        var problems = new ArrayList<Problem>();
        var wanted = new LinkedHashMap<>(addresses);
        wanted.keySet().removeIf(known::hasFound);
        var answers = asking.all(wanted.keySet());
        wanted.forEach((address, places) -> {
            var answer = answers.get(address);
            if (answer != null && answer.isFine()) {
                known.find(address);
            } else if (answer != null) {
                places.forEach(place -> problems.add(Problem.warning(
                        CODE, place, "the link to '" + address + "' is dead: " + answer.what(), answer.cure())));
            }
        });
        known.keep();
        return new Answered(answers.size(), wanted.size() - answers.size(), problems);
    }
}
