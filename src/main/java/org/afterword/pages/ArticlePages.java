package org.afterword.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.afterword.content.Article;
import org.afterword.content.Moment;
import org.afterword.content.Slug;
import org.afterword.markdown.ArticleText;

/** A page for each article. */
final class ArticlePages implements PageSet {
    private static final int LONG_ARTICLE = 800;
    private static final List<String> PAGE_IDS = List.of("main", "comments", "comments-count", "contents");

    @Override
    public Stream<Output> of(Catalog catalog) {
        var maker = new Maker(catalog);
        return catalog.site().articles().stream()
                .map(article -> new Output.Page(
                        Addresses.file(article.path()), article.file(), "article.html", () -> maker.view(article)));
    }

    /** An article's Markdown with what its rendering needs to know. */
    static ArticleText text(Catalog catalog, Article article) {
        var taken = new ArrayList<>(PAGE_IDS);
        IntStream.rangeClosed(1, article.steps().size()).forEach(step -> taken.add("step-" + step));
        article.shown().entries().forEach(entry -> taken.add(entry.comment().fragment()));
        var images = article.images().stream()
                .flatMap(path -> Optional.ofNullable(catalog.site().images().get(path)).stream())
                .toList();
        return new ArticleText(
                article.markdown(),
                article.folder(),
                !article.steps().isEmpty(),
                article.words() >= LONG_ARTICLE,
                images,
                taken);
    }

    private static final class Maker {
        private final Catalog catalog;
        private final Parts parts;
        private final Discussions discussions;

        Maker(Catalog catalog) {
            this.catalog = catalog;
            this.parts = new Parts(catalog);
            this.discussions = new Discussions(catalog, parts);
        }

        ArticleView view(Article article) {
            var discussion = discussions.of(article);
            return new ArticleView(
                    parts.site(article.path()),
                    head(article, discussion),
                    article(article),
                    discussion,
                    catalog.newer(article).map(parts::link),
                    catalog.older(article).map(parts::link),
                    catalog.site().settings().parts().related()
                            ? catalog.related(article).stream().map(parts::link).toList()
                            : List.of(),
                    article.page() ? Optional.empty() : article.series().map(name -> series(article, name)));
        }

        private HeadView head(Article article, Optional<DiscussionView> discussion) {
            var settings = catalog.site().settings();
            var feeds = new ArrayList<>(parts.feeds());
            if (discussion.flatMap(DiscussionView::feed).isPresent()) {
                feeds.add(parts.feed(
                        catalog.words().say("comments-on", article.title()), Addresses.thread(article.path())));
            }
            return new HeadView(
                    article.title() + " · " + settings.title(),
                    article.title(),
                    Parts.description(article),
                    catalog.addresses().canonical(article.path()),
                    "article",
                    parts.socialImage(article),
                    feeds,
                    catalog.newer(article).map(other -> catalog.addresses().link(other.path())),
                    catalog.older(article).map(other -> catalog.addresses().link(other.path())),
                    article.draft(),
                    article.date().map(Moment::iso),
                    article.updated().map(Moment::iso),
                    article.page() ? List.of() : article.tags());
        }

        private ArticleView.Article article(Article article) {
            return new ArticleView.Article(
                    article.title(),
                    catalog.addresses().link(article.path()),
                    catalog.addresses().whole(article.path()),
                    article.author().map(parts::author),
                    article.date().map(parts::date),
                    article.updated().map(parts::date),
                    parts.tags(article),
                    Parts.readingMinutes(article),
                    article.words(),
                    Parts.description(article).orElse(""),
                    text(catalog, article),
                    article.image().map(picture -> parts.image(picture.path(), picture.alt(), false)),
                    steps(article),
                    article.draft(),
                    article.page(),
                    article.extra());
        }

        private List<ArticleView.Step> steps(Article article) {
            var steps = new ArrayList<ArticleView.Step>();
            for (int i = 0; i < article.steps().size(); i++) {
                int number = i + 1;
                var comments = article.shown().entries().stream()
                        .map(entry -> entry.comment())
                        .filter(comment -> !comment.removed()
                                && comment.about()
                                        .filter(about -> about == number)
                                        .isPresent())
                        .map(discussions::reference)
                        .toList();
                steps.add(new ArticleView.Step(
                        number, "step-" + number, article.steps().get(i), comments));
            }
            return steps;
        }

        private ArticleView.Series series(Article article, String name) {
            var group = catalog.series().get(Slug.of(name));
            var members = new ArrayList<ArticleView.Part>();
            int position = 0;
            for (var member : group.articles()) {
                boolean current = member.path().equals(article.path());
                members.add(
                        new ArticleView.Part(member.title(), catalog.addresses().link(member.path()), current));
                position = current ? members.size() : position;
            }
            return new ArticleView.Series(
                    group.name(),
                    catalog.addresses().link(Addresses.series(group.slug())),
                    position,
                    members.size(),
                    members);
        }
    }
}
