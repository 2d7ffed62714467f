package org.afterword.moderation.receive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.afterword.arrival.Arrival;
import org.afterword.arrival.Arrived;
import org.afterword.support.Folder;

/** The inbox does not depend on how often or in which order things arrive. */
class ReceptionOrderTest {
    private static final List<String> ARTICLES = List.of("/one/", "two", "https://example.org/three/", "/nowhere/");
    private static final List<String> SYSTEMS = List.of("form", "mastodon", "webmention");

    @Property(tries = 60)
    void receivingTwiceIsReceivingOnce(@ForAll long seed) throws IOException {
        var random = new Random(seed);
        var desk = desk(random);
        var arrived = arrivals(random);
        desk.receive(arrived);
        var once = Map.copyOf(desk.inbox);
        var outcomes = desk.receive(arrived);
        assertEquals(once, desk.inbox);
        assertEquals(
                List.of(),
                outcomes.stream()
                        .filter(outcome -> !(outcome instanceof Outcome.Known || outcome instanceof Outcome.Refused))
                        .toList());
    }

    @Property(tries = 60)
    void receivingInPartsInAnyOrderIsReceivingAtOnce(@ForAll long seed) throws IOException {
        var random = new Random(seed);
        var whole = desk(random);
        var parts = whole.fresh();
        var arrived = arrivals(random);
        whole.receive(arrived);
        var shuffled = new ArrayList<>(arrived);
        Collections.shuffle(shuffled, random);
        int from = 0;
        while (from < shuffled.size()) {
            int to = Math.min(shuffled.size(), from + 1 + random.nextInt(20));
            parts.receive(shuffled.subList(from, to));
            from = to;
        }
        assertEquals(whole.inbox, parts.inbox);
    }

    private static Desk desk(Random random) throws IOException {
        var folder = Files.createTempDirectory("desk");
        try {
            return Desk.of(
                    folder,
                    Map.of(
                            "site.yaml",
                            "title: T\nurl: https://example.org\nauthors:\n  ann: {name: Ann, accounts: ['github:ann']}\n",
                            "one.md",
                            "---\ntitle: One\n---\nWords.\n",
                            "one.comments.yaml",
                            thread(random),
                            "two.md",
                            "---\ntitle: Two\ncomments: closed\n---\nWords.\n",
                            "three.md",
                            "---\ntitle: Three\n---\nWords.\n"));
        } finally {
            Folder.delete(folder);
        }
    }

    private static String thread(Random random) {
        var text = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            var system = SYSTEMS.get(random.nextInt(SYSTEMS.size()));
            text.append(
                    "- {id: p%d, author: Bo, date: 2024-01-0%dT10:00:00Z, source: {system: %s, id: '%d'}, body: %s}\n"
                            .formatted(i, i + 1, system, i, words(system, i)));
        }
        return text.toString();
    }

    /** Some say the same; a reply comes before or after what it answers, or is its own parent's parent. */
    private static List<Arrived> arrivals(Random random) {
        var all = new ArrayList<Arrived>();
        int count = 1 + random.nextInt(40);
        for (int i = 0; i < count; i++) {
            var system = SYSTEMS.get(random.nextInt(SYSTEMS.size()));
            var letter = Letter.to(ARTICLES.get(random.nextInt(ARTICLES.size())), words(system, i))
                    .system(system, String.valueOf(i))
                    .name(List.of("Ann", "Bo", "Cem").get(random.nextInt(3)))
                    .date("2024-05-%02dT10:00:00Z".formatted(1 + random.nextInt(28)));
            if (random.nextInt(3) > 0) {
                letter = letter.parent(String.valueOf(random.nextInt(count)));
            }
            if (random.nextInt(6) == 0) {
                letter = letter.marked(Arrival.Mark.BOT);
            }
            all.add(letter.arrival());
        }
        Collections.shuffle(all, random);
        return all;
    }

    private static String words(String system, int i) {
        return "The %s words of comment number %d here".formatted(system, i % 7);
    }
}
