package org.afterword.pages.sets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.afterword.content.article.Article;
import org.afterword.markdown.VisitorMarkdown;
import org.afterword.pages.catalog.Catalog;
import org.afterword.pages.output.Called;
import org.afterword.pages.output.Inputs;
import org.afterword.pages.output.Output;
import org.afterword.pages.parts.Addresses;
import org.afterword.pages.parts.Frame;
import org.afterword.pages.parts.Parts;
import org.afterword.pages.view.LlmsView;

/** The list of all articles for language models: it leads to their Markdown where the site has it, else to their pages. */
final class LlmsList implements PageSet {

    @Override
    public Stream<Output> of(Catalog catalog) {
        var frame = catalog.frame();
        return frame.settings().parts().llms()
                ? Stream.of(new Output.Page(
                        Addresses.file(Addresses.LLMS),
                        "the list for language models",
                        "llms.txt",
                        () -> new Listed(
                                frame,
                                entries(catalog, false),
                                entries(catalog, true),
                                AuthorPages.writers(catalog).stream()
                                        .map(writer ->
                                                new Entry(writer.author().name(), writer.path(), Optional.empty()))
                                        .toList())))
                : Stream.empty();
    }

    private static List<Entry> entries(Catalog catalog, boolean pages) {
        return catalog.site().articles().stream()
                .filter(article -> article.page() == pages && !article.draft())
                .map(article -> new Entry(article.title(), article.path(), Parts.description(article)))
                .toList();
    }

    /** An {@link Article} as the list tells of it, or the page of an author. */
    private record Entry(String title, String path, Optional<String> description) {}

    private record Listed(
            @Called("the site's settings or words") Frame frame,
            @Called("what it says of the articles") List<Entry> articles,
            @Called("what it says of the pages") List<Entry> pages,
            @Called("the authors who have pages") List<Entry> authors)
            implements Inputs {
        @Override
        public LlmsView view() {
            var settings = frame.settings();
            return new LlmsView(
                    frame.parts().site(Addresses.LLMS),
                    VisitorMarkdown.line(settings.title()),
                    settings.description().map(VisitorMarkdown::line),
                    articles.stream().map(this::shown).toList(),
                    pages.stream().map(this::shown).toList(),
                    optional());
        }

        private LlmsView.Entry shown(Entry entry) {
            var path = frame.settings().parts().markdownPages() ? Addresses.markdown(entry.path()) : entry.path();
            return new LlmsView.Entry(
                    VisitorMarkdown.line(entry.title()),
                    frame.addresses().whole(path),
                    entry.description().map(VisitorMarkdown::line));
        }

        private List<LlmsView.Entry> optional() {
            var site = frame.parts().site(Addresses.LLMS);
            var entries = new ArrayList<LlmsView.Entry>();
            add(entries, "archive", site.archive());
            add(entries, "tags", site.tags());
            authors.forEach(author -> entries.add(new LlmsView.Entry(
                    VisitorMarkdown.line(author.title()), frame.addresses().whole(author.path()), Optional.empty())));
            add(entries, "feed", site.feed());
            add(entries, "podcast", site.podcast().map(link -> link.url()));
            add(entries, "comments-feed", site.commentsFeed());
            return entries;
        }

        private void add(List<LlmsView.Entry> entries, String word, Optional<String> link) {
            link.ifPresent(path -> entries.add(new LlmsView.Entry(
                    VisitorMarkdown.line(frame.words().say(word)),
                    frame.settings().whole(path),
                    Optional.empty())));
        }
    }
}
