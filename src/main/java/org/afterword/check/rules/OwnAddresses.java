package org.afterword.check.rules;

import java.util.Locale;
import java.util.function.Consumer;
import org.afterword.base.problem.Problem;
import org.afterword.check.subject.CheckedSite;
import org.afterword.content.address.UrlPath;

/** A whole address of this site leads to something on it. */
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
            var path = address.substring(url.length()).replaceFirst("[?#].*", "");
            var decoded = UrlPath.decode(path.isEmpty() ? "/" : path);
            boolean isThere = site.planned().plan().at(decoded).isPresent()
                    || site.planned().plan().at(decoded + "/").isPresent();
            if (!isThere && !decoded.toLowerCase(Locale.ROOT).startsWith("/.")) {
                places.forEach(
                        place -> problems.accept(
                                Problem.warning(
                                        code(),
                                        place,
                                        "this is an address of the site itself, at which it has nothing",
                                        "write a path, such as /about/, or the name of the article's file; then each build looks after it")));
            }
        });
    }
}
