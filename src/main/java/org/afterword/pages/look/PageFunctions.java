package org.afterword.pages.look;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.afterword.base.Json;
import org.afterword.base.fingerprint.Fingerprint;
import org.afterword.base.fingerprint.ViewFingerprint;
import org.afterword.content.settings.Settings;
import org.afterword.content.words.Languages;
import org.afterword.markdown.ArticleText;
import org.afterword.markdown.ListedText;
import org.afterword.markdown.Markdown;
import org.afterword.markdown.PlacedProse;
import org.afterword.markdown.Prose;
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
        return languages.marked(key, arguments, language);
    }

    /** For an article, whose alerts and footnotes speak its language. */
    private Markdown markdown(ArticleText article) {
        return article.language().isEmpty()
                ? markdown
                : inOtherLanguages.computeIfAbsent(
                        article.language(), tag -> new Markdown(settings.root(), languages.in(tag)));
    }

    @Override
    public Object markdown(Object prose) {
        if (prose instanceof ArticleText article) {
            return markdown(article).render(article);
        } else if (prose instanceof Prose text) {
            return markdown.render(text);
        } else if (prose instanceof RenderedProse text) {
            return text.html();
        } else if (prose instanceof PlacedProse text) {
            return markdown.render(text.prose());
        } else if (prose instanceof FeedView.Pictured article) {
            return markdown(article.text()).render(article.text());
        } else if (prose instanceof ListedText listed) {
            return markdown(listed.text()).renderListed(listed.text());
        }
        throw new IllegalArgumentException("'markdown' is for prose: an article's or a comment's body");
    }

    @Override
    public String html(Object prose) {
        if (prose instanceof ArticleText article) {
            return markdown(article).renderWhole(article, settings.url() + "/").markup();
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
