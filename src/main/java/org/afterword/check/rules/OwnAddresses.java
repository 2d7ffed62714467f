package org.afterword.check.rules;

import java.util.List;
import java.util.function.Consumer;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.check.subject.CheckedSite;
import org.afterword.check.subject.OwnAddress;
import org.afterword.content.address.UrlPath;

/** A whole address of this site leads to something on it, and is written as the site writes it. */
final class OwnAddresses implements Rule {

    @Override
    public String code() {
        return "link/own";
    }

    @Override
    public void look(CheckedSite site, Consumer<Problem> problems) {
        var url = site.site().settings().url();
        if (url.isEmpty()) {
            return;
        }
        site.own().forEach((address, places) -> {
            var rest = OwnAddress.rest(address, url);
            if (rest.isEmpty()) {
                OwnAddress.restOtherwise(address, url)
                        .ifPresent(otherwise -> tellOtherwise(site, address, otherwise, places, problems));
            } else if (!isThere(site, rest.get())) {
                places.forEach(place -> problems.accept(nothingThere(place)));
            }
        });
    }

    /** With or without {@code www.} it may be another site: it is this one's where this one has a page of that path. */
    private void tellOtherwise(
            CheckedSite site, String address, String rest, List<Position> places, Consumer<Problem> problems) {
        var url = site.site().settings().url();
        boolean isOfHost = OwnAddress.isOfHost(address, url);
        if (isThere(site, rest)) {
            var path = rest.isEmpty() ? "/" : rest;
            if (isOfHost || !path.equals("/")) {
                places.forEach(place -> problems.accept(Problem.warning(
                        code(),
                        place,
                        "this is an address of the site itself, and not written as in site.yaml: " + url,
                        "write the path, " + path + ", or the name of the article's file")));
            }
        } else if (isOfHost) {
            places.forEach(place -> problems.accept(nothingThere(place)));
        }
    }

    private Problem nothingThere(Position place) {
        return Problem.warning(
                code(),
                place,
                "this is an address of the site itself, at which it has nothing",
                "write a path, such as /about/, or the name of the article's file; then each build looks after it");
    }

    /** What is left out each build tells, and what a host keeps under a point, such as {@code /.well-known/}, is its own affair. */
    private static boolean isThere(CheckedSite site, String rest) {
        var path = rest.replaceFirst("[?#].*", "");
        var decoded = UrlPath.decode(path.isEmpty() ? "/" : path);
        return decoded.startsWith("/.") || site.willHave(decoded);
    }
}
