package org.afterword.importer.export;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.afterword.content.address.UrlPath;
import org.afterword.content.article.Article;
import org.afterword.content.settings.Language;
import org.afterword.content.thread.Comment;
import org.afterword.markdown.ArticleText;
import org.afterword.markdown.Markdown;
import org.afterword.markdown.PlacedProse;
import org.afterword.markdown.Wording;

/** The texts of a site as HTML for other systems: every address is whole, and each article speaks its own language. */
final class WholeHtml {
    private final String root;
    private final String language;
    private final Function<String, Wording> words;
    private final Map<String, Markdown> inLanguages = new HashMap<>();

    WholeHtml(WholeSite site, Function<String, Wording> words) {
        this.root = site.settings().url() + "/";
        this.language = site.settings().language();
        this.words = words;
    }

    private Markdown in(String tag) {
        return inLanguages.computeIfAbsent(tag, any -> new Markdown("/", words.apply(any)));
    }

    String of(Article article) {
        var text = ArticleText.alone(
                article.markdown(), article.folder(), UrlPath.encode(article.path()), article.syntax(), article.file());
        return in(article.language().map(Language::tag).orElse(language))
                .renderWhole(text, root)
                .markup();
    }

    /** @param path of the article that it answers; what a removed comment said is nowhere */
    String of(Comment comment, String path) {
        return comment.removed()
                ? ""
                : in(language)
                        .renderWhole(new PlacedProse(comment.body(), UrlPath.encode(path)), root)
                        .markup();
    }
}
