package org.afterword.pages.sets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.afterword.pages.catalog.Card;
import org.afterword.pages.catalog.Catalog;
import org.afterword.pages.output.Called;
import org.afterword.pages.output.Inputs;
import org.afterword.pages.output.Output;
import org.afterword.pages.parts.Addresses;
import org.afterword.pages.parts.Frame;
import org.afterword.pages.parts.Translated;
import org.afterword.pages.view.ArchiveView;

/** All articles by the year: on one page, or where that would be long, on a page for each year. */
final class ArchivePages implements PageSet {
    private static final int MOST_ON_ONE_PAGE = 500;

    @Override
    public Stream<Output> of(Catalog catalog) {
        return catalog.frame().settings().parts().archive()
                ? catalog.editions()
                        .all()
                        .flatMap(one -> of(one, catalog.editions().translations(Addresses.ARCHIVE)))
                : Stream.empty();
    }

    private static Stream<Output> of(Catalog catalog, List<Translated> translations) {
        var frame = catalog.frame();
        var years = years(catalog.cards());
        boolean split = catalog.cards().size() > MOST_ON_ONE_PAGE;
        Output archive = new Output.Page(
                Addresses.file(frame.path(Addresses.ARCHIVE)),
                "the archive",
                "archive.html",
                () -> new ArchivePage(
                        frame,
                        Optional.empty(),
                        years.stream().map(year -> split ? year.apart() : year).toList(),
                        translations));
        return split
                ? Stream.concat(Stream.of(archive), years.stream().map(year -> page(frame, year)))
                : Stream.of(archive);
    }

    /** A year and how many articles it has, for a page that leads to the archive. */
    record Count(Optional<String> label, String path, int articles) {}

    /** The years of the archive; none where the site has no archive. */
    static List<Count> counts(Catalog catalog) {
        if (!catalog.frame().settings().parts().archive()) {
            return List.of();
        }
        boolean split = catalog.cards().size() > MOST_ON_ONE_PAGE;
        return years(catalog.cards()).stream()
                .map(year -> new Count(
                        year.label(),
                        split ? year.path(catalog.frame()) : Addresses.ARCHIVE + "#" + year.id(),
                        year.count()))
                .toList();
    }

    private static List<Year> years(List<Card> cards) {
        Map<Optional<String>, List<Card>> years = new LinkedHashMap<>();
        cards.forEach(card -> years.computeIfAbsent(
                        card.article()
                                .date()
                                .map(date -> String.valueOf(date.day().getYear())),
                        label -> new ArrayList<>())
                .add(card));
        return years.entrySet().stream()
                .map(year -> new Year(year.getKey(), year.getValue().size(), false, year.getValue()))
                .toList();
    }

    private static Output page(Frame frame, Year year) {
        return new Output.Page(
                Addresses.file(year.path(frame)),
                "the archive of " + year.name(),
                "archive.html",
                () -> new ArchivePage(frame, Optional.of(year.name()), List.of(year), List.of()));
    }

    /**
     * A year, or what has no date.
     *
     * @param isApart whether its articles are on a page of their own
     */
    private record Year(Optional<String> label, int count, boolean isApart, List<Card> cards) {
        private static final String UNDATED = "undated";

        Year apart() {
            return new Year(label, count, true, List.of());
        }

        String name() {
            return label.orElse(UNDATED);
        }

        String path(Frame frame) {
            return frame.path(Addresses.ARCHIVE) + name() + "/";
        }

        String id() {
            return label.map(year -> "y" + year).orElse(UNDATED);
        }

        ArchiveView.Year view(Frame frame) {
            return new ArchiveView.Year(
                    label,
                    id(),
                    count,
                    isApart ? Optional.of(frame.addresses().link(path(frame))) : Optional.empty(),
                    cards.stream().map(Card::teaser).toList());
        }
    }

    /** @param only the year that the page is for; empty for that of all */
    private record ArchivePage(
            @Called("the site's settings or words") Frame frame,
            @Called("the year") Optional<String> only,
            @Called("what it says of its articles") List<Year> years,
            @Called("its translations") List<Translated> translations)
            implements Inputs {

        @Override
        public ArchiveView view() {
            var path = only.isPresent() ? years.get(0).path(frame) : frame.path(Addresses.ARCHIVE);
            var heading = only.isPresent()
                    ? years.get(0).label().orElse(frame.words().marked(Year.UNDATED, List.of()))
                    : frame.words().marked("archive", List.of());
            var parts = frame.parts();
            return new ArchiveView(
                    parts.site(path),
                    parts.head(
                            path,
                            Optional.of(heading),
                            parts.feeds(),
                            Optional.empty(),
                            Optional.empty(),
                            translations),
                    heading,
                    years.stream().map(year -> year.view(frame)).toList());
        }
    }
}
