package org.afterword.pages.sets;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.content.article.Article;
import org.afterword.pages.catalog.Catalog;
import org.afterword.pages.output.Output;
import org.afterword.pages.parts.Addresses;

/** A picture for sharing for each article that has none, where the site asks for it: its title. */
public final class SharePictures implements PageSet {
    @Override
    public Stream<Output> of(Catalog catalog) {
        return asked(catalog).flatMap(article -> picture(catalog, article).stream());
    }

    private static Stream<Article> asked(Catalog catalog) {
        return catalog.frame().settings().parts().sharePictures()
                ? catalog.site().articles().stream()
                        .filter(article -> article.image().isEmpty())
                : Stream.empty();
    }

    private static Optional<Output> picture(Catalog catalog, Article article) {
        return catalog.editions()
                .frame(article)
                .parts()
                .titlePicture(article)
                .map(picture -> new Output.Title(
                        Addresses.sharing(article.path(), picture.fingerprint()).substring(1),
                        article.file(),
                        picture));
    }

    /** What is wrong where there are no letters for titles, and no picture stands in for them. */
    public static Optional<Problem> problem(Catalog catalog, Supplier<Position> place) {
        if (catalog.frame().settings().image().isPresent()) {
            return Optional.empty();
        }
        var without = asked(catalog)
                .filter(article -> catalog.editions()
                        .frame(article)
                        .parts()
                        .titlePicture(article)
                        .isEmpty())
                .map(Article::file)
                .toList();
        if (without.isEmpty()) {
            return Optional.empty();
        }
        int others = without.size() - 1;
        return Optional.of(Problem.warning(
                "site/share-picture",
                place.get(),
                "there are no letters to set the title, the author or the site's name for " + without.get(0)
                        + (others == 0 ? "" : others == 1 ? " and another" : " and " + others + " others"),
                "write 'image:' into site.yaml: that picture then stands for them"));
    }
}
