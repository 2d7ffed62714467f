package org.afterword.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.afterword.content.Article;

/** A page at each former address of an article, which leads to where it is now. */
final class Redirects implements PageSet {

    @Override
    public Stream<Output> of(Catalog catalog) {
        var parts = new Parts(catalog);
        return catalog.site().articles().stream()
                .flatMap(article -> article.aliases().stream().map(alias -> redirect(catalog, parts, article, alias)));
    }

    private static Output redirect(Catalog catalog, Parts parts, Article article, String alias) {
        return new Output.Page(
                file(alias),
                "an alias in " + article.file(),
                "redirect.html",
                () -> view(catalog, parts, article, alias));
    }

    /** An address whose last part has no ending is a folder's, as static hosts serve it. */
    private static String file(String alias) {
        var last = alias.substring(alias.lastIndexOf('/') + 1);
        return Addresses.file(last.isEmpty() || last.contains(".") ? alias : alias + "/");
    }

    private static RedirectView view(Catalog catalog, Parts parts, Article article, String alias) {
        var head = new HeadView(
                article.title(),
                article.title(),
                Optional.empty(),
                catalog.addresses().canonical(article.path()),
                "website",
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                true,
                Optional.empty(),
                Optional.empty(),
                List.of());
        return new RedirectView(parts.site(alias), head, catalog.addresses().link(article.path()));
    }
}
