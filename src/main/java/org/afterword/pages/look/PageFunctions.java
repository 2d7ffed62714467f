package org.afterword.pages.look;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.afterword.base.Html;
import org.afterword.base.Json;
import org.afterword.base.MailAddress;
import org.afterword.base.fingerprint.Fingerprint;
import org.afterword.base.fingerprint.ViewFingerprint;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.content.settings.Settings;
import org.afterword.markdown.ArticleText;
import org.afterword.markdown.Markdown;
import org.afterword.markdown.PlacedProse;
import org.afterword.markdown.Prose;
import org.afterword.markdown.RenderedArticle;
import org.afterword.markdown.RenderedProse;
import org.afterword.pages.view.ArticleView;
import org.afterword.pages.view.AuthorView;
import org.afterword.pages.view.DiscussionView;
import org.afterword.pages.view.FeedView;
import org.afterword.pages.view.HeadView;
import org.afterword.pages.view.SiteView;
import org.afterword.pages.view.SpokenPage;
import org.afterword.template.Functions;
import org.afterword.template.Markup;
import org.afterword.template.ProseFailure;

/** What the templates of a site can do besides printing. */
public final class PageFunctions implements Functions {
    private final Settings settings;
    private final Languages languages;
    private final Markdown markdown;
    private final Map<String, Markdown> inOtherLanguages = new ConcurrentHashMap<>();
    private final Fingerprint fingerprint;

    public PageFunctions(Settings settings, Languages languages) {
        this.settings = settings;
        this.languages = languages;
        this.markdown = new Markdown(settings.root(), languages.own());
        this.fingerprint = ViewFingerprint.of(
                List.of(settings.root(), settings.url(), languages.own().fingerprint()));
    }

    @Override
    public String say(String key, List<Object> arguments, Locale language) {
        return languages.in(language).say(key, arguments);
    }

    /** For an article, whose alerts and footnotes speak its language. */
    private Markdown markdown(ArticleText article) {
        return article.language().isEmpty()
                ? markdown
                : inOtherLanguages.computeIfAbsent(
                        article.language(), tag -> new Markdown(settings.root(), languages.in(tag)));
    }

    private RenderedArticle rendered(ArticleText article) {
        return written(article, () -> markdown(article).render(article));
    }

    /** What fails here lies in the article, or in what reads it: a template can do nothing about it. */
    private <T> T written(ArticleText article, Supplier<T> html) {
        return written(
                html,
                Position.file(article.file()),
                "this article's text",
                () -> FailedLine.in(
                        article.markdown(), end -> fails(() -> markdown(article).render(article.upTo(end)))));
    }

    private Html written(Prose prose) {
        var text = prose.markdown();
        return written(
                () -> markdown.render(prose),
                Position.file("content"),
                "a text, of a comment or of the site's own,",
                () -> MailAddress.hidden(FailedLine.in(
                        text, end -> fails(() -> markdown.render(new Prose(text.substring(0, end), prose.trust()))))));
    }

    private static <T> T written(Supplier<T> html, Position position, String what, Supplier<String> line) {
        try {
            return html.get();
        } catch (RuntimeException | StackOverflowError e) {
            var reason = e instanceof StackOverflowError ? "too much in it lies within each other" : e.getMessage();
            throw new ProseFailure(
                    Problem.error(
                            "markdown/failed",
                            position,
                            what + " cannot be made into a page" + (reason == null ? "" : ": " + reason),
                            "look at this line of it, up to which it can: '" + line.get() + "'"),
                    e);
        }
    }

    private static boolean fails(Supplier<?> html) {
        try {
            html.get();
            return false;
        } catch (RuntimeException | StackOverflowError e) {
            return true;
        }
    }

    @Override
    public Object markdown(Object prose) {
        if (prose instanceof ArticleText article) {
            return rendered(article);
        } else if (prose instanceof Prose text) {
            return written(text);
        } else if (prose instanceof RenderedProse text) {
            return text.html();
        } else if (prose instanceof PlacedProse text) {
            return written(text.prose());
        } else if (prose instanceof FeedView.Pictured article) {
            return rendered(article.text());
        }
        throw new IllegalArgumentException("'markdown' is for prose: an article's or a comment's body");
    }

    @Override
    public String html(Object prose) {
        if (prose instanceof ArticleText article) {
            return written(article, () -> markdown(article).renderWhole(article, settings.url() + "/"))
                    .markup();
        } else if (prose instanceof FeedView.Pictured article) {
            return picture(article.image()) + html(article.text());
        } else if (prose instanceof FeedView.Turned text) {
            return "<div" + attribute("lang", text.spoken().language())
                    + attribute("dir", text.spoken().direction()) + ">\n" + html(text.body()) + "</div>\n";
        } else if (prose instanceof PlacedProse text) {
            return markdown.renderWhole(text, settings.url() + "/").markup();
        } else if (prose instanceof Prose text) {
            return markdown.renderWhole(new PlacedProse(text, "/"), settings.url() + "/")
                    .markup();
        } else if (prose instanceof RenderedProse text) {
            return text.html().markup();
        }
        throw new IllegalArgumentException("'html' is for prose: an entry's body");
    }

    private static String attribute(String name, String value) {
        return " " + name + "=\"" + Markup.escape(value) + "\"";
    }

    private static String picture(HeadView.Image image) {
        var size = image.width().isPresent() && image.height().isPresent()
                ? " width=\"%d\" height=\"%d\""
                        .formatted(image.width().get(), image.height().get())
                : "";
        return "<p><img src=\"" + Markup.escape(image.url()) + "\" alt=\"" + Markup.escape(image.alt()) + "\"" + size
                + "></p>\n";
    }

    @Override
    public String json(Object value) {
        return Json.of(value);
    }

    @Override
    public String structuredData(List<Object> arguments) {
        if (arguments.size() == 3
                && arguments.get(0) instanceof SiteView site
                && arguments.get(1) instanceof ArticleView.Article article
                && (arguments.get(2) == null || arguments.get(2) instanceof DiscussionView)) {
            var discussion = Optional.ofNullable((DiscussionView) arguments.get(2));
            return Json.of(StructuredData.of(site, article, discussion, settings::whole));
        }
        if (arguments.size() == 2
                && arguments.get(0) instanceof SiteView site
                && arguments.get(1) instanceof AuthorView.Author author) {
            return Json.of(StructuredPerson.of(site, author, settings::whole));
        }
        throw new IllegalArgumentException("'structuredData' needs (site, article, discussion) or (site, author)");
    }

    @Override
    public Locale language(Record view) {
        return view instanceof SpokenPage page
                ? languages.in(page.site().language()).locale()
                : languages.own().locale();
    }

    @Override
    public Fingerprint fingerprint() {
        return fingerprint;
    }
}
