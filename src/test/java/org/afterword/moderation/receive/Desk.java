package org.afterword.moderation.receive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.afterword.arrival.Arrived;
import org.afterword.base.Moment;
import org.afterword.content.Site;
import org.afterword.content.SiteReader;
import org.afterword.content.article.Selection;
import org.afterword.content.memory.ReadMemory;
import org.afterword.content.writing.ContentWriter;
import org.afterword.moderation.inbox.Rejected;
import org.afterword.moderation.inbox.Waiting;

/** A site of a test and its inbox, in memory, into which arrivals are received run by run. */
final class Desk {
    static final Moment NOW = Letter.moment("2024-06-01T12:00:00Z").orElseThrow();

    final Map<String, Waiting> inbox = new TreeMap<>();
    final List<Waiting> through = new ArrayList<>();
    final List<String> rejected = new ArrayList<>();
    private final Path folder;
    private final Site site;

    private Desk(Path folder, Site site) {
        this.folder = folder;
        this.site = site;
    }

    /** A site of files, each with its text. */
    static Desk of(Path folder, Map<String, String> files) throws IOException {
        for (var file : files.entrySet()) {
            var path = folder.resolve("content").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return new Desk(
                folder,
                new SiteReader(folder, new Selection(NOW, true, true, true), new ReadMemory())
                        .read()
                        .site());
    }

    Desk fresh() {
        return new Desk(folder, site);
    }

    List<Outcome> receive(List<? extends Arrived> arrived) {
        var reception = new Reception(site, rejections(), new Obstacles(folder.resolve("content")), NOW);
        inbox.values().forEach(reception::await);
        var outcomes = new ArrayList<Outcome>();
        for (var one : arrived) {
            var outcome = reception.judge(one);
            outcomes.add(outcome);
            if (outcome instanceof Outcome.Held held) {
                held.before().ifPresent(inbox::remove);
                inbox.put(held.waiting().file(), held.waiting());
            } else if (outcome instanceof Outcome.Withdrawn withdrawn) {
                inbox.remove(withdrawn.file());
            } else if (outcome instanceof Outcome.Through let) {
                through.add(let.waiting());
            }
        }
        reception.settle().forEach(file -> inbox.computeIfPresent(file, (any, waiting) -> reception.settled(waiting)));
        return outcomes;
    }

    /** What was rejected, each by its system, its id and, of an edit, its words. */
    private Rejected rejections() {
        try {
            var all = Rejected.of(folder);
            var writer = new ContentWriter(folder);
            for (var one : rejected) {
                var words = one.split(" ", 3);
                if (words.length == 2) {
                    all.add(writer, words[0], words[1], Rejected.Why.REJECTED);
                } else {
                    all.addEdit(writer, words[0], words[1], words[2], Rejected.Why.REJECTED);
                }
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Outcome receive(Letter letter) {
        return receive(List.of(letter.arrival())).get(0);
    }

    /** What waits of one arrival. */
    Waiting held(Letter letter) {
        var outcome = receive(letter);
        if (outcome instanceof Outcome.Held held) {
            return inbox.get(held.waiting().file());
        }
        throw new AssertionError(outcome.toString());
    }
}
