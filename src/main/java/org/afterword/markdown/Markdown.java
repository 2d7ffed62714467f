package org.afterword.markdown;

import java.util.List;
import java.util.function.UnaryOperator;
import org.afterword.base.Html;
import org.afterword.base.Recent;

/** Renders Markdown. Safe for use by several threads. */
public final class Markdown {
    private static final int RECENT_COMMENTS = 4096;
    private static final int RECENT_ARTICLES = 2048;

    /** Stands in a rendered article where the root belongs. No Markdown can write it: CommonMark §2.3 replaces it. */
    private static final String ANYWHERE = "\0";

    private final String root;
    private final AuthorHtml author;
    private final VisitorHtml visitor = new VisitorHtml();

    /** A comment is printed on its page and in its feed, an article on its page and in several feeds. */
    private final Recent<String, Html> comments = new Recent<>(RECENT_COMMENTS, visitor::render);

    private final Recent<ArticleText, RenderedArticle> articles = new Recent<>(RECENT_ARTICLES, this::anywhere);

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
        if (article.steps()) {
            return author.render(article, root);
        }
        var rendered = remembered(article);
        return new RenderedArticle(at(root, rendered), List.of(), Html.EMPTY, rendered.contents());
    }

    /** An article as one piece of HTML in which every address is whole, for a feed. {@code base} ends with a slash. */
    public Html renderWhole(ArticleText article, String base) {
        var plain = article.steps()
                ? new ArticleText(article.markdown(), article.folder(), false, false, article.images(), article.taken())
                : article;
        return at(base, remembered(plain));
    }

    private RenderedArticle remembered(ArticleText article) {
        return articles.of(article, article.markdown().hashCode());
    }

    private RenderedArticle anywhere(ArticleText article) {
        return author.render(article, ANYWHERE);
    }

    private static Html at(String prefix, RenderedArticle rendered) {
        return new Html(rendered.before().markup().replace(ANYWHERE, prefix));
    }

    private static ArticleText alone(Prose prose) {
        return new ArticleText(prose.markdown(), "/", false, false, List.of(), List.of());
    }
}
