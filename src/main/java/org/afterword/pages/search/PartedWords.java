package org.afterword.pages.search;

import java.lang.ref.SoftReference;
import java.util.List;
import org.afterword.content.article.Article;

/**
 * An article's words in pieces, made once for all its parts: an article of many parts would else be parsed as often as it is
 * long. They are kept as long as there is room. Safe for use by several threads.
 */
final class PartedWords {
    private final Article article;
    private SoftReference<List<String>> known = new SoftReference<>(null);

    PartedWords(Article article) {
        this.article = article;
    }

    synchronized List<String> texts() {
        var texts = known.get();
        if (texts == null) {
            texts = Part.wordsOf(article);
            known = new SoftReference<>(texts);
        }
        return texts;
    }
}
