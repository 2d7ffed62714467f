package org.afterword.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;

/** Asks other sites whether what is linked to there is there: each address once, and few at once of one host. */
public final class Web {
    static final String CODE = "link/external";

    private final Asking asking;

    /** @param asking how to ask */
    public Web(Asking asking) {
        this.asking = asking;
    }

    /** @param addresses each with where it stands */
    List<Problem> problems(Map<String, List<Position>> addresses) {
        var problems = new ArrayList<Problem>();
        var answers = asking.all(addresses.keySet());
        addresses.forEach((address, places) -> {
            var answer = answers.getOrDefault(address, WebAnswer.FINE);
            if (!answer.isFine()) {
                places.forEach(place -> problems.add(Problem.warning(
                        CODE, place, "the link to '" + address + "' is dead: " + answer.what(), answer.cure())));
            }
        });
        return problems;
    }
}
