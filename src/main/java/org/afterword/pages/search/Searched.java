package org.afterword.pages.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.afterword.base.fingerprint.Fingerprint;
import org.afterword.base.fingerprint.Fingerprinted;
import org.afterword.base.fingerprint.ViewFingerprint;
import org.afterword.base.work.SharedWork;
import org.afterword.content.article.Article;
import org.afterword.pages.parts.Frame;

/**
 * All that can be searched, and the index of it: each word with the places in which it stands. The index is only made when
 * a piece of it is asked for, so that a site in which nothing changed costs no more than a fingerprint, and then by all
 * threads that ask.
 */
public final class Searched implements Fingerprinted {
    private final Frame frame;
    private final List<Article> articles;
    private final Division division;
    private final Fingerprint fingerprint;
    private final Map<String, Places> places = new ConcurrentHashMap<>();
    private final SharedWork reading;
    private Pieces pieces;

    /** What places name each article by, and how many parts it has. */
    private final List<String> ids;

    private final List<Integer> parts;

    /** The words of each piece, of both kinds. */
    private record Pieces(List<List<String>> words, List<List<String>> places) {}

    /** @param articles the newest first */
    public Searched(Frame frame, List<Article> articles) {
        this.frame = frame;
        this.articles = articles;
        this.division = Division.of(articles);
        this.ids = articles.stream().map(Part::id).toList();
        this.parts = articles.stream().map(Part::count).toList();
        this.reading = new SharedWork(articles.size(), this::read);
        var inputs = new ArrayList<Fingerprinted>(articles.size() + 1);
        inputs.add(frame);
        articles.forEach(article -> inputs.add(Part.first(article)));
        this.fingerprint = ViewFingerprint.of(inputs);
    }

    /** Into how many pieces the index is divided. */
    public Division division() {
        return division;
    }

    @Override
    public Fingerprint fingerprint() {
        return fingerprint;
    }

    private void read(int article) {
        ArticleWords.of(articles.get(article), frame).addTo(places, article);
    }

    /** The words in a piece of words, sorted. */
    public List<String> words(int piece) {
        return pieces().words().get(piece);
    }

    /** The words in a piece of places, sorted, and where each of them stands. */
    public SortedMap<String, String> places(int piece) {
        var written = new TreeMap<String, String>();
        pieces().places()
                .get(piece)
                .forEach(word -> written.put(word, places.get(word).written(ids, parts)));
        return written;
    }

    private Pieces pieces() {
        reading.done();
        synchronized (this) {
            if (pieces == null) {
                pieces = new Pieces(empty(division.words()), empty(division.places()));
                for (var word : places.keySet()) {
                    var folded = Folding.of(word);
                    if (!folded.isEmpty()) {
                        pieces.words().get(division.wordPiece(folded)).add(word);
                        pieces.places().get(division.placePiece(folded)).add(word);
                    }
                }
                pieces.words().forEach(Collections::sort);
            }
            return pieces;
        }
    }

    private static List<List<String>> empty(int count) {
        var lists = new ArrayList<List<String>>(count);
        for (int i = 0; i < count; i++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }
}
