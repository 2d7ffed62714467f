package org.afterword.markdown;

import java.util.List;
import org.afterword.base.Html;
import org.afterword.base.problem.ProseFailure;
import org.afterword.base.work.Recent;

/** Renders Markdown. Safe for use by several threads. */
public final class Markdown {
    private static final int RECENT_COMMENTS = 4096;
    private static final int RECENT_ARTICLES = 2048;

    static final VisitorHtml VISITOR = new VisitorHtml();

    private final String root;
    private final AuthorHtml author;

    /**
     * What feeds have printed: a comment is in its discussion's feed before it is on its page, an article may be in several.
     * Pages only look here, since of most articles and comments nobody else asks.
     */
    private final Recent<String, Html> comments = new Recent<>(RECENT_COMMENTS, VISITOR::render);

    private final Recent<ArticleText, RenderedArticle> articles = new Recent<>(RECENT_ARTICLES, this::anywhere);

    /**
     * @param root what every path on the site begins with: {@code /}, or {@code /blog/} where the site is not at its
     *     host's top
     * @param wording what the interface says within an article
     */
    public Markdown(String root, Wording wording) {
        this.root = root;
        this.author = new AuthorHtml(wording);
    }

    /**
     * A short text of either trust, for a page.
     *
     * @throws ProseFailure if it cannot be rendered; so for all here
     */
    public Html render(Prose prose) {
        return Rendered.of(prose, text -> onPage(text));
    }

    private Html onPage(Prose prose) {
        var markdown = prose.markdown();
        if (prose.trust() == Trust.AUTHOR) {
            return author.render(alone(prose), Destinations.onPage("/", root))
                    .shown()
                    .before();
        }
        var known = comments.known(markdown, markdown.hashCode());
        return ShownCode.ofVisitor(known != null ? known : VISITOR.render(markdown), markdown);
    }

    /** The same as HTML in which every address is whole, for a feed. {@code base} ends with a slash. */
    public Html renderWhole(PlacedProse placed, String base) {
        var places = Destinations.whole("/", base, placed.path());
        return Rendered.of(placed.prose(), text -> whole(text, places));
    }

    private Html whole(Prose prose, Destinations places) {
        return prose.trust() == Trust.VISITOR
                ? new Html(
                        places.in(comments.of(prose.markdown(), prose.markdown().hashCode())
                                .markup()))
                : author.render(alone(prose), places).before();
    }

    /** A visitor's HTML, without Markdown, within the allow-list. */
    public static Html clean(String visitorHtml) {
        return new Html(AllowList.clean(visitorHtml));
    }

    /** An article for its page. */
    public RenderedArticle render(ArticleText article) {
        return Rendered.of(article, text -> onPage(text));
    }

    private RenderedArticle onPage(ArticleText article) {
        var places = Destinations.onPage(article.folder(), root);
        var known = articles.known(article, article.markdown().hashCode());
        var rendered = known == null
                ? author.render(article, places)
                : new RenderedArticle(settled(known, places), List.of(), Html.EMPTY, known.contents(), known.raw());
        return rendered.shown();
    }

    /**
     * An article as one piece of HTML in which every address is whole, for a feed. Its formulas stay as they are written, since
     * few who read feeds show others. {@code base} ends with a slash.
     */
    public Html renderWhole(ArticleText article, String base) {
        return Rendered.of(article, text -> whole(text, base));
    }

    private Html whole(ArticleText article, String base) {
        var plain = article.forFeed();
        var whole = settled(
                articles.of(plain, plain.markdown().hashCode()),
                Destinations.whole(article.folder(), base, article.path()));
        return article.syntax().mathematics() ? new Html(FormulaRenderer.asWritten(whole.markup())) : whole;
    }

    /** An article as one piece of HTML for a list, in which others stand on the same page. */
    public Html renderListed(ArticleText article) {
        return Rendered.of(article, text -> listed(text));
    }

    private Html listed(ArticleText article) {
        var places = Destinations.whole(article.folder(), root, article.path());
        var whole = author.render(article.inOnePiece(), places).shown().before();
        return new Html(AmongOthers.in(whole.markup(), places.page()));
    }

    private RenderedArticle anywhere(ArticleText article) {
        return author.render(article, Destinations.anywhere(article.folder()));
    }

    private static Html settled(RenderedArticle rendered, Destinations places) {
        return new Html(places.settle(rendered.before().markup()));
    }

    private static ArticleText alone(Prose prose) {
        return ArticleText.alone(prose.markdown(), "/", "/", Syntax.PLAIN);
    }
}
