package org.afterword.importer.article;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.afterword.base.work.Ahead;
import org.afterword.base.work.Parallel;
import org.afterword.content.writing.ContentWriter;
import org.afterword.importer.known.Conflicts;
import org.afterword.importer.known.Existing;
import org.afterword.importer.known.Gathered;
import org.afterword.importer.known.Imported;
import org.afterword.importer.known.People;
import org.afterword.importer.ledger.Fate;
import org.afterword.importer.ledger.Ledger;
import org.afterword.importer.record.Remark;
import org.afterword.importer.record.State;
import org.afterword.importer.record.What;

/** Decides for each article of the exports what becomes of it. */
public final class Articles {
    private static final int AT_A_TIME = 500;

    private final Gathered gathered;
    private final Map<Gathered.Key, Addresses.Home> homes;
    private final Existing existing;
    private final Imported imported;
    private final Whereabouts whereabouts;
    private final Set<Gathered.Key> strangers;
    private final People people;
    private final ContentWriter writer;
    private final Ledger ledger;

    /**
     * @param homes where the articles will lie that are not in the trash
     * @param strangers those at whose address lies what came as another article; it gets those that only their texts tell
     * @param writer gets the files that are to change
     */
    public Articles(
            Gathered gathered,
            Map<Gathered.Key, Addresses.Home> homes,
            Set<Gathered.Key> strangers,
            Existing existing,
            Imported imported,
            People people,
            ContentWriter writer,
            Ledger ledger) {
        this.gathered = gathered;
        this.homes = homes;
        this.existing = existing;
        this.imported = imported;
        this.whereabouts = new Whereabouts(imported, existing);
        this.strangers = strangers;
        this.people = people;
        this.writer = writer;
        this.ledger = ledger;
    }

    /** Makes the file of each article that has a home, and decides whether it is written, stays or is in conflict. */
    public void write(Conversion conversion) throws IOException {
        var wanted = gathered.articles().stream()
                .filter(one -> homes.containsKey(one.key()))
                .toList();
        var authors = new HashMap<Gathered.Key, Optional<String>>();
        wanted.forEach(one -> authors.put(
                one.key(),
                one.article().file().author().map(key -> people.key(key).orElseGet(() -> people.name(key)))));
        var converting = new Ahead<List<Gathered.Article>, List<Conversion.Made>>(
                several -> Parallel.map(
                        several, one -> conversion.file(one, homes.get(one.key()), authors.get(one.key()))),
                this::decide);
        for (int from = 0; from < wanted.size(); from += AT_A_TIME) {
            converting.add(wanted.subList(from, Math.min(from + AT_A_TIME, wanted.size())));
        }
        converting.end();
        note(conversion.unused());
    }

    private void note(List<Remark> remarks) {
        remarks.forEach(remark -> ledger.note(remark.line(), remark.code(), remark.message()));
    }

    private void decide(List<Conversion.Made> several) throws IOException {
        for (var made : several) {
            note(made.remarks());
            decide(made);
        }
    }

    private void decide(Conversion.Made made) throws IOException {
        var one = made.one();
        var text = made.text();
        var mark = made.mark();
        var path = homes.get(one.key()).file();
        var key = new Imported.Key(What.ARTICLE, one.system(), path, whereabouts.name(one));
        boolean strange = strangers.contains(one.key());
        var before = imported.of(key).filter(any -> !strange);
        var there = existing.text(path);
        if (strange && there.isPresent() && !there.get().equals(text)) {
            conflict(one, path, text);
            return;
        }
        whereabouts.remember(one, path);
        boolean untouched = there.isPresent()
                && before.filter(old -> old.written().equals(Imported.mark(there.get())))
                        .isPresent();
        if (untouched && !isOfSameArticle(there.get(), text)) {
            strangers.add(one.key()); // nobody changed it here, so it is another one: its comments stay away, too
        }
        if (there.isEmpty()) {
            if (before.isPresent()) {
                say(one, Fate.REMOVED, Imported.REMOVED);
                return;
            }
            writer.createEarly(path, text);
            written(one);
        } else if (there.get().equals(text)) {
            ledger.count(What.ARTICLE, Fate.THERE);
        } else if (untouched && !strangers.contains(one.key())) {
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

    /** A newer version of an article has its title, its date or its words still; what has none of them is another article. */
    private static boolean isOfSameArticle(String old, String text) {
        return line(old, "title:").equals(line(text, "title:"))
                || line(old, "date:").equals(line(text, "date:"))
                || words(old).equals(words(text));
    }

    private static String line(String text, String start) {
        return text.lines().filter(line -> line.startsWith(start)).findFirst().orElse("");
    }

    private static String words(String text) {
        int head = text.indexOf("\n---");
        return head < 0 ? text : text.substring(head);
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
}
