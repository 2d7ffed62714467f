package org.afterword.importer.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.afterword.base.Shortened;
import org.afterword.importer.known.Existing;
import org.afterword.importer.known.Gathered;
import org.afterword.importer.known.Imported;
import org.afterword.importer.ledger.Fate;
import org.afterword.importer.ledger.Ledger;
import org.afterword.importer.record.OldAddress;
import org.afterword.importer.record.State;
import org.afterword.importer.record.What;
import org.afterword.markdown.Links;

/** Settles where the articles of the exports will lie, and which of the old paths lead to each. */
public final class Homes {
    private static final int COMMENTS_ON_A_PAGE = 50;
    private static final int LONGEST_SHOWN = 80;

    private final Gathered gathered;
    private final Addresses addresses;
    private final Existing existing;
    private final Whereabouts whereabouts;
    private final Ledger ledger;
    private final Map<Gathered.Key, Addresses.Home> homes = new LinkedHashMap<>();
    private final PlannedFiles planned = new PlannedFiles();
    private final Claims claims = new Claims();
    private final Set<Gathered.Key> strangers = new HashSet<>();
    private final Map<Gathered.Key, String> staying = new HashMap<>();

    /** @param addresses learns where the old addresses of the articles lead */
    public Homes(Gathered gathered, Addresses addresses, Existing existing, Imported imported, Ledger ledger) {
        this.gathered = gathered;
        this.addresses = addresses;
        this.existing = existing;
        this.whereabouts = new Whereabouts(imported, existing);
        this.ledger = ledger;
    }

    /**
     * Where each article that is not in the trash will lie; done first, since texts link to each other. Of a page and a post
     * at one address the page has it, as WordPress serves it.
     */
    public Map<Gathered.Key, Addresses.Home> settle() {
        var settled = new ArrayList<Gathered.Article>();
        var inTurn = gathered.articles().stream()
                .sorted(Comparator.comparing(
                                (Gathered.Article one) -> one.article().state() != State.APPROVED)
                        .thenComparing(one -> !one.article().file().page()))
                .toList();
        inTurn.stream().filter(one -> !isInTrash(one)).forEach(this::stay);
        for (var one : inTurn) {
            var article = one.article();
            if (isInTrash(one)) {
                ledger.add(What.ARTICLE, article.thread().key(), article.line(), Fate.REMOVED, "it is in the trash");
            } else {
                settle(one, settled);
            }
        }
        // The address that an article has counts before those that others had: WordPress gives old ones away again.
        settled.forEach(one -> known(one, one.article().links().stream().limit(1)));
        settled.forEach(one -> known(one, one.article().links().stream().skip(1)));
        settled.forEach(one -> one.article()
                .thread()
                .identifiers()
                .forEach(name ->
                        addresses.knownElsewhere(name, homes.get(one.key()).address())));
        alias(settled);
        return homes;
    }

    private static boolean isInTrash(Gathered.Article one) {
        return one.article().state() == State.REMOVED || one.article().state() == State.SPAM;
    }

    /** An article that was imported before keeps its file, even where another one has its address by now. */
    private void stay(Gathered.Article one) {
        whereabouts.of(one).ifPresent(file -> {
            staying.put(one.key(), file);
            addresses.stays(file);
        });
    }

    /** An article whose file cannot be made is refused, and the others are not. */
    private void settle(Gathered.Article one, List<Gathered.Article> settled) {
        var home = home(one);
        var problem = existing.problemWith(home.file()).or(() -> planned.problemWith(home.file()));
        if (problem.isPresent()) {
            ledger.add(
                    What.ARTICLE,
                    one.article().thread().key(),
                    one.article().line(),
                    Fate.REFUSED,
                    "its file cannot be made: " + problem.get());
        } else {
            planned.add(home.file());
            settled.add(one);
            homes.put(one.key(), home);
        }
    }

    /** Those at whose address lies what came as another article: neither their text nor their comments belong there. */
    public Set<Gathered.Key> strangers() {
        return strangers;
    }

    /** Which article each path leads to. */
    public Claims claims() {
        return claims;
    }

    private void known(Gathered.Article one, Stream<String> links) {
        var address = homes.get(one.key()).address();
        addresses.known(address, address);
        links.forEach(link -> addresses.known(link, address));
    }

    /** An article that was imported before stays where it is, even where its address in the export has changed since. */
    private Addresses.Home home(Gathered.Article one) {
        var earlier = Optional.ofNullable(staying.get(one.key()));
        var file = addresses.file(
                one.article(), one.system() + "-" + one.article().thread().key(), earlier);
        var address = Links.page("/" + file);
        var there = existing.article(address).map(article -> article.file().substring("content/".length()));
        noteLong(one, address);
        if (earlier.isEmpty()) {
            there.filter(taken -> whereabouts.isAnothers(taken, one)).ifPresent(taken -> strangers.add(one.key()));
            if (whereabouts.isNumberAnothers(one)) {
                ledger.note(
                        one.article().line(),
                        "number",
                        "another article already has the number of article %s; this one is at %s"
                                .formatted(one.article().thread().key(), address));
            }
            addresses
                    .occupied(one.article())
                    .ifPresent(old -> ledger.note(
                            one.article().line(),
                            "address",
                            "%s is a page of the site's own; article %s is at %s"
                                    .formatted(old, one.article().thread().key(), address)));
            addresses
                    .lost(one.article(), address)
                    .ifPresent(old -> ledger.note(
                            one.article().line(),
                            "address",
                            "%s cannot be the path of a file; article %s is at %s"
                                    .formatted(old, one.article().thread().key(), address)));
            return new Addresses.Home(there.orElse(file), address, List.of());
        }
        if (earlier.get().equals(file)) {
            return new Addresses.Home(file, address, List.of());
        }
        var stays = Links.page("/" + earlier.get());
        ledger.note(
                one.article().line(),
                "moved",
                "article %s is now at %s in the export; here it stays at %s"
                        .formatted(one.article().thread().key(), address, stays));
        return new Addresses.Home(earlier.get(), stays, List.of());
    }

    private void noteLong(Gathered.Article one, String address) {
        one.article().links().stream()
                .filter(OldAddress::isTooLong)
                .forEach(link -> ledger.note(
                        one.article().line(),
                        "address",
                        "an old address of article %s has more than 4,000 characters, so nothing leads from there to %s: %s"
                                .formatted(one.article().thread().key(), address, Shortened.to(LONGEST_SHOWN, link))));
    }

    /** Old paths lead to the articles that had them, but where another article or a page of the site's own is now. */
    private void alias(List<Gathered.Article> settled) {
        homes.values().forEach(home -> claims.take(home.address(), home.file()));
        for (var article : existing.articles()) {
            var file = article.file().substring("content/".length());
            claims.take(article.path(), file);
            article.aliases().forEach(alias -> claims.take(alias, file));
        }
        var publishedFirst = settled.stream()
                .sorted(Comparator.comparing(one -> one.article().state() != State.APPROVED))
                .toList();
        for (var one : publishedFirst) {
            var home = homes.get(one.key());
            var aliases = new ArrayList<String>();
            for (var alias : aliases(one, home)) {
                if (claims.take(alias, home.file())) {
                    aliases.add(alias);
                    addresses.sends(alias, home.address());
                } else {
                    addresses.aside(alias, home.address());
                    ledger.note(
                            one.article().line(),
                            "alias",
                            "article %s was also at %s, which now leads to %s"
                                    .formatted(one.article().thread().key(), alias, claims.owner(alias)));
                }
            }
            homes.put(one.key(), new Addresses.Home(home.file(), home.address(), List.copyOf(aliases)));
        }
    }

    /** WordPress parts long discussions into pages of fifty; their addresses lead to the one page that there is now. */
    private List<String> aliases(Gathered.Article one, Addresses.Home home) {
        if (one.article().verbatim().isPresent()) {
            return List.of();
        }
        var aliases = new ArrayList<>(addresses.aliases(one.article().links(), home.address()));
        int comments = one.system().equals("wordpress")
                ? gathered.comments().getOrDefault(one.key(), List.of()).size()
                : 0;
        int pages = comments <= COMMENTS_ON_A_PAGE ? 0 : (comments + COMMENTS_ON_A_PAGE - 1) / COMMENTS_ON_A_PAGE;
        for (int page = 1; page <= pages; page++) {
            aliases.add(home.address() + "comment-page-" + page + "/");
        }
        return aliases;
    }
}
