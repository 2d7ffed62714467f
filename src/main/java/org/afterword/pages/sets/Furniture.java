package org.afterword.pages.sets;

import java.util.Optional;
import java.util.stream.Stream;
import org.afterword.content.settings.Form;
import org.afterword.pages.catalog.Catalog;
import org.afterword.pages.output.Called;
import org.afterword.pages.output.Inputs;
import org.afterword.pages.output.Output;
import org.afterword.pages.parts.Addresses;
import org.afterword.pages.parts.Frame;
import org.afterword.pages.view.PlainView;

/** What a site has besides its content: the pages for addresses that lead nowhere and of thanks, and the copied files. */
final class Furniture implements PageSet {

    @Override
    public Stream<Output> of(Catalog catalog) {
        Output lost = new Output.Page(
                "404.html", "the page for lost addresses", "not-found.html", () -> new Lost(catalog.frame()));
        var joined = HostFiles.joined(catalog.site());
        var media = catalog.site().media().stream()
                .filter(file -> joined.isEmpty() || !joined.contains(file.path()))
                .map(file -> new Output.Copy(file.path().substring(1), file));
        return Stream.concat(hasThanks(catalog) ? Stream.of(lost, thanks(catalog)) : Stream.of(lost), media);
    }

    /** The page of thanks goes with the form, unless the author wrote one. */
    private static boolean hasThanks(Catalog catalog) {
        return catalog.frame().settings().conversation().ways().form().isPresent()
                && catalog.site().articles().stream()
                        .noneMatch(article -> article.path().equals(Form.THANKS));
    }

    private static Output thanks(Catalog catalog) {
        return new Output.Page(
                Addresses.file(Form.THANKS), "the page of thanks", "thanks.html", () -> new Thanks(catalog.frame()));
    }

    private record Lost(
            @Called("the site's settings or words") Frame frame) implements Inputs {
        @Override
        public PlainView view() {
            return plain(frame, "/404.html", "not-found");
        }
    }

    private record Thanks(
            @Called("the site's settings or words") Frame frame) implements Inputs {
        @Override
        public PlainView view() {
            return plain(frame, Form.THANKS, "thanks");
        }
    }

    private static PlainView plain(Frame frame, String path, String word) {
        var parts = frame.parts();
        var name = frame.words().say(word);
        return new PlainView(
                parts.site(path),
                parts.unlisted(name + " · " + frame.settings().title(), name, Optional.empty(), parts.feeds()));
    }
}
