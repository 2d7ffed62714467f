package org.afterword.pages.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.afterword.base.fingerprint.Fingerprint;
import org.afterword.base.fingerprint.ViewFingerprint;

/** A tag, a series, a section or an author: its name as first spelt, and its articles in their order. */
public final class Group {
    private final String name;
    private final String slug;
    private final List<Card> cards = new ArrayList<>();
    private Fingerprint links;

    Group(String name, String slug) {
        this.name = name;
        this.slug = slug;
    }

    public String name() {
        return name;
    }

    public String slug() {
        return slug;
    }

    public List<Card> cards() {
        return cards;
    }

    void add(Card card) {
        cards.add(card);
    }

    void leaveOut(Predicate<Card> some) {
        cards.removeIf(some);
    }

    /** Stands for the names and addresses of the group and of all its articles. */
    public Fingerprint links() {
        if (links == null) {
            var values = new ArrayList<Object>(List.of(name, slug));
            cards.forEach(card -> {
                values.add(card.article().title());
                values.add(card.article().path());
                card.article().language().ifPresent(values::add);
            });
            links = ViewFingerprint.of(values);
        }
        return links;
    }
}
