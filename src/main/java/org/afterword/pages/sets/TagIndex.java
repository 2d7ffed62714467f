package org.afterword.pages.sets;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.afterword.pages.catalog.Catalog;
import org.afterword.pages.output.Called;
import org.afterword.pages.output.Inputs;
import org.afterword.pages.output.Output;
import org.afterword.pages.parts.Addresses;
import org.afterword.pages.parts.Frame;
import org.afterword.pages.view.TagsView;

/** The page of all tags. */
final class TagIndex implements PageSet {

    @Override
    public Stream<Output> of(Catalog catalog) {
        if (!catalog.frame().settings().parts().tags() || catalog.tags().isEmpty()) {
            return Stream.empty();
        }
        var tags = catalog.tags().values().stream()
                .map(tag -> new Tag(tag.name(), tag.slug(), tag.cards().size()))
                .toList();
        return Stream.of(new Output.Page(
                Addresses.file(Addresses.TAGS), "the tags", "tags.html", () -> new Tags(catalog.frame(), tags)));
    }

    private record Tag(String name, String slug, int articles) {}

    private record Tags(
            @Called("the site's settings or words") Frame frame,

            @Called("the tags, or how many articles have them")
            List<Tag> tags)
            implements Inputs {
        @Override
        public TagsView view() {
            var parts = frame.parts();
            var shown = tags.stream()
                    .map(tag -> new TagsView.Tag(
                            tag.name(),
                            frame.addresses().link(Addresses.tag(tag.slug())),
                            frame.spoken().mayTurn(tag.name()),
                            tag.articles()))
                    .toList();
            var head = parts.head(
                    Addresses.TAGS,
                    Optional.of(frame.words().say("tags")),
                    parts.feeds(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of());
            return new TagsView(parts.site(Addresses.TAGS), head, shown);
        }
    }
}
