package org.afterword.pages.sets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.afterword.content.article.Article;
import org.afterword.markdown.Outline;
import org.afterword.markdown.Prose;
import org.afterword.markdown.Syntax;
import org.afterword.pages.catalog.Card;
import org.afterword.pages.catalog.Catalog;
import org.afterword.pages.catalog.Writer;
import org.afterword.pages.output.Called;
import org.afterword.pages.output.Inputs;
import org.afterword.pages.output.Output;
import org.afterword.pages.parts.Addresses;
import org.afterword.pages.parts.AuthorLinks;
import org.afterword.pages.parts.Frame;
import org.afterword.pages.view.AuthorView;
import org.afterword.pages.view.ListView;

/** A page for each of the site's authors who wrote something, with further ones for a long list of articles. */
final class AuthorPages implements PageSet {

    @Override
    public Stream<Output> of(Catalog catalog) {
        var writers = writers(catalog);
        if (writers.isEmpty()) {
            return Stream.empty();
        }
        var articles = new HashMap<String, Article>();
        catalog.site().articles().forEach(article -> articles.putIfAbsent(article.path(), article));
        return writers.stream().flatMap(writer -> pages(catalog.frame(), writer, articles));
    }

    /** The authors whose pages are made. */
    static List<Writer> writers(Catalog catalog) {
        return catalog.frame().authors().isEmpty() ? List.of() : Writer.of(catalog);
    }

    private static Stream<Output> pages(Frame frame, Writer writer, Map<String, Article> articles) {
        var cards = writer.articles().cards();
        int size = frame.settings().pageSize();
        int total = ListPlace.pages(frame, cards.size());
        return IntStream.rangeClosed(1, total)
                .mapToObj(number -> new Output.Page(
                        Addresses.file(ListPlace.address(writer.path(), number)),
                        "the page of author '" + writer.author().name() + "'",
                        "author.html",
                        () -> new AuthorPage(
                                frame,
                                writer.author().key(),
                                writer.path(),
                                AuthorLinks.of(writer.author(), writer.path(), articles, frame),
                                number,
                                total,
                                (number - 1) * size + 1,
                                cards.subList((number - 1) * size, Math.min(cards.size(), number * size)),
                                cards.size(),
                                writer.comments())));
    }

    /**
     * One page about an author.
     *
     * @param path of the author's first page
     * @param first the number of the page's first article
     */
    private record AuthorPage(
            @Called("the site's settings or words") Frame frame,
            @Called("the author's key") String key,
            @Called("the author's address") String path,
            @Called("where else the author is") List<AuthorView.Link> links,
            @Called("its number") int number,
            @Called("how many pages the author has") int total,
            @Called("the number of its first article") int first,
            @Called("what it says of the author's articles") List<Card> cards,
            @Called("how many articles the author wrote") int articles,
            @Called("how many comments the author wrote") int comments)
            implements Inputs {

        @Override
        public AuthorView view() {
            var parts = frame.parts();
            var place = new ListPlace(frame, path, number, total, first);
            var person = frame.people().author(key);
            var bio = frame.people().bio(key);
            var title = place.title(Optional.of(person.name()));
            return new AuthorView(
                    parts.site(place.address()),
                    parts.head(
                                    place.address(),
                                    title,
                                    parts.feeds(),
                                    place.paging().newer(),
                                    place.paging().older(),
                                    List.of())
                            .ofPerson(bio.map(Prose::markdown).map(words -> Outline.excerpt(words, Syntax.PLAIN))),
                    new AuthorView.Author(
                            person.name(),
                            frame.addresses().whole(path),
                            frame.spoken().mayTurn(person.name()),
                            person.initials(),
                            person.hue(),
                            bio,
                            bio.map(Prose::markdown).flatMap(frame.spoken()::site),
                            links,
                            articles,
                            comments),
                    cards.stream()
                            .map(Card::teaser)
                            .map(ListView.Teaser::unsigned)
                            .toList(),
                    place.paging());
        }
    }
}
