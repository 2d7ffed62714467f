package org.afterword.markdown;

import java.util.List;
import java.util.function.UnaryOperator;
import org.afterword.base.Html;
import org.afterword.base.Recent;

/** Renders Markdown. Safe for use by several threads. */
public final class Markdown {
    private static final int RECENT_COMMENTS = 4096;
    private static final int RECENT_ARTICLES = 2048;

    private final String root;
    private final AuthorHtml author;
    private final VisitorHtml visitor = new VisitorHtml();

    /** A comment is printed on its page and then in its feed, an article in several feeds. */
    private final Recent<String, Html> comments = new Recent<>(RECENT_COMMENTS, visitor::render);

    private final Recent<Whole, Html> wholes = new Recent<>(RECENT_ARTICLES, this::renderWhole);

    private record Whole(ArticleText article, String base) {}

    /**
     * @param root what every path on the site begins with: {@code /}, or {@code /blog/} where the site is not at its
     *     host's top
     * @param alertTitle the word of the interface for a kind of alert: {@code note}, {@code tip}, {@code important},
     *     {@code warning} or {@code caution}
     */
    public Markdown(String root, UnaryOperator<String> alertTitle) {
        this.root = root;
        this.author = new AuthorHtml(alertTitle);
    }

    /** A short text of either trust. */
    public Html render(Prose prose) {
        return switch (prose.trust()) {
            case VISITOR -> comments.of(prose.markdown(), prose.markdown().hashCode());
            case AUTHOR -> author.render(alone(prose), root).before();
        };
    }

    /** A visitor's HTML, without Markdown, within the allow-list. */
    public static Html clean(String visitorHtml) {
        return new Html(AllowList.clean(visitorHtml));
    }

    /** An article for its page. */
    public RenderedArticle render(ArticleText article) {
        return author.render(article, root);
    }

    /** An article as one piece of HTML in which every address is whole, for a feed. {@code base} ends with a slash. */
    public Html renderWhole(ArticleText article, String base) {
        return wholes.of(new Whole(article, base), article.markdown().hashCode());
    }

    private Html renderWhole(Whole whole) {
        var article = whole.article();
        var plain =
                new ArticleText(article.markdown(), article.folder(), false, false, article.images(), article.taken());
        return author.render(plain, whole.base()).before();
    }

    private static ArticleText alone(Prose prose) {
        return new ArticleText(prose.markdown(), "/", false, false, List.of(), List.of());
    }
}
