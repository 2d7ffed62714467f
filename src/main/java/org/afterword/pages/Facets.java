package org.afterword.pages;

import java.util.List;
import org.afterword.base.Fingerprint;
import org.afterword.base.Fingerprinted;
import org.afterword.base.ViewFingerprint;
import org.afterword.content.Article;
import org.afterword.content.Discussion;
import org.afterword.content.Tally;
import org.afterword.markdown.ImageSize;

/** The parts of an article that pages depend on one by one, each with its own fingerprint. */
final class Facets {
    private Facets() {}

    /**
     * An article without its discussion.
     *
     * @param sizes of the images that it mentions
     */
    record Written(Article article, List<ImageSize> sizes) implements Fingerprinted {
        @Override
        public Fingerprint fingerprint() {
            return ViewFingerprint.of(
                    List.of(article.path(), article.file(), article.contents().article(), sizes));
        }
    }

    /** The discussion of an article. */
    record Talk(Article article) implements Fingerprinted {
        Discussion shown() {
            return article.shown();
        }

        Tally tally() {
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
