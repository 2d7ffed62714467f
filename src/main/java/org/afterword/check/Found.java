package org.afterword.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;

/**
 * What was found in articles: what is wrong, and what they lead to.
 *
 * @param targets paths on the site
 * @param external addresses elsewhere, each with where it stands
 * @param own whole addresses of the site, each with where it stands
 */
record Found(
        List<Problem> problems,
        Set<String> targets,
        Map<String, List<Position>> external,
        Map<String, List<Position>> own) {

    static Found nothing() {
        return new Found(new ArrayList<>(), new LinkedHashSet<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    void add(Found other) {
        problems.addAll(other.problems);
        targets.addAll(other.targets);
        add(external, other.external);
        add(own, other.own);
    }

    /** Notes where an address elsewhere stands; it is asked for once, whatever place in the page it leads to. */
    void addExternal(String address, Position place) {
        external.computeIfAbsent(ArticleLook.withoutFragment(address), one -> new ArrayList<>())
                .add(place);
    }

    private static void add(Map<String, List<Position>> all, Map<String, List<Position>> more) {
        more.forEach((address, places) ->
                all.computeIfAbsent(address, one -> new ArrayList<>()).addAll(places));
    }
}
