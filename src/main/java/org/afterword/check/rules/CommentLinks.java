package org.afterword.check.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.base.work.Parallel;
import org.afterword.check.subject.CheckedSite;
import org.afterword.check.subject.OwnAddress;
import org.afterword.content.address.UrlPath;
import org.afterword.content.article.Article;
import org.afterword.markdown.Anchors;
import org.afterword.markdown.VisitorLinks;

/** A link in a comment that names this site leads to something on it. Only threads that may have one are looked through. */
final class CommentLinks implements Rule {
    /** A link to a path, without a scheme or a fragment alone. */
    private static final Pattern PATH =
            Pattern.compile("\\]\\(((?![a-zA-Z][a-zA-Z+.-]{0,20}:|[#<])[^\\s()]{1,500})\\)");

    private static final Pattern CODE = Pattern.compile("`[^`]*`");

    @Override
    public String code() {
        return "link/comment";
    }

    @Override
    public void look(CheckedSite site, Consumer<Problem> problems) {
        Parallel.map(Threads.discussed(site), article -> dead(article, site)).forEach(found -> found.forEach(problems));
    }

    private List<Problem> dead(Article article, CheckedSite site) {
        var url = site.site().settings().url();
        var addresses = new LinkedHashSet<String>();
        var found = new ArrayList<Problem>();
        for (var entry : article.shown().entries()) {
            var words = entry.comment().body().markdown();
            if (entry.comment().by().isPresent() && words.contains("](")) {
                PATH.matcher(CODE.matcher(words).replaceAll(""))
                        .results()
                        .map(link -> unlinked(link.group(1), article, site))
                        .forEach(found::add);
            }
            if (mayLeadHere(words, url)) {
                addresses.addAll(VisitorLinks.of(words));
            }
        }
        addresses.stream()
                .flatMap(address -> why(address, article, site)
                        .map(why -> Problem.warning(
                                code(),
                                place(address, article, site),
                                "the link to '" + address + "' in a comment leads nowhere: " + why,
                                "correct it, since readers follow it; or take the link out"))
                        .stream())
                .forEach(found::add);
        return found;
    }

    /** An author may write to readers as in an article, but no comment has links to paths. */
    private Problem unlinked(String address, Article article, CheckedSite site) {
        return Problem.warning(
                code(),
                place(address, article, site),
                "a comment links to whole addresses alone, so readers see this as it is written",
                "write the whole address, such as " + site.site().settings().url() + article.path());
    }

    /** What is rarer is looked for first. */
    private static boolean mayLeadHere(String text, String url) {
        return text.contains("://") && !url.isEmpty() && text.contains(url)
                || text.contains("](#")
                || text.indexOf('=') >= 0 && text.contains("href");
    }

    /** Why a link leads nowhere; empty where it does not name this site, or leads somewhere. */
    private static Optional<String> why(String address, Article article, CheckedSite site) {
        int sign = address.indexOf('#');
        var fragment = sign < 0 ? "" : UrlPath.decode(address.substring(sign + 1));
        var whole = sign < 0 ? address : address.substring(0, sign);
        var own = OwnAddress.rest(whole, site.site().settings().url());
        if (own.isEmpty() && !whole.isEmpty()) {
            return Optional.empty();
        }
        var given =
                own.map(rest -> UrlPath.decode(rest.replaceFirst("\\?.*", ""))).orElse(article.path());
        var path = given.isEmpty() ? "/" : given;
        var plan = site.planned().plan();
        var there = plan.at(path).isPresent() ? path : path + "/";
        if (plan.at(there).isEmpty()) {
            return Optional.of("the site has nothing at " + path);
        }
        boolean isThere = fragment.isEmpty()
                || site.page(there).filter(page -> !hasPlace(page, fragment)).isEmpty();
        return isThere ? Optional.empty() : Optional.of("there is no '#" + fragment + "' in " + there);
    }

    /** A page that leads on has no places of its own. */
    private static boolean hasPlace(String page, String fragment) {
        return page.contains(" id=\"" + fragment + "\"")
                || Anchors.in(page).contains(fragment)
                || page.contains("http-equiv=\"refresh\"");
    }

    /** Where the thread's file first has the address; else the file. */
    private static Position place(String address, Article article, CheckedSite site) {
        var file = Threads.file(article);
        var source = site.sources().of(file).filter(text -> text.text().contains(address));
        int at = source.map(text -> text.text().indexOf(address)).orElse(0);
        return source.map(text -> text.at(at, at + address.length())).orElseGet(() -> Position.file(file));
    }
}
