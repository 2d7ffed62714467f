package org.afterword.pages.sets;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.afterword.content.article.Article;
import org.afterword.content.settings.Language;
import org.afterword.pages.catalog.Catalog;
import org.afterword.pages.output.Called;
import org.afterword.pages.output.Inputs;
import org.afterword.pages.output.Output;
import org.afterword.pages.parts.Addresses;
import org.afterword.pages.parts.Frame;
import org.afterword.pages.search.Division;
import org.afterword.pages.search.SearchScript;
import org.afterword.pages.view.LinkView;
import org.afterword.pages.view.SearchView;
import org.afterword.pages.view.TagsView;

/** The page on which readers search, with its script. Without a script it leads to all that can be found in other ways. */
public final class SearchPages implements PageSet {
    private static final int MOST_TALKED = 10;
    private static final int MOST_ARTICLES = 500;

    @Override
    public Stream<Output> of(Catalog catalog) {
        if (!catalog.frame().settings().search()) {
            return Stream.empty();
        }
        var script = SearchScript.text(languages(catalog));
        var name = SearchScript.name(script);
        return Stream.of(
                new Output.Text(name, "the search's script", script),
                new Output.Page(
                        Addresses.file(Addresses.SEARCH), "the search", "search.html", () -> page(catalog, name)));
    }

    /** The path of the search's script, which changes with its text; none where readers cannot search. */
    public static Optional<String> script(Catalog catalog) {
        return catalog.frame().settings().search()
                ? Optional.of(SearchScript.name(SearchScript.text(languages(catalog))))
                : Optional.empty();
    }

    /** The tags of the languages that the site's articles are in, its own first. */
    private static List<String> languages(Catalog catalog) {
        return Stream.concat(
                        Stream.of(catalog.frame().settings().language()), catalog.site().languages().keySet().stream())
                .toList();
    }

    private static SearchPage page(Catalog catalog, String script) {
        var frame = catalog.frame();
        var articles = catalog.site().articles();
        var tags = frame.settings().parts().tags()
                ? catalog.tags().values().stream()
                        .map(tag -> new Tag(tag.name(), tag.slug(), tag.cards().size()))
                        .toList()
                : List.<Tag>of();
        return new SearchPage(
                frame,
                script,
                Division.of(articles),
                articles.size(),
                ArchivePages.counts(catalog),
                tags,
                frame.authors().entrySet().stream()
                        .map(author -> new Author(
                                frame.people().author(author.getKey()).name(), author.getValue()))
                        .toList(),
                catalog.site().talking().stream()
                        .filter(article -> article.tally().comments() > 0)
                        .sorted(Comparator.comparing(article -> -article.tally().comments()))
                        .limit(MOST_TALKED)
                        .map(article ->
                                new Talked(named(article), article.tally().comments()))
                        .toList(),
                frame.settings().parts().archive()
                        ? List.of()
                        : articles.stream()
                                .limit(MOST_ARTICLES)
                                .map(SearchPages::named)
                                .toList());
    }

    private static Named named(Article article) {
        return new Named(article.title(), article.path(), article.language());
    }

    private record Tag(String name, String slug, int articles) {}

    private record Author(String name, String path) {}

    private record Talked(Named article, int comments) {}

    private record Named(String title, String path, Optional<Language> language) {}

    private record SearchPage(
            @Called("the site's settings or words") Frame frame,
            @Called("the search's script") String script,
            @Called("how many pieces the index has") Division division,
            @Called("how many articles there are") int count,
            @Called("how many articles a year has") List<ArchivePages.Count> years,

            @Called("the tags, or how many articles have them")
            List<Tag> tags,

            @Called("the authors who have pages") List<Author> authors,
            @Called("which articles are talked of most") List<Talked> talked,
            @Called("the articles' titles") List<Named> articles)
            implements Inputs {
        @Override
        public SearchView view() {
            var addresses = frame.addresses();
            return new SearchView(
                    frame.parts().site(Addresses.SEARCH),
                    frame.parts().searching(frame.words().say("search")),
                    addresses.link("/" + script),
                    addresses.link(Addresses.SEARCH),
                    division.words(),
                    division.places(),
                    count,
                    years.stream()
                            .map(year ->
                                    new SearchView.Year(year.label(), addresses.link(year.path()), year.articles()))
                            .toList(),
                    tags.stream()
                            .map(tag -> new TagsView.Tag(
                                    tag.name(),
                                    addresses.link(Addresses.tag(tag.slug())),
                                    frame.spoken().mayTurn(tag.name()),
                                    tag.articles()))
                            .toList(),
                    authors.stream()
                            .map(author -> new LinkView(
                                    author.name(),
                                    addresses.link(author.path()),
                                    frame.spoken().unknown(author.name())))
                            .toList(),
                    talked.stream()
                            .map(one -> new SearchView.Talked(
                                    one.article().title(),
                                    addresses.link(one.article().path()) + "#comments",
                                    frame.spoken().within(one.article().language()),
                                    one.comments()))
                            .toList(),
                    articles.stream().map(this::link).toList());
        }

        private LinkView link(Named one) {
            return new LinkView(
                    one.title(),
                    frame.addresses().link(one.path()),
                    frame.spoken().within(one.language()));
        }
    }
}
