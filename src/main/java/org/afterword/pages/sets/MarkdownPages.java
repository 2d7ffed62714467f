package org.afterword.pages.sets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.afterword.base.Moment;
import org.afterword.content.article.Article;
import org.afterword.content.settings.CommentsState;
import org.afterword.content.thread.Discussion;
import org.afterword.markdown.VisitorMarkdown;
import org.afterword.markdown.WholeLinks;
import org.afterword.pages.catalog.Catalog;
import org.afterword.pages.output.Called;
import org.afterword.pages.output.Inputs;
import org.afterword.pages.output.Output;
import org.afterword.pages.parts.Addresses;
import org.afterword.pages.parts.Facets;
import org.afterword.pages.parts.Frame;
import org.afterword.pages.view.EnclosureView;
import org.afterword.pages.view.MarkdownView;
import org.afterword.yaml.YamlText;

/** Beside each article's page, the same as Markdown, with its conversation. */
final class MarkdownPages implements PageSet {
    /** The article's own heading and that of the conversation stand above; Markdown has six levels. */
    private static final int LEVELS_ABOVE = 2;

    private static final int DEEPEST = 6;

    @Override
    public Stream<Output> of(Catalog catalog) {
        return catalog.frame().settings().parts().markdownPages()
                ? catalog.site().articles().stream().map(article -> page(catalog, article))
                : Stream.empty();
    }

    private static Output page(Catalog catalog, Article article) {
        return new Output.Page(
                Addresses.file(Addresses.markdown(article.path())),
                "the Markdown of " + article.file(),
                "markdown.txt",
                () -> new Twin(
                        catalog.editions().frame(article),
                        catalog.written(article),
                        catalog.editions().talk(article)));
    }

    private record Twin(
            @Called("the site's settings or words") Frame frame,
            @Called("the article itself") Facets.Written written,
            @Called("its comments") Facets.Talk talk)
            implements Inputs {

        @Override
        public MarkdownView view() {
            var article = written.article();
            return new MarkdownView(
                    frame.parts().site(article.path()),
                    fields(article),
                    VisitorMarkdown.line(article.title()),
                    WholeLinks.of(written.text(), frame.addresses().whole("/")),
                    conversation());
        }

        private List<MarkdownView.Field> fields(Article article) {
            var fields = new ArrayList<MarkdownView.Field>();
            add(fields, "title", Optional.of(article.title()));
            add(
                    fields,
                    "author",
                    article.author().map(key -> frame.people().author(key).name()));
            article.date().ifPresent(date -> fields.add(new MarkdownView.Field("date", date.shown())));
            article.updated().ifPresent(date -> fields.add(new MarkdownView.Field("updated", date.shown())));
            if (!article.tags().isEmpty()) {
                var tags = article.tags().stream().map(YamlText::scalar).toList();
                fields.add(new MarkdownView.Field("tags", "[" + String.join(", ", tags) + "]"));
            }
            add(fields, "description", article.description());
            add(fields, "language", Optional.of(frame.language().tag()));
            add(fields, "url", Optional.of(frame.addresses().whole(article.path())));
            add(fields, "enclosure", frame.parts().enclosure(written).map(EnclosureView::absoluteUrl));
            if (article.draft()) {
                fields.add(new MarkdownView.Field("draft", "true"));
            }
            return fields;
        }

        private static void add(List<MarkdownView.Field> fields, String name, Optional<String> text) {
            text.ifPresent(value -> fields.add(new MarkdownView.Field(name, YamlText.scalar(value))));
        }

        private Optional<MarkdownView.Conversation> conversation() {
            var state = talk.article().comments();
            var entries = talk.shown().entries();
            if (entries.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new MarkdownView.Conversation(
                    talk.tally().comments(),
                    state == CommentsState.CLOSED,
                    entries.stream().map(entry -> comment(entries, entry)).toList()));
        }

        private MarkdownView.Comment comment(List<Discussion.Entry> entries, Discussion.Entry entry) {
            var comment = entry.comment();
            return new MarkdownView.Comment(
                    "#".repeat(Math.min(DEEPEST, entry.depth() + LEVELS_ABOVE)),
                    name(entry),
                    comment.by().isPresent(),
                    comment.lookAlike(),
                    comment.pinned(),
                    comment.date().map(Moment::shown),
                    url(entry),
                    entry.parent() < 0
                            ? Optional.empty()
                            : Optional.of(new MarkdownView.Answered(
                                    name(entries.get(entry.parent())), url(entries.get(entry.parent())))),
                    comment.about(),
                    comment.removed() ? "" : VisitorMarkdown.of(comment.body().markdown(), address()));
        }

        private String name(Discussion.Entry entry) {
            return VisitorMarkdown.line(
                    frame.discussions().person(entry.comment()).name());
        }

        private String url(Discussion.Entry entry) {
            return address() + "#" + entry.comment().fragment();
        }

        private String address() {
            return frame.addresses().whole(written.article().path());
        }
    }
}
