package org.afterword.markdown;

import java.util.List;
import java.util.function.UnaryOperator;
import org.afterword.base.Html;

/** Renders Markdown. Safe for use by several threads. */
public final class Markdown {
    private final String root;
    private final AuthorHtml author;
    private final VisitorHtml visitor = new VisitorHtml();

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
            case VISITOR -> visitor.render(prose.markdown());
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
        var plain = new ArticleText(
                article.markdown(), article.folder(), false, false, article.images(), article.taken());
        return author.render(plain, base).before();
    }

    private static ArticleText alone(Prose prose) {
        return new ArticleText(prose.markdown(), "/", false, false, List.of(), List.of());
    }
}
