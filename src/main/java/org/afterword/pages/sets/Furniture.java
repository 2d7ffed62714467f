package org.afterword.pages.sets;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.afterword.pages.catalog.Catalog;
import org.afterword.pages.output.Called;
import org.afterword.pages.output.Inputs;
import org.afterword.pages.output.Output;
import org.afterword.pages.parts.Frame;
import org.afterword.pages.view.HeadView;
import org.afterword.pages.view.PlainView;

/** What a site has besides its content: the page for addresses that lead nowhere, and the copied files. */
final class Furniture implements PageSet {

    @Override
    public Stream<Output> of(Catalog catalog) {
        Output lost = new Output.Page(
                "404.html", "the page for lost addresses", "not-found.html", () -> new Lost(catalog.frame()));
        var media = catalog.site().media().stream()
                .map(file -> new Output.Copy(file.path().substring(1), file));
        return Stream.concat(Stream.of(lost), media);
    }

    private record Lost(
            @Called("the site's settings or words") Frame frame) implements Inputs {
        @Override
        public PlainView view() {
            var parts = frame.parts();
            return new PlainView(
                    parts.site("/404.html"),
                    new HeadView(
                            frame.words().say("not-found") + " · "
                                    + frame.settings().title(),
                            frame.words().say("not-found"),
                            Optional.empty(),
                            Optional.empty(),
                            "website",
                            Optional.empty(),
                            parts.feeds(),
                            Optional.empty(),
                            Optional.empty(),
                            true,
                            Optional.empty(),
                            Optional.empty(),
                            List.of(),
                            frame.policy()));
        }
    }
}
