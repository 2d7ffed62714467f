package org.afterword.authoring;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.afterword.base.Moment;
import org.afterword.base.problem.Problem;
import org.afterword.base.problem.SourceText;
import org.afterword.content.Site;
import org.afterword.content.article.Article;
import org.afterword.content.article.ArticleReader;
import org.afterword.content.folder.ContentFolder;
import org.afterword.pages.SitePlan;
import org.afterword.pages.links.Sources;
import org.afterword.pages.look.Look;

/** Plans a site with an article that is not written yet, so that nobody begins one that could not be published. */
record AddressTrial(Path folder, Site site, Moment now) {
    private static final String TAKEN = "plan/claim";
    private static final String MISLEADING = "file/folder";

    /** What is wrong with a form itself; a value that is not filled in yet is the author's to write. */
    private static final Pattern OF_A_FORM =
            Pattern.compile("yaml/.*|front-matter/(?:empty|missing|unclosed|title|unknown|date|type)");

    /**
     * Refuses, in the words of a build, where the article would lie or the form that it begins with; says what to do instead.
     *
     * @param path the file's path from the content folder
     * @param text what it would hold
     * @param form the form's file, which has the same lines; empty where the text is from none
     * @throws IOException if the templates cannot be listed
     */
    void refuse(String path, String text, Optional<String> form) throws IOException, Refused {
        var file = ContentFolder.name(path);
        var found = new ArrayList<Problem>();
        var article = new ArticleReader(site.settings(), now).read(new SourceText(file, text), path, found::add);
        for (var problem : found) {
            if (form.isPresent()
                    && problem.isError()
                    && OF_A_FORM.matcher(problem.code()).matches()) {
                throw Refused.of(form.get(), problem);
            }
        }
        var look = Look.read(folder, site.settings());
        SitePlan.of(with(article), look.theme(), look.languages(), new Sources(folder), found::add);
        for (var problem : found) {
            var told = problem.position().path() + ": " + problem.message();
            if (problem.code().equals(TAKEN) && told.contains(file)) {
                throw new Refused(told + "; name another address: --name NAME");
            } else if (problem.code().equals(MISLEADING)) {
                throw new Refused(told + " (" + problem.hint() + "); or name another address: --name NAME");
            }
        }
    }

    private Site with(Article article) {
        List<Article> articles =
                Stream.concat(Stream.of(article), site.articles().stream()).toList();
        return new Site(
                site.settings(),
                articles,
                site.translations(),
                site.media(),
                site.images(),
                site.enclosed(),
                site.data());
    }
}
