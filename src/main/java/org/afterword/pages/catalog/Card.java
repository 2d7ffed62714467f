package org.afterword.pages.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.afterword.base.fingerprint.Fingerprint;
import org.afterword.base.fingerprint.Fingerprinted;
import org.afterword.base.fingerprint.ViewFingerprint;
import org.afterword.content.article.Article;
import org.afterword.markdown.ImageSize;
import org.afterword.pages.output.Inputs;
import org.afterword.pages.parts.Parts;
import org.afterword.pages.view.ListView;

/** An article as lists show it: made once, for all the lists that it is in. */
public final class Card implements Fingerprinted, Inputs.OfArticle {
    private final Article article;
    private final int position;
    private final Parts parts;
    private final Map<String, ImageSize> sizes;
    private final Optional<Integer> seconds;
    private volatile Fingerprint fingerprint;
    private volatile ListView.Teaser teaser;

    /**
     * @param position where the article stands among all that are listed
     * @param sizes of the site's images, by their paths
     * @param seconds how long the sound or film plays that goes with it
     */
    Card(Article article, int position, Parts parts, Map<String, ImageSize> sizes, Optional<Integer> seconds) {
        this.article = article;
        this.position = position;
        this.parts = parts;
        this.sizes = sizes;
        this.seconds = seconds;
    }

    public Article article() {
        return article;
    }

    int position() {
        return position;
    }

    @Override
    public String articlePath() {
        return article.path();
    }

    /** Two threads may make it at once: they make equal ones. */
    public ListView.Teaser teaser() {
        var made = teaser;
        if (made == null) {
            made = parts.teaser(article, size(), seconds);
            teaser = made;
        }
        return made;
    }

    private Optional<ImageSize> size() {
        return article.image().map(picture -> sizes.get(picture.path()));
    }

    @Override
    public Fingerprint fingerprint() {
        var known = fingerprint;
        if (known == null) {
            known = ViewFingerprint.of(List.of(
                    article.path(),
                    article.title(),
                    article.date(),
                    article.image(),
                    size(),
                    article.description(),
                    article.excerpt(),
                    article.quotation(),
                    article.tally().comments(),
                    article.words(),
                    seconds,
                    article.tags(),
                    article.author(),
                    article.draft(),
                    article.page(),
                    article.language()));
            fingerprint = known;
        }
        return known;
    }
}
