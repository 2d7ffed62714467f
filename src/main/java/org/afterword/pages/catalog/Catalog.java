package org.afterword.pages.catalog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.afterword.content.Site;
import org.afterword.content.address.Slug;
import org.afterword.content.article.Article;
import org.afterword.content.article.EnclosedFile;
import org.afterword.content.words.Languages;
import org.afterword.markdown.ImageSize;
import org.afterword.pages.parts.Addresses;
import org.afterword.pages.parts.Facets;
import org.afterword.pages.parts.Frame;
import org.afterword.picture.title.Colours;

/** A site with what its pages need to find each other: neighbours, tags, series. Made once, in linear time. */
public final class Catalog {
    private static final int NEARBY = 12;
    private static final Comparator<Card> BY_POSITION =
            (one, other) -> Integer.compare(one.position(), other.position());

    private final Site site;
    private final Locale language;
    private final Frame frame;
    private final Editions editions;
    private final List<Card> all;
    private final List<Card> cards;
    private final Map<String, Card> byPath = new HashMap<>();
    private final Map<String, Group> tags = new TreeMap<>();
    private final Map<String, Group> byTag = new HashMap<>();
    private final Map<String, Group> series = new TreeMap<>();
    private final Map<String, Group> sections = new TreeMap<>();
    private final Map<String, Group> authors = new LinkedHashMap<>();

    /**
     * @param stylesheet the name of the style sheet's file
     * @param titles the colours of titles' pictures, if any are made
     */
    public Catalog(Site site, Languages languages, String stylesheet, Optional<Colours> titles) {
        this.site = site;
        this.language = languages.own().locale();
        var listed = site.listed();
        boolean hasTags = listed.stream().anyMatch(article -> !article.tags().isEmpty());
        this.frame = new Frame(site, languages.own(), stylesheet, hasTags, authors(site, language), titles);
        this.all = cards(listed);
        this.cards = site.translations().groups().isEmpty()
                ? all
                : all.stream().filter(card -> isFirst(card.article())).toList();
        group();
        this.editions = new Editions(this, languages);
    }

    /** The articles in one language other than the site's. */
    Catalog(Catalog whole, Editions editions, Frame frame, List<Article> spoken) {
        this.site = whole.site;
        this.language = whole.language;
        this.editions = editions;
        this.frame = frame;
        this.all = cards(spoken);
        this.cards = all;
        group();
    }

    /** The paths of the authors' pages by their keys; none where the site has no such pages. */
    private static Map<String, String> authors(Site site, Locale language) {
        return site.settings().parts().authors() ? Writer.paths(site, language) : Map.of();
    }

    private List<Card> cards(List<Article> articles) {
        return IntStream.range(0, articles.size())
                .mapToObj(i -> card(articles.get(i), i))
                .toList();
    }

    /** Whether lists of all articles show this one: of those that say the same, they show the first. */
    boolean isFirst(Article article) {
        return site.translations().isFirst(article, other -> !other.page());
    }

    private void group() {
        Function<String, Group> tagGroup = name -> group(tags, name);
        for (var card : all) {
            byPath.put(card.article().path(), card);
            for (var tag : card.article().tags()) {
                byTag.computeIfAbsent(tag, tagGroup).add(card);
            }
        }
        for (int i = all.size() - 1; i >= 0; i--) {
            var card = all.get(i);
            if (card.article().series().isPresent()) {
                group(series, card.article().series().get()).add(card);
            }
        }
        site.settings().sections().titles().forEach((path, title) -> {
            var section = sections.computeIfAbsent(path, slug -> new Group(title, slug));
            all.stream()
                    .filter(card -> card.article().path().startsWith(path)
                            && !card.article().path().equals(path))
                    .forEach(section::add);
        });
        if (site.settings().sections().all()) {
            sections.putAll(folders());
        }
        frame.authors()
                .forEach((key, path) -> authors.put(
                        key, new Group(site.settings().authors().get(key).name(), path)));
        if (!authors.isEmpty()) {
            all.forEach(card -> card.article().author().map(authors::get).ifPresent(group -> group.add(card)));
        }
        if (all.size() > cards.size()) {
            authors.values().forEach(this::leaveDoubles);
            sections.values().forEach(this::leaveDoubles);
            tags.values().forEach(this::leaveDoubles);
            series.values().forEach(this::leaveDoubles);
        }
    }

    /** The folders that have no title of their own, but for those at whose addresses something else is. */
    private Map<String, Group> folders() {
        var others = new HashSet<>(sections.keySet());
        tags.keySet().forEach(slug -> others.add(Addresses.tag(slug)));
        series.keySet().forEach(slug -> others.add(Addresses.series(slug)));
        others.addAll(frame.authors().values());
        var folders = new Folders(site, others);
        all.forEach(folders::add);
        return folders.groups();
    }

    /** Of those that say the same in several languages, a group has one. */
    private void leaveDoubles(Group group) {
        var paths = group.cards().stream().map(card -> card.article().path()).collect(Collectors.toSet());
        group.leaveOut(card -> !site.translations().isFirst(card.article(), other -> paths.contains(other.path())));
    }

    private Group group(Map<String, Group> groups, String name) {
        return groups.computeIfAbsent(slug(name), slug -> new Group(name, slug));
    }

    /** The part of an address for a tag or a series. */
    public String slug(String name) {
        return Slug.of(name, language);
    }

    public Site site() {
        return site;
    }

    /** What all pages in the site's language have in common. */
    public Frame frame() {
        return frame;
    }

    /** The articles by their languages. */
    public Editions editions() {
        return editions;
    }

    /** The articles of lists and feeds, the newest first. */
    public List<Card> cards() {
        return cards;
    }

    private Card card(Article article, int position) {
        var seconds = article.enclosure().isEmpty()
                ? Optional.<Integer>empty()
                : enclosed(article).flatMap(EnclosedFile::seconds);
        return new Card(article, position, frame.parts(), site.images(), seconds);
    }

    private Optional<EnclosedFile> enclosed(Article article) {
        return article.enclosure()
                .flatMap(file -> file.length()
                        .map(length -> new EnclosedFile(length, file.seconds()))
                        .or(() -> Optional.ofNullable(site.enclosed().get(file.address()))));
    }

    /** An article with the sizes of the images that it mentions. */
    public Facets.Written written(Article article) {
        var sizes = new ArrayList<ImageSize>();
        article.images().forEach(path -> addSize(path, sizes));
        article.image()
                .filter(picture -> !article.images().contains(picture.path()))
                .ifPresent(picture -> addSize(picture.path(), sizes));
        return new Facets.Written(article, sizes, enclosed(article));
    }

    private void addSize(String path, List<ImageSize> sizes) {
        var size = site.images().get(path);
        if (size != null) {
            sizes.add(size);
        }
    }

    /** The tags by their slugs; of each, the articles with the newest first. */
    public Map<String, Group> tags() {
        return tags;
    }

    /** The series by their slugs; of each, the articles with the oldest first. */
    public Map<String, Group> series() {
        return series;
    }

    /** The folders that have lists, by their paths; of each, the articles in it and below it with the newest first. */
    public Map<String, Group> sections() {
        return sections;
    }

    /** The authors who have a page, by their keys; of each, the articles with the newest first. */
    Map<String, Group> authors() {
        return authors;
    }

    public Optional<Article> newer(Article article) {
        return neighbour(article, -1);
    }

    public Optional<Article> older(Article article) {
        return neighbour(article, 1);
    }

    private Optional<Article> neighbour(Article article, int step) {
        var card = byPath.get(article.path());
        int at = card == null || all == cards ? position(card) : Collections.binarySearch(cards, card, BY_POSITION);
        int other = at < 0 ? -1 : at + step;
        return other >= 0 && other < cards.size() ? Optional.of(cards.get(other).article()) : Optional.empty();
    }

    private int position(Optional<Article> article) {
        return article.map(other -> byPath.get(other.path()).position()).orElse(-1);
    }

    private static int position(Card card) {
        return card == null ? -1 : card.position();
    }

    /**
     * At most three articles that share tags with one, those first that share most and rarest. Only the nearest in time
     * within each tag are looked at, so that the cost does not grow with the site. The neighbours are named besides.
     */
    public List<Article> related(Article article) {
        var card = byPath.get(article.path());
        if (card == null) {
            return List.of();
        }
        int newer = position(newer(article));
        int older = position(older(article));
        var related = new Related(article.tags().size() * (2 * NEARBY + 1));
        for (var tag : article.tags()) {
            var group = byTag.get(tag).cards();
            int at = Collections.binarySearch(group, card, BY_POSITION);
            for (int i = Math.max(0, at - NEARBY); i < Math.min(group.size(), at + NEARBY + 1); i++) {
                int position = group.get(i).position();
                if (i != at && position != newer && position != older) {
                    related.add(position, group.size());
                }
            }
        }
        return related.best().mapToObj(other -> all.get(other).article()).toList();
    }
}
