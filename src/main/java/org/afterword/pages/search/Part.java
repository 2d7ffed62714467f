package org.afterword.pages.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.afterword.base.fingerprint.Fingerprint;
import org.afterword.base.fingerprint.Fingerprinted;
import org.afterword.base.fingerprint.ViewFingerprint;
import org.afterword.content.article.Article;
import org.afterword.content.thread.Comment;
import org.afterword.content.thread.Discussion;
import org.afterword.markdown.ReadableText;
import org.afterword.pages.output.Inputs;
import org.afterword.pages.parts.Frame;

/**
 * A part of an article and of its discussion, as much as a page fetches to show what was found there. How many an article
 * has can be told without reading it.
 *
 * @param number counted from 0
 * @param words of the article, which all its parts have in common
 */
public record Part(Article article, int number, PartedWords words) implements Fingerprinted, Inputs.OfArticle {
    private static final int WORDS = 1000;
    private static final int COMMENTS = 20;
    private static final int LETTERS = 26;
    private static final int LETTERS_OF_ID = 4;

    /** So many that two letters name one. */
    static final int MOST = LETTERS * LETTERS;

    /** The parts of an article. */
    public static Stream<Part> of(Article article) {
        var words = new PartedWords(article);
        return IntStream.range(0, count(article)).mapToObj(number -> new Part(article, number, words));
    }

    /** The first part of an article. */
    static Part first(Article article) {
        return new Part(article, 0, new PartedWords(article));
    }

    static int count(Article article) {
        int comments = article.tally().entries() - article.tally().removed();
        return Math.min(MOST, Math.max(texts(article), (comments + COMMENTS - 1) / COMMENTS));
    }

    private static int texts(Article article) {
        return Math.min(MOST, Math.max(1, (article.words() + WORDS - 1) / WORDS));
    }

    /** Four small letters that stand for an article. Two of very many articles may have the same: they share their files. */
    static String id(Article article) {
        long rest = Fingerprint.of(article.path()).low() >>> 1;
        var id = new StringBuilder();
        for (int i = 0; i < LETTERS_OF_ID; i++) {
            id.append((char) ('a' + rest % LETTERS));
            rest /= LETTERS;
        }
        return id.toString();
    }

    /** The name of its file, without an ending. */
    public String name() {
        return id(article) + (number == 0 ? "" : "-" + number);
    }

    @Override
    public String articlePath() {
        return article.path();
    }

    @Override
    public Fingerprint fingerprint() {
        return ViewFingerprint.of(List.of(
                article.path(),
                article.contents().article(),
                article.contents().thread(),
                article.comments(),
                article.syntax(),
                number));
    }

    /** The article's words, a piece for each of its parts that has some of them. */
    static List<String> wordsOf(Article article) {
        var words = ReadableText.byAuthor(article.markdown(), article.syntax());
        var texts = new ArrayList<String>();
        int count = texts(article);
        int start = 0;
        for (int i = 1; i <= count; i++) {
            int near = (int) ((long) words.length() * i / count);
            int space = i == count ? words.length() : words.indexOf(' ', near);
            int end = space < 0 ? words.length() : space;
            texts.add(words.substring(start, Math.max(start, end)).strip());
            start = Math.max(start, end);
        }
        return texts;
    }

    /** The comments that can be found: all but tombstones. */
    static List<Comment> said(Article article) {
        return article.shown().entries().stream()
                .map(Discussion.Entry::comment)
                .filter(comment -> !comment.removed())
                .toList();
    }

    /** In which part the comment with a number is. */
    static int ofComment(int number) {
        return Math.min(MOST - 1, number / COMMENTS);
    }

    /** What a page shows of it: with names, for JSON. */
    public Map<String, Object> view(Frame frame) {
        var texts = words.texts();
        var said = said(article);
        var comments = new ArrayList<List<String>>();
        for (int i = number * COMMENTS; i < said.size() && ofComment(i) == number; i++) {
            var comment = said.get(i);
            comments.add(List.of(
                    comment.fragment(), frame.discussions().person(comment).name(), ReadableText.of(comment.body())));
        }
        var view = new LinkedHashMap<String, Object>();
        view.put("url", frame.addresses().link(article.path()));
        view.put("title", article.title());
        view.put("date", article.date().map(date -> frame.words().date(date.day())));
        view.put("text", number < texts.size() ? texts.get(number) : "");
        view.put("comments", comments);
        return view;
    }
}
