package org.afterword.pages;

import java.util.Optional;
import java.util.stream.Stream;

/** The page of all tags. */
final class TagIndex implements PageSet {

    @Override
    public Stream<Output> of(Catalog catalog) {
        if (!catalog.site().settings().parts().tags() || catalog.tags().isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(new Output.Page(Addresses.file(Addresses.TAGS), "the tags", "tags.html", () -> view(catalog)));
    }

    private static TagsView view(Catalog catalog) {
        var parts = new Parts(catalog);
        var tags = catalog.tags().values().stream()
                .map(tag -> new TagsView.Tag(
                        tag.name(),
                        catalog.addresses().link(Addresses.tag(tag.slug())),
                        tag.articles().size()))
                .toList();
        var head = parts.head(
                Addresses.TAGS,
                Optional.of(catalog.words().say("tags")),
                parts.feeds(),
                Optional.empty(),
                Optional.empty());
        return new TagsView(parts.site(Addresses.TAGS), head, tags);
    }
}
