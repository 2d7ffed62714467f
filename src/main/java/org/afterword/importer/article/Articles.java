package org.afterword.importer.article;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.afterword.content.ContentWriter;
import org.afterword.importer.known.Conflicts;
import org.afterword.importer.known.Existing;
import org.afterword.importer.known.Gathered;
import org.afterword.importer.known.Imported;
import org.afterword.importer.known.People;
import org.afterword.importer.ledger.Fate;
import org.afterword.importer.ledger.Ledger;
import org.afterword.importer.record.ExportedArticle;
import org.afterword.importer.record.State;
import org.afterword.importer.record.What;
import org.afterword.markdown.Links;

/** Decides for each article of the exports what becomes of it. */
public final class Articles {
    private static final int COMMENTS_ON_A_PAGE = 50;

    private final Gathered gathered;
    private final Addresses addresses;
    private final Existing existing;
    private final Imported imported;
    private final People people;
    private final ContentWriter writer;
    private final Ledger ledger;
    private final Map<Gathered.Key, Addresses.Home> homes = new LinkedHashMap<>();

    /** @param writer gets the files that are to change */
    public Articles(
            Gathered gathered,
            Addresses addresses,
            Existing existing,
            Imported imported,
            People people,
            ContentWriter writer,
            Ledger ledger) {
        this.gathered = gathered;
        this.addresses = addresses;
        this.existing = existing;
        this.imported = imported;
        this.people = people;
        this.writer = writer;
        this.ledger = ledger;
    }

    /** Where each article that is not in the trash will lie; done first, since texts link to each other. */
    public Map<Gathered.Key, Addresses.Home> settle() {
        var settled = new ArrayList<Gathered.Article>();
        for (var one : gathered.articles()) {
            var article = one.article();
            if (article.state() == State.REMOVED || article.state() == State.SPAM) {
                ledger.add(What.ARTICLE, article.thread().key(), article.line(), Fate.REMOVED, "it is in the trash");
            } else {
                settled.add(one);
                homes.put(one.key(), home(one));
            }
        }
        // The address that an article has counts before those that others had: WordPress gives old ones away again.
        settled.forEach(one -> known(one, one.article().links().stream().limit(1)));
        settled.forEach(one -> known(one, one.article().links().stream().skip(1)));
        alias(settled);
        return homes;
    }

    private void known(Gathered.Article one, Stream<String> links) {
        var address = homes.get(one.key()).address();
        addresses.known(address, address);
        links.forEach(link -> addresses.known(link, address));
    }

    /** An article that was imported before stays where it is, even where its address in the export has changed since. */
    private Addresses.Home home(Gathered.Article one) {
        var earlier = imported.of(place(one)).map(Imported.Mark::source).filter(existing::isArticle);
        var file = addresses.file(
                one.article(), one.system() + "-" + one.article().thread().key());
        var address = Links.page("/" + file);
        var there = existing.article(address)
                .map(article -> article.file().substring("content/".length()))
                .filter(any -> one.article().verbatim().isEmpty());
        if (earlier.isEmpty()) {
            addresses
                    .occupied(one.article())
                    .ifPresent(old -> ledger.note(
                            one.article().line(),
                            "address",
                            "%s is a page of the site's own; article %s is at %s"
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
                "article %s is at %s now; here it stays at %s"
                        .formatted(one.article().thread().key(), address, stays));
        return new Addresses.Home(earlier.get(), stays, List.of());
    }

    /** Old paths lead to the articles that had them, but where another article or a page of the site's own is now. */
    private void alias(List<Gathered.Article> settled) {
        var claims = new Claims();
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
                    ledger.note(
                            one.article().line(),
                            "alias",
                            "article %s was at %s, too, which leads to %s now"
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

    /** Makes the file of each article that was settled, and decides whether it is written, stays or is in conflict. */
    public void write(Conversion conversion) throws IOException {
        var wanted = gathered.articles().stream()
                .filter(one -> homes.containsKey(one.key()))
                .toList();
        var authors = new HashMap<Gathered.Key, Optional<String>>();
        wanted.forEach(one -> authors.put(
                one.key(),
                one.article().file().author().map(key -> people.key(key).orElseGet(() -> people.name(key)))));
        List<Conversion.Made> made = wanted.parallelStream()
                .map(one -> conversion.file(one, homes.get(one.key()), authors.get(one.key())))
                .toList();
        for (int i = 0; i < made.size(); i++) {
            made.get(i).remarks().forEach(remark -> ledger.note(remark.line(), remark.code(), remark.message()));
            decide(
                    wanted.get(i),
                    homes.get(wanted.get(i).key()).file(),
                    made.get(i).text());
        }
    }

    private void decide(Gathered.Article one, String path, String text) throws IOException {
        var key = new Imported.Key(
                What.ARTICLE, one.system(), path, one.article().thread().key());
        var before = imported.of(key);
        var there = existing.text(path);
        var mark = new Imported.Mark(source(one.article()), Imported.mark(text));
        imported.put(place(one), new Imported.Mark(path, ""));
        if (there.isEmpty()) {
            if (before.isPresent()) {
                say(one, Fate.REMOVED, "it was imported before and has been removed here since");
                return;
            }
            writer.create(path, text);
            written(one);
        } else if (there.get().equals(text)) {
            ledger.count(What.ARTICLE, Fate.THERE);
        } else if (before.filter(old -> old.written().equals(Imported.mark(there.get())))
                .isPresent()) {
            writer.replace(path, there.get(), text);
            written(one);
        } else if (before.filter(old -> old.source().equals(mark.source())).isPresent()) {
            ledger.count(What.ARTICLE, Fate.THERE);
            return;
        } else {
            conflict(one, path, text);
            imported.put(
                    key,
                    new Imported.Mark(
                            mark.source(), before.map(Imported.Mark::written).orElse("")));
            return;
        }
        imported.put(key, mark);
    }

    private void written(Gathered.Article one) {
        var article = one.article();
        if (article.state() == State.PENDING) {
            say(
                    one,
                    Fate.WRITTEN,
                    article.thread()
                                    .withheld()
                                    .map(why -> why.replaceFirst("^its article is", "it is"))
                                    .orElse("it is not published")
                            + "; it is written as a draft");
        } else {
            ledger.count(What.ARTICLE, Fate.WRITTEN);
        }
    }

    private void say(Gathered.Article one, Fate fate, String reason) {
        ledger.add(What.ARTICLE, one.article().thread().key(), one.article().line(), fate, reason);
    }

    private void conflict(Gathered.Article one, String path, String text) throws IOException {
        var other = Conflicts.FOLDER + path;
        ledger.count(What.ARTICLE, Fate.THERE);
        ledger.conflict(
                "content/%s differs from article %s (%s); it stays as it is, and the export's version is in content/%s"
                        .formatted(
                                path,
                                one.article().thread().key(),
                                one.article().line(),
                                other));
        Conflicts.keep(writer, existing, other, text);
    }

    private static Imported.Key place(Gathered.Article one) {
        return new Imported.Key(
                What.RECORD, one.system(), "", one.article().thread().key());
    }

    private static String source(ExportedArticle article) {
        return Imported.mark(
                article.file().text() + "\n" + article.body().text() + "\n" + article.state() + article.verbatim());
    }
}
