package org.afterword.pages.look;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.afterword.pages.view.ArticleView;
import org.afterword.pages.view.DateView;
import org.afterword.pages.view.DiscussionView;
import org.afterword.pages.view.EnclosureView;
import org.afterword.pages.view.HeadView;
import org.afterword.pages.view.LinkView;
import org.afterword.pages.view.PersonView;
import org.afterword.pages.view.SiteView;

/**
 * What an article's page says of itself in schema.org's terms, as JSON-LD 1.1: a {@code BlogPosting} with its comments,
 * a {@code PodcastEpisode} where it is one, and a {@code HowTo} where it has steps. A comment is told with its author, its date and its place; its words stand once,
 * in the page.
 */
final class StructuredData {
    private final UnaryOperator<String> whole;

    private StructuredData(UnaryOperator<String> whole) {
        this.whole = whole;
    }

    /** @param whole gives the whole address of a link */
    static Map<String, Object> of(
            SiteView site,
            ArticleView.Article article,
            Optional<DiscussionView> discussion,
            UnaryOperator<String> whole) {
        return new StructuredData(whole).graph(site, article, discussion);
    }

    private Map<String, Object> graph(SiteView site, ArticleView.Article article, Optional<DiscussionView> discussion) {
        var graph = new ArrayList<Object>();
        graph.add(posting(site, article, discussion));
        if (site.podcast().isPresent() && article.enclosure().isPresent() && !article.page()) {
            graph.add(episode(article, article.enclosure().get(), site.podcast().get()));
        }
        if (!article.steps().isEmpty()) {
            graph.add(procedure(article));
        }
        var data = new LinkedHashMap<String, Object>();
        data.put("@context", "https://schema.org");
        data.put("@graph", graph);
        return data;
    }

    private Map<String, Object> posting(
            SiteView site, ArticleView.Article article, Optional<DiscussionView> discussion) {
        var posting = node("BlogPosting");
        posting.put("@id", article.absoluteUrl());
        posting.put("url", article.absoluteUrl());
        posting.put("headline", article.title());
        posting.put("description", Optional.of(article.description()).filter(text -> !text.isEmpty()));
        posting.put("inLanguage", site.language());
        posting.put("author", article.author().map(this::person));
        posting.put("datePublished", article.published().map(DateView::iso));
        posting.put("dateModified", article.updated().map(DateView::iso));
        posting.put(
                "keywords",
                article.tags().isEmpty()
                        ? null
                        : article.tags().stream().map(LinkView::title).toList());
        posting.put(
                "image",
                article.image().or(article::titleImage).map(HeadView.Image::url).map(whole));
        article.enclosure().ifPresent(file -> posting.put(file.film() ? "video" : "audio", media(article, file)));
        posting.put("wordCount", article.words());
        posting.put("commentCount", discussion.map(DiscussionView::count).orElse(0));
        var comments = new ArrayList<Object>();
        discussion.ifPresent(shown -> add(shown.comments(), Optional.empty(), comments));
        posting.put("comment", comments.isEmpty() ? null : comments);
        return posting;
    }

    private Map<String, Object> episode(ArticleView.Article article, EnclosureView file, SiteView.Link podcast) {
        var episode = node("PodcastEpisode");
        episode.put("url", article.absoluteUrl());
        episode.put("name", article.title());
        episode.put("datePublished", article.published().map(DateView::iso));
        episode.put("duration", file.period());
        episode.put("episodeNumber", file.episode());
        episode.put("associatedMedia", media(article, file));
        var series = node("PodcastSeries");
        series.put("name", podcast.title());
        series.put("webFeed", whole.apply(podcast.url()));
        episode.put("partOfSeries", series);
        return episode;
    }

    private Map<String, Object> media(ArticleView.Article article, EnclosureView file) {
        var media = node(file.film() ? "VideoObject" : "AudioObject");
        media.put("name", file.title().orElse(article.title()));
        media.put("contentUrl", file.absoluteUrl());
        media.put("encodingFormat", file.type());
        media.put("contentSize", String.valueOf(file.length()));
        media.put("duration", file.period());
        media.put("uploadDate", article.published().map(DateView::iso));
        media.put(
                "thumbnailUrl",
                file.film()
                        ? article.image()
                                .or(article::titleImage)
                                .map(HeadView.Image::url)
                                .map(whole)
                        : null);
        return media;
    }

    /** Nesting is bounded by {@link DiscussionView#DEEPEST}. */
    private void add(List<DiscussionView.Comment> shown, Optional<String> parent, List<Object> comments) {
        for (var comment : shown) {
            if (!comment.removed()) {
                var node = node("Comment");
                node.put("@id", comment.absoluteUrl());
                node.put("author", person(comment.name(), comment.link()));
                node.put("datePublished", comment.published().map(DateView::iso));
                node.put(
                        "parentItem",
                        comment.replyTo()
                                .map(reply -> comment.replyToUrl())
                                .or(() -> parent)
                                .map(id -> Map.of("@id", id)));
                comments.add(node);
            }
            add(comment.replies(), Optional.of(comment.absoluteUrl()), comments);
        }
    }

    private static Map<String, Object> procedure(ArticleView.Article article) {
        var procedure = node("HowTo");
        procedure.put("name", article.title());
        procedure.put(
                "step",
                article.steps().stream()
                        .map(step -> {
                            var node = node("HowToStep");
                            node.put("position", step.number());
                            node.put("url", article.absoluteUrl() + "#" + step.id());
                            node.put("text", step.text());
                            return node;
                        })
                        .toList());
        return procedure;
    }

    private Map<String, Object> person(PersonView person) {
        return person(person.name(), person.url());
    }

    private Map<String, Object> person(String name, Optional<String> url) {
        var node = node("Person");
        node.put("name", name);
        node.put("url", url.map(whole));
        return node;
    }

    private static Map<String, Object> node(String type) {
        var node = new LinkedHashMap<String, Object>();
        node.put("@type", type);
        return node;
    }
}
