package org.afterword.pages.sets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.afterword.base.Moment;
import org.afterword.content.article.Article;
import org.afterword.content.settings.Language;
import org.afterword.markdown.Prose;
import org.afterword.pages.catalog.Catalog;
import org.afterword.pages.catalog.SeriesPart;
import org.afterword.pages.output.Called;
import org.afterword.pages.output.Inputs;
import org.afterword.pages.output.Output;
import org.afterword.pages.parts.Addresses;
import org.afterword.pages.parts.Facets;
import org.afterword.pages.parts.Frame;
import org.afterword.pages.parts.Parts;
import org.afterword.pages.parts.Translated;
import org.afterword.pages.view.ArticleView;
import org.afterword.pages.view.DiscussionView;
import org.afterword.pages.view.HeadView;
import org.afterword.pages.view.LinkView;

/** A page for each article. */
final class ArticlePages implements PageSet {
    @Override
    public Stream<Output> of(Catalog catalog) {
        return catalog.site().articles().stream().map(article -> page(catalog, article));
    }

    private static Output page(Catalog catalog, Article article) {
        var around = catalog.editions().of(article);
        return new Output.Page(
                Addresses.file(article.path()),
                article.file(),
                "article.html",
                () -> new ArticlePage(
                        catalog.editions().frame(article),
                        catalog.written(article),
                        catalog.editions().talk(article),
                        around.newer(article).map(ArticlePages::neighbour),
                        around.older(article).map(ArticlePages::neighbour),
                        catalog.frame().settings().parts().related()
                                ? around.related(article).stream()
                                        .map(ArticlePages::neighbour)
                                        .toList()
                                : List.of(),
                        article.page()
                                ? Optional.empty()
                                : article.series()
                                        .map(name -> around.series().get(catalog.slug(name)))
                                        .map(SeriesPart::new),
                        catalog.editions().translations(article)));
    }

    private static Neighbour neighbour(Article article) {
        return new Neighbour(article.title(), article.path(), article.language());
    }

    /** Another article, as a link names it. */
    private record Neighbour(String title, String path, Optional<Language> language) {}

    private record ArticlePage(
            @Called("the site's settings or words") Frame frame,
            @Called("the article itself") Facets.Written written,
            @Called("its comments") Facets.Talk talk,
            @Called("the title of the newer article") Optional<Neighbour> newer,
            @Called("the title of the older article") Optional<Neighbour> older,
            @Called("the related articles") List<Neighbour> related,
            @Called("its series") Optional<SeriesPart> series,
            @Called("its translations") List<Translated> translations)
            implements Inputs {

        @Override
        public ArticleView view() {
            var article = written.article();
            var discussion = frame.discussions().of(talk, frame.waysIn().of(written, talk));
            return new ArticleView(
                    frame.parts().site(article.path()),
                    head(article, discussion),
                    article(article),
                    discussion,
                    newer.map(this::link),
                    older.map(this::link),
                    related.stream().map(this::link).toList(),
                    series.map(part -> part.view(frame, article.path())));
        }

        private LinkView link(Neighbour other) {
            return new LinkView(
                    other.title(),
                    frame.addresses().link(other.path()),
                    frame.spoken().within(other.language()));
        }

        private HeadView head(Article article, Optional<DiscussionView> discussion) {
            var parts = frame.parts();
            var feeds = new ArrayList<>(parts.feeds());
            if (discussion.flatMap(DiscussionView::feed).isPresent()) {
                feeds.add(parts.feed(
                        frame.words().say("comments-on", article.title()),
                        Addresses.thread(talk.article().path())));
            }
            return new HeadView(
                    article.title() + " · " + frame.settings().title(),
                    article.title(),
                    Parts.description(article),
                    frame.addresses().canonical(article.path()),
                    "article",
                    parts.socialImage(written),
                    feeds,
                    newer.map(other -> frame.addresses().link(other.path())),
                    older.map(other -> frame.addresses().link(other.path())),
                    article.draft(),
                    article.date().map(Moment::shown),
                    article.updated().map(Moment::shown),
                    article.page() ? List.of() : article.tags(),
                    frame.waysIn().webmention(talk),
                    Optional.of(Addresses.markdown(article.path()))
                            .filter(path -> frame.settings().parts().markdownPages())
                            .map(frame.addresses()::link),
                    parts.translations(translations, article.path()),
                    frame.policy(frame.waysIn().formOrigins(talk)));
        }

        private ArticleView.Article article(Article article) {
            var parts = frame.parts();
            var bio = article.author().flatMap(frame.people()::bio);
            return new ArticleView.Article(
                    article.title(),
                    frame.addresses().link(article.path()),
                    frame.addresses().whole(article.path()),
                    article.author().map(frame.people()::author),
                    bio,
                    bio.map(Prose::markdown).flatMap(frame.spoken()::site),
                    article.date().map(parts::date),
                    article.updated().map(parts::date),
                    parts.tags(article),
                    Parts.readingMinutes(article),
                    article.words(),
                    Parts.description(article).orElse(""),
                    written.text(),
                    parts.image(written, false),
                    parts.titleImage(article),
                    parts.enclosure(written),
                    steps(article),
                    article.draft(),
                    article.page(),
                    article.extra());
        }

        private List<ArticleView.Step> steps(Article article) {
            var steps = new ArrayList<ArticleView.Step>();
            for (int i = 0; i < article.steps().size(); i++) {
                int number = i + 1;
                var comments = talk.shown().entries().stream()
                        .map(entry -> entry.comment())
                        .filter(comment -> !comment.removed()
                                && comment.about()
                                        .filter(about -> about == number)
                                        .isPresent())
                        .map(frame.discussions()::reference)
                        .toList();
                steps.add(new ArticleView.Step(
                        number, "step-" + number, article.steps().get(i), comments));
            }
            return steps;
        }
    }
}
