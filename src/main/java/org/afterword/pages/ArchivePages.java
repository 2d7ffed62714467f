package org.afterword.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.afterword.content.Article;

/** All articles by the year: on one page, or where that would be long, on a page for each year. */
final class ArchivePages implements PageSet {
    private static final int MOST_ON_ONE_PAGE = 500;

    @Override
    public Stream<Output> of(Catalog catalog) {
        if (!catalog.site().settings().parts().archive()) {
            return Stream.empty();
        }
        var maker = new Maker(catalog);
        boolean split = catalog.listed().size() > MOST_ON_ONE_PAGE;
        Output archive = new Output.Page(
                Addresses.file(Addresses.ARCHIVE), "the archive", "archive.html", () -> maker.all(split));
        return split
                ? Stream.concat(
                        Stream.of(archive), maker.years.keySet().stream().map(maker::page))
                : Stream.of(archive);
    }

    private static final class Maker {
        private static final String UNDATED = "undated";

        private final Catalog catalog;
        private final Parts parts;
        private final Map<String, List<Article>> years = new LinkedHashMap<>();

        Maker(Catalog catalog) {
            this.catalog = catalog;
            this.parts = new Parts(catalog);
            for (var article : catalog.listed()) {
                var year = article.date()
                        .map(date -> String.valueOf(date.day().getYear()))
                        .orElse(UNDATED);
                years.computeIfAbsent(year, label -> new ArrayList<>()).add(article);
            }
        }

        ArchiveView all(boolean split) {
            var shown = new ArrayList<ArchiveView.Year>();
            years.keySet().forEach(year -> shown.add(year(year, split)));
            return view(Addresses.ARCHIVE, catalog.words().say("archive"), shown);
        }

        Output page(String year) {
            return new Output.Page(
                    Addresses.file(path(year)),
                    "the archive of " + year,
                    "archive.html",
                    () -> view(
                            path(year), label(year).orElse(catalog.words().say(UNDATED)), List.of(year(year, false))));
        }

        private ArchiveView view(String path, String heading, List<ArchiveView.Year> shown) {
            return new ArchiveView(
                    parts.site(path),
                    parts.head(path, Optional.of(heading), parts.feeds(), Optional.empty(), Optional.empty()),
                    heading,
                    shown);
        }

        private ArchiveView.Year year(String year, boolean apart) {
            var articles = years.get(year);
            return new ArchiveView.Year(
                    label(year),
                    year.equals(UNDATED) ? year : "y" + year,
                    articles.size(),
                    apart ? Optional.of(catalog.addresses().link(path(year))) : Optional.empty(),
                    apart ? List.of() : articles.stream().map(parts::teaser).toList());
        }

        private static Optional<String> label(String year) {
            return year.equals(UNDATED) ? Optional.empty() : Optional.of(year);
        }

        private static String path(String year) {
            return Addresses.ARCHIVE + year + "/";
        }
    }
}
