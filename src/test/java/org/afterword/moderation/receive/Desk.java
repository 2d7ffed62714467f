package org.afterword.moderation.receive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.afterword.arrival.Arrived;
import org.afterword.base.Moment;
import org.afterword.content.Site;
import org.afterword.content.SiteReader;
import org.afterword.content.article.Selection;
import org.afterword.content.memory.ReadMemory;
import org.afterword.moderation.inbox.Waiting;

/** A site of a test and its inbox, in memory, into which arrivals are received run by run. */
final class Desk {
    static final Moment NOW = Letter.moment("2024-06-01T12:00:00Z").orElseThrow();

    final Map<String, Waiting> inbox = new TreeMap<>();
    final List<Waiting> through = new ArrayList<>();
    final List<String> rejected = new ArrayList<>();
    private final Site site;

    private Desk(Site site) {
        this.site = site;
    }

    /** A site of files, each with its text. */
    static Desk of(Path folder, Map<String, String> files) throws IOException {
        for (var file : files.entrySet()) {
            var path = folder.resolve("content").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return new Desk(new SiteReader(folder, new Selection(NOW, true, true, true), new ReadMemory())
                .read()
                .site());
    }

    Desk fresh() {
        return new Desk(site);
    }

    List<Outcome> receive(List<? extends Arrived> arrived) {
        BiPredicate<String, String> isRejected = (system, id) -> rejected.contains(system + " " + id);
        var reception = new Reception(site, List.copyOf(inbox.values()), isRejected, NOW);
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
