package org.afterword.build;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;

/**
 * An output folder that holds another site than the one that is built. A site keeps its output when its folder is renamed,
 * copied or cloned, and when its title or its address changes: it is another only if nothing is remembered of this output, and
 * both names differ, or one does and most of its articles have no page here.
 *
 * @param owners the sites that the folder's list names; empty where an earlier version wrote it
 */
record AnotherSite(List<Owner> owners) {

    /**
     * Empty where the folder is this site's, or no site's.
     *
     * @param pages the paths of the pages that only this site has
     */
    static Optional<AnotherSite> in(Ours ours, Owner owner, Supplier<List<String>> pages) {
        return ours.isKnown() || !ours.isListed() || isSame(ours, owner, pages)
                ? Optional.empty()
                : Optional.of(new AnotherSite(ours.owners()));
    }

    private static boolean isSame(Ours ours, Owner owner, Supplier<List<String>> pages) {
        var owners = ours.owners();
        if (owners.stream().anyMatch(owner::isSurely)) {
            return true;
        }
        return (owners.isEmpty() || owners.stream().anyMatch(owner::mayBe)) && hasMost(ours, pages.get());
    }

    private static boolean hasMost(Ours ours, List<String> pages) {
        long there = pages.stream().filter(ours::include).count();
        return pages.isEmpty() || 2 * there > pages.size();
    }

    /**
     * @param name the output folder, as a person would name it from the site's folder
     * @param owner whose site is built
     * @param planned the paths of all files of the site that is built
     */
    Problem problem(String name, Owner owner, Set<String> there, Set<String> planned) {
        long gone = there.stream().filter(path -> !planned.contains(path)).count();
        var whose = owners.stream().map(Owner::said).collect(Collectors.joining(", "));
        return Problem.error(
                "output/other",
                Position.file(name),
                "another site is published here" + (whose.isEmpty() ? "" : ", " + whose) + "; to build " + owner.said()
                        + " here would delete " + gone + " of its files and replace " + (there.size() - gone),
                "choose another folder with --output, or let --force put this site in its place");
    }
}
