package org.afterword.pages.sets;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.afterword.pages.catalog.Catalog;
import org.afterword.pages.output.Called;
import org.afterword.pages.output.Inputs;
import org.afterword.pages.output.Output;
import org.afterword.pages.parts.Addresses;
import org.afterword.pages.parts.Frame;
import org.afterword.pages.search.Part;
import org.afterword.pages.search.Searched;
import org.afterword.pages.view.PieceView;

/** The index of the search page in pieces: words, the places where they stand, and the texts to show. */
final class SearchPieces implements PageSet {
    private static final String TEMPLATE = "search.json";
    private static final String ORIGIN = "the search";

    @Override
    public Stream<Output> of(Catalog catalog) {
        return catalog.frame().settings().search() ? pieces(catalog) : Stream.empty();
    }

    private static Stream<Output> pieces(Catalog catalog) {
        var articles = catalog.site().articles();
        var searched = new Searched(catalog.frame(), articles);
        int words = searched.division().words();
        int places = searched.division().places();
        var texts = new TreeMap<String, List<Part>>();
        articles.stream()
                .flatMap(Part::of)
                .forEach(part -> texts.computeIfAbsent(part.name(), name -> new ArrayList<>())
                        .add(part));
        return Stream.of(
                        IntStream.range(0, words)
                                .mapToObj(i -> page("words/" + words + "-" + i, () -> new WordsPiece(searched, i))),
                        IntStream.range(0, places)
                                .mapToObj(i -> page("places/" + places + "-" + i, () -> new PlacesPiece(searched, i))),
                        texts.entrySet().stream()
                                .map(text -> page(
                                        "texts/" + text.getKey(), () -> new Texts(catalog.frame(), text.getValue()))))
                .flatMap(outputs -> outputs);
    }

    private static Output page(String name, Supplier<Inputs> inputs) {
        return new Output.Page(Addresses.SEARCH.substring(1) + name + ".json", ORIGIN, TEMPLATE, inputs);
    }

    private record WordsPiece(
            @Called("what can be searched") Searched searched,
            @Called("the piece") int number) implements Inputs {
        @Override
        public PieceView view() {
            return new PieceView(searched.words(number));
        }
    }

    private record PlacesPiece(
            @Called("what can be searched") Searched searched,
            @Called("the piece") int number) implements Inputs {
        @Override
        public PieceView view() {
            return new PieceView(searched.places(number));
        }
    }

    private record Texts(
            @Called("the site's settings or words") Frame frame,
            @Called("the article, or its comments") List<Part> parts)
            implements Inputs {
        @Override
        public PieceView view() {
            return new PieceView(parts.stream().map(part -> part.view(frame)).toList());
        }
    }
}
