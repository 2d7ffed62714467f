package org.afterword.pages.sets;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.afterword.base.SameName;
import org.afterword.content.article.Article;
import org.afterword.pages.catalog.Catalog;
import org.afterword.pages.output.Called;
import org.afterword.pages.output.Inputs;
import org.afterword.pages.output.Output;
import org.afterword.pages.parts.Addresses;
import org.afterword.pages.parts.Frame;
import org.afterword.pages.view.RedirectView;

/**
 * A page at each former address of an article, which leads to where it is now. One with letters in Unicode's decomposed form
 * is served in the composed one, too, where nothing else is.
 */
final class Aliases implements PageSet {

    @Override
    public Stream<Output> of(Catalog catalog) {
        var articles = catalog.site().articles().stream()
                .filter(article -> !article.aliases().isEmpty())
                .toList();
        var taken = taken(articles, catalog.site().articles());
        return articles.stream()
                .flatMap(article -> article.aliases().stream()
                        .flatMap(alias -> Stream.of(alias, SameName.composed(alias))
                                .distinct()
                                .filter(one -> one.equals(alias) || taken.add(file(one)))) // as readers would type it
                        .map(alias -> redirect(catalog.editions().frame(article), article, alias)));
    }

    /** The files of all articles and aliases; nothing where no alias has two spellings, so that nobody asks for them. */
    private static Set<String> taken(List<Article> aliased, List<Article> all) {
        boolean isAsked = aliased.stream()
                .flatMap(article -> article.aliases().stream())
                .anyMatch(alias -> !SameName.composed(alias).equals(alias));
        var taken = new HashSet<String>();
        if (isAsked) {
            aliased.forEach(article -> article.aliases().forEach(alias -> taken.add(file(alias))));
            all.forEach(article -> taken.add(Addresses.file(article.path())));
        }
        return taken;
    }

    private static Output redirect(Frame frame, Article article, String alias) {
        return new Output.Page(
                file(alias),
                "an alias in " + article.file(),
                "redirect.html",
                () -> new Redirect(frame, alias, article.title(), article.path()));
    }

    /** An address whose last part has no ending is a folder's, as static hosts serve it. */
    private static String file(String alias) {
        var last = alias.substring(alias.lastIndexOf('/') + 1);
        return Addresses.file(last.isEmpty() || last.contains(".") ? alias : alias + "/");
    }

    private record Redirect(
            @Called("the site's settings or words") Frame frame,
            @Called("the former address") String alias,
            @Called("the article's title") String title,
            @Called("the article's address") String path)
            implements Inputs {
        @Override
        public RedirectView view() {
            var head = frame.parts().unlisted(title, title, frame.addresses().canonical(path), List.of());
            return new RedirectView(
                    frame.parts().site(alias), head, frame.addresses().link(path));
        }
    }
}
