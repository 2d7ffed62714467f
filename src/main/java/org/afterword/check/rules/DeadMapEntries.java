package org.afterword.check.rules;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.check.subject.CheckedSite;
import org.afterword.check.subject.OwnAddress;
import org.afterword.content.address.UrlPath;

/** What the site's map names is there. */
final class DeadMapEntries implements Rule {
    private static final String MAP = "/sitemap.xml";
    private static final Pattern ADDRESS = Pattern.compile("<loc>([^<]*+)</loc>");

    @Override
    public String code() {
        return "sitemap/dead";
    }

    @Override
    public void look(CheckedSite site, Consumer<Problem> problems) {
        if (site.planned().look().theme().brought(MAP.substring(1)).isEmpty()) {
            return; // the theme's own names what is planned, and what is not for an error is told with that
        }
        var url = site.site().settings().url();
        var found = ADDRESS.matcher(site.page(MAP).orElse(""));
        while (found.find()) {
            var address = found.group(1).strip().replace("&amp;", "&");
            var page = OwnAddress.rest(address, url)
                    .flatMap(path -> site.planned().plan().at(UrlPath.decode(path)));
            if (page.isEmpty()) {
                problems.accept(Problem.warning(
                        code(),
                        Position.file("templates" + MAP),
                        "the map names " + address + ", at which the site has nothing",
                        "mend your template, or copy the built-in one anew"));
                return;
            }
        }
    }
}
