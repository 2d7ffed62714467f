package org.afterword.importer.article;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.afterword.content.address.Slug;
import org.afterword.content.settings.Language;
import org.afterword.content.settings.Settings;
import org.afterword.importer.known.Existing;
import org.afterword.importer.known.Gathered;
import org.afterword.importer.known.People;
import org.afterword.importer.ledger.Ledger;
import org.afterword.importer.record.ExportedList;
import org.afterword.importer.record.OldAddress;
import org.afterword.importer.record.State;
import org.afterword.markdown.Links;

/** Leads the readers of the old site's lists and feeds to those of this site, by rules, since a feed reader reads no page. */
public final class Lists {
    private static final String ALL_COMMENTS = "/comments.xml";

    private final Gathered gathered;
    private final People people;
    private final Existing existing;
    private final Addresses addresses;
    private final Settings settings;
    private final Locale language;
    private final Map<String, Integer> tags = new HashMap<>();
    private final Set<String> series = new HashSet<>();
    private final Map<String, Integer> languages = new HashMap<>();
    private final Map<String, Integer> authors = new HashMap<>();
    private final Set<String> served = new HashSet<>();
    private int listed;

    /** @param settings of the site as it will be */
    public Lists(Gathered gathered, Existing existing, People people, Addresses addresses, Settings settings) {
        this.gathered = gathered;
        this.people = people;
        this.existing = existing;
        this.addresses = addresses;
        this.settings = settings;
        this.language = Locale.forLanguageTag(settings.language());
        gathered.articles().stream()
                .map(Gathered.Article::article)
                .filter(article -> article.state() == State.APPROVED
                        && !article.file().draft()
                        && !article.file().page())
                .forEach(article -> count(
                        article.file()
                                .author()
                                .filter(key -> settings.parts().authors())
                                .flatMap(people::key),
                        article.file().tags(),
                        article.file().series(),
                        article.file().language()));
        existing.articles().forEach(article -> {
            if (!article.draft() && !article.page()) {
                count(
                        article.author(),
                        article.tags(),
                        article.series(),
                        article.language().map(Language::tag));
            }
        });
        gathered.copies().forEach(copy -> served.add(addresses.withoutRoot(copy.path())));
        serve();
    }

    private void count(
            Optional<String> author, Iterable<String> names, Optional<String> part, Optional<String> spoken) {
        listed++;
        author.filter(key -> settings.parts().authors() && settings.authors().containsKey(key))
                .ifPresent(key -> authors.merge(key, 1, Integer::sum));
        spoken.filter(tag -> settings.parts().languages()).ifPresent(tag -> languages.merge(tag, 1, Integer::sum));
        names.forEach(name -> tags.merge(Slug.of(name, language), 1, Integer::sum));
        part.ifPresent(name -> series.add(Slug.of(name, language)));
    }

    private void serve() {
        pages("/", listed);
        served.addAll(Set.of("/404.html", "/robots.txt", "/sitemap.xml"));
        add(settings.parts().archive(), "/archive/");
        add(hasFeeds(), "/feed.xml");
        add(hasFeeds(), ALL_COMMENTS);
        add(hasFeeds() && settings.parts().jsonFeed(), "/feed.json");
        languages.forEach((tag, count) -> {
            pages(home(tag), count);
            add(settings.parts().archive(), home(tag) + "archive/");
            add(hasFeeds(), home(tag) + "feed.xml");
        });
        add(hasTags(), "/tags/");
        series.forEach(slug -> served.add("/series/" + slug + "/"));
        authors.forEach((key, count) -> pages("/authors/" + Slug.of(key, language) + "/", count));
        if (hasTags()) {
            tags.forEach((slug, count) -> {
                pages("/tags/" + slug + "/", count);
                add(hasTagFeeds(), "/tags/" + slug + "/feed.xml");
            });
        }
    }

    private void add(boolean isMade, String path) {
        if (isMade) {
            served.add(path);
        }
    }

    private void pages(String path, int count) {
        served.add(path);
        for (int number = 2; number <= (count + settings.pageSize() - 1) / settings.pageSize(); number++) {
            served.add(path + "page/" + number + "/");
        }
    }

    private boolean hasFeeds() {
        return !settings.url().isEmpty();
    }

    private boolean hasTags() {
        return settings.parts().tags() && !tags.isEmpty();
    }

    private boolean hasTagFeeds() {
        return hasTags() && hasFeeds() && settings.parts().tagFeeds();
    }

    /** Makes a rule for each address that nothing on this site has, and tells of them once. */
    public void lead(Claims claims, Redirects redirects, Ledger ledger) {
        var made = new HashSet<String>();
        for (var list : gathered.lists()) {
            var path = addresses.withoutRoot(list.path());
            var target = target(list);
            if (target.isPresent()
                    && !served.contains(path)
                    && !claims.isTaken(path)
                    && !existing.isFile(path.substring(1) + (path.endsWith("/") ? "index.html" : ""))) {
                redirects.list(list.path(), target.get());
                made.add(list.path());
            }
        }
        if (!made.isEmpty()) {
            ledger.note(
                    gathered.lists().get(0).line(),
                    "lists",
                    "rules in content/%s lead old addresses of lists and feeds to the new ones, if the host reads these rules: %s"
                            .formatted(Redirects.Host.NETLIFY.file(), made.size()));
        }
    }

    private Optional<String> target(ExportedList list) {
        var slug = Slug.of(list.name(), language);
        boolean isTag = list.of() == ExportedList.Of.TAG && hasTags() && tags.containsKey(slug);
        if (list.of() == ExportedList.Of.COMMENTS) {
            return Optional.of(comments(list)).filter(path -> !path.equals(ALL_COMMENTS) || served.contains(path));
        } else if (list.of() == ExportedList.Of.ELSEWHERE) {
            var old = OldAddress.parse(list.name());
            var page = old.flatMap(addresses::target)
                    .or(() -> old.map(to -> addresses.withoutRoot(to.path())).filter(served::contains));
            if (page.isPresent()) {
                return page;
            }
        } else if (list.isFeed()) {
            var path = isTag && hasTagFeeds() ? "/tags/" + slug + "/feed.xml" : home(list) + "feed.xml";
            return Optional.of(path).filter(served::contains);
        } else if (isTag) {
            return Optional.of("/tags/" + slug + "/");
        } else if (list.of() == ExportedList.Of.SERIES && series.contains(slug)) {
            return Optional.of("/series/" + slug + "/");
        } else if (list.of() == ExportedList.Of.AUTHOR) {
            var author = Optional.of(list.name())
                    .filter(name -> !authors.isEmpty())
                    .flatMap(people::key)
                    .filter(authors::containsKey);
            if (author.isPresent()) {
                return Optional.of("/authors/" + Slug.of(author.get(), language) + "/");
            }
        } else if (list.of() == ExportedList.Of.TAGS && hasTags()) {
            return Optional.of("/tags/");
        }
        return Optional.of(home(list)
                + (list.of() != ExportedList.Of.NEWEST && settings.parts().archive() ? "archive/" : ""));
    }

    /** The feed of an article's comments, or that of all of them. */
    private String comments(ExportedList list) {
        return OldAddress.parse(list.name())
                .filter(old -> hasFeeds() && settings.parts().threadFeeds())
                .flatMap(addresses::target)
                .map(path -> Links.isFile(path)
                        ? path.substring(0, path.lastIndexOf('.')) + ".comments.xml"
                        : path + "comments.xml")
                .orElse(ALL_COMMENTS);
    }

    /** The home page of a language that has lists of its own. */
    private static String home(String tag) {
        return "/" + tag.toLowerCase(Locale.ROOT) + "/";
    }

    /** The home page of the language whose list it was: generators put a language first in its addresses. */
    private String home(ExportedList list) {
        var path = addresses.withoutRoot(list.path()).toLowerCase(Locale.ROOT);
        return languages.keySet().stream()
                .map(Lists::home)
                .filter(path::startsWith)
                .findFirst()
                .orElse("/");
    }
}
