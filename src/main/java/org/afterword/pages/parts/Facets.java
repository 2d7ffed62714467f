package org.afterword.pages.parts;

import java.util.List;
import java.util.Optional;
import org.afterword.base.fingerprint.Fingerprint;
import org.afterword.base.fingerprint.Fingerprinted;
import org.afterword.base.fingerprint.ViewFingerprint;
import org.afterword.content.address.UrlPath;
import org.afterword.content.article.Article;
import org.afterword.content.article.EnclosedFile;
import org.afterword.content.settings.Language;
import org.afterword.content.thread.Discussion;
import org.afterword.content.thread.Tally;
import org.afterword.markdown.ArticleText;
import org.afterword.markdown.ImageSize;

/** The parts of an article that pages depend on one by one, each with its own fingerprint. */
public final class Facets {
    private static final int LONG_ARTICLE = 800;

    private Facets() {}

    /**
     * An article without its discussion.
     *
     * @param sizes of the images that it mentions
     * @param enclosed the file that goes with it; empty where nobody knows how long that is
     */
    public record Written(Article article, List<ImageSize> sizes, Optional<EnclosedFile> enclosed)
            implements Fingerprinted {
        /** The article's Markdown with what its rendering needs to know. */
        public ArticleText text() {
            return new ArticleText(
                    article.markdown(),
                    article.folder(),
                    UrlPath.encode(article.path()),
                    !article.steps().isEmpty(),
                    article.words() >= LONG_ARTICLE,
                    sizes.stream()
                            .filter(size -> article.images().contains(size.path()))
                            .toList(),
                    article.steps().size(),
                    article.language().map(Language::tag).orElse(""),
                    article.syntax(),
                    article.file());
        }

        /** The size of the image at a path. */
        Optional<ImageSize> size(String path) {
            return sizes.stream().filter(size -> size.path().equals(path)).findFirst();
        }

        @Override
        public Fingerprint fingerprint() {
            return ViewFingerprint.of(List.of(
                    article.path(),
                    article.file(),
                    article.contents().article(),
                    article.language(),
                    article.syntax(),
                    sizes,
                    enclosed));
        }
    }

    /** The discussion of an article. */
    public record Talk(Article article) implements Fingerprinted {
        public Discussion shown() {
            return article.shown();
        }

        public Tally tally() {
            return article.tally();
        }

        /** What a comment is about is read against the article's steps. */
        @Override
        public Fingerprint fingerprint() {
            return ViewFingerprint.of(List.of(
                    article.path(),
                    article.contents().thread(),
                    article.comments(),
                    article.steps().size()));
        }
    }
}
