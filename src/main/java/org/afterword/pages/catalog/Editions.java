package org.afterword.pages.catalog;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.afterword.content.Site;
import org.afterword.content.article.Article;
import org.afterword.content.settings.Language;
import org.afterword.content.words.Languages;
import org.afterword.pages.parts.Addresses;
import org.afterword.pages.parts.Facets;
import org.afterword.pages.parts.Frame;
import org.afterword.pages.parts.Translated;

/** A site's articles by their languages, and the ways from what is said in one to the same in another. */
public final class Editions {
    private final Site site;
    private final Catalog whole;
    private final Languages languages;
    private final Map<String, Catalog> others = new TreeMap<>();
    private final Map<Language, Frame> frames = new ConcurrentHashMap<>();
    private final Map<String, Article> talking = new HashMap<>();

    Editions(Catalog whole, Languages languages) {
        this.site = whole.site();
        this.whole = whole;
        this.languages = languages;
        for (var tag : site.languages().keySet()) {
            var spoken = site.listed().stream()
                    .filter(article -> article.language()
                            .filter(other -> other.tag().equals(tag))
                            .isPresent())
                    .toList();
            if (!spoken.isEmpty()) {
                var list = site.settings().parts().languages() ? list(site, tag) : "/";
                var frame = whole.frame().in(Language.of(tag), list, languages.in(tag));
                others.put(tag, new Catalog(whole, this, frame, spoken));
            }
        }
        var owners = Set.copyOf(site.translations().threads().values());
        if (!owners.isEmpty()) {
            site.articles().stream()
                    .filter(article -> owners.contains(article.path()))
                    .forEach(article -> talking.put(article.path(), article));
        }
    }

    /**
     * The path of the list of the articles in a language. Where articles lie in a folder that is named after it, the path is that
     * folder's, with its capitals: two folders that differ in no more are one folder on many disks.
     */
    static String list(Site site, String tag) {
        var list = Addresses.language(tag);
        return site.articles().stream()
                .map(Article::path)
                .filter(path -> path.regionMatches(true, 0, list, 0, list.length()))
                .map(path -> path.substring(0, list.length()))
                .min(Comparator.naturalOrder())
                .orElse(list);
    }

    /** What all pages in an article's language have in common. */
    public Frame frame(Article article) {
        return article.language()
                .map(other -> frames.computeIfAbsent(other, this::frame))
                .orElseGet(whole::frame);
    }

    private Frame frame(Language other) {
        var list = Optional.ofNullable(others.get(other.tag()))
                .map(catalog -> catalog.frame().path("/"))
                .orElse("/");
        return whole.frame().in(other, list, languages.in(other.tag()));
    }

    /** The catalog of the whole site, and those of the languages that have lists of their own. */
    public Stream<Catalog> all() {
        return site.settings().parts().languages()
                ? Stream.concat(Stream.of(whole), others.values().stream())
                : Stream.of(whole);
    }

    /** The catalog in whose lists an article is: that of the whole site, or that of its language. */
    public Catalog of(Article article) {
        return others.isEmpty() || whole.isFirst(article)
                ? whole
                : article.language().map(other -> others.get(other.tag())).orElse(whole);
    }

    /** An article in each language that says the same as this one; empty where it stands alone. */
    public List<Translated> translations(Article article) {
        var group = site.translations().of(article);
        return group.isEmpty()
                ? List.of()
                : group.stream()
                        .map(other -> translated(other.language().orElseGet(site.settings()::spoken), other.path()))
                        .toList();
    }

    /**
     * What is there once for each language, in each; empty where there is one alone.
     *
     * @param path where it is for the whole site
     */
    public List<Translated> translations(String path) {
        return others.isEmpty() || !site.settings().parts().languages()
                ? List.of()
                : all().map(one ->
                                translated(one.frame().language(), one.frame().path(path)))
                        .toList();
    }

    private Translated translated(Language spoken, String path) {
        return new Translated(spoken, languages.in(spoken.tag()).say("language"), path);
    }

    /** The discussion that an article shows: its own, or that of the article that it translates. */
    public Facets.Talk talk(Article article) {
        return new Facets.Talk(talking.getOrDefault(site.translations().thread(article), article));
    }
}
