package org.afterword.pages.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.afterword.content.article.Article;
import org.afterword.markdown.ReadableText;
import org.afterword.pages.parts.Frame;

/** The words that an article and its discussion are found by, with how much each counts and in which parts it stands. */
final class ArticleWords {
    private static final int IN_TITLE = 5;
    private static final int BESIDE_TEXT = 3;
    private static final int SOME = 3;
    private static final int MANY = 8;

    private final Map<String, Found> found = new HashMap<>();

    private static final class Found {
        private int place;
        private int times;
        private int[] parts = new int[0];

        private void in(int part) {
            boolean isNew = parts.length == 0 || parts[parts.length - 1] != part;
            if (isNew && parts.length < Places.MOST_PARTS) {
                parts = Arrays.copyOf(parts, parts.length + 1);
                parts[parts.length - 1] = part;
            }
        }

        private int weight() {
            int often = times >= MANY ? 3 : times >= SOME ? 2 : 1;
            return Math.min(Places.HEAVIEST, place + often);
        }
    }

    private ArticleWords() {}

    static ArticleWords of(Article article, Frame frame) {
        var words = new ArticleWords();
        words.place(article.title(), IN_TITLE);
        article.tags().forEach(tag -> words.place(tag, BESIDE_TEXT));
        article.description().ifPresent(text -> words.place(text, BESIDE_TEXT));
        article.author()
                .ifPresent(author -> words.place(frame.people().author(author).name(), BESIDE_TEXT));
        var texts = Part.wordsOf(article);
        var said = Part.said(article);
        int next = 0;
        for (int part = 0; part < Part.count(article); part++) {
            words.count(part < texts.size() ? texts.get(part) : "", part);
            for (; next < said.size() && Part.ofComment(next) == part; next++) {
                var comment = said.get(next);
                words.count(ReadableText.of(comment.body()), part);
                words.count(frame.discussions().person(comment).name(), part);
            }
        }
        return words;
    }

    private void place(String text, int weight) {
        Tokens.each(text, word -> {
            var one = found.computeIfAbsent(word, key -> new Found());
            one.place = Math.max(one.place, weight);
            one.in(0);
        });
    }

    private void count(String text, int part) {
        Tokens.each(text, word -> {
            var one = found.computeIfAbsent(word, key -> new Found());
            one.times++;
            one.in(part);
        });
    }

    /** Adds the article to the places of all its words. */
    void addTo(Map<String, Places> places, int article) {
        found.forEach(
                (word, one) -> places.computeIfAbsent(word, key -> new Places()).add(article, one.weight(), one.parts));
    }
}
