package org.afterword.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CorpusTest {
    private final Corpus corpus = new Corpus(1);

    @Test
    void aPostDependsOnTheSeedAndItsNumberAlone() {
        var there = IntStream.range(0, 50).mapToObj(corpus::post).toList();
        var back = IntStream.range(0, 50)
                .mapToObj(i -> 49 - i)
                .map(new Corpus(1)::post)
                .sorted(Comparator.comparing(Post::date))
                .toList();
        assertEquals(there, back);
        assertNotEquals(there.get(7).body(), new Corpus(2).post(7).body());
    }

    /** Java's own source of chance may change; ours may not, or figures could not be compared. */
    @Test
    void theFirstPostIsTheSameForEver() {
        assertEquals("posts/thumb-rail-0", corpus.post(0).path());
        assertEquals("Cellist no here cinnamon wax a", corpus.post(0).title());
    }

    @Test
    void threadsAreOfManyLengths() {
        var counts = IntStream.range(0, 10_000).map(Corpus::comments).sorted().toArray();
        double mean = IntStream.of(counts).average().orElseThrow();
        assertTrue(mean > 9 && mean < 11, "on average " + mean);
        assertTrue(counts[5_000] <= 4, "half have up to " + counts[5_000]);
        assertEquals(500, counts[9_999]);
    }

    @Test
    void anArticleHasAboutSixHundredWords() {
        double mean = IntStream.range(0, 300)
                .map(i -> corpus.post(i).body().split("\\s+").length)
                .average()
                .orElseThrow();
        assertTrue(mean > 550 && mean < 650, "on average " + mean);
    }

    @Test
    void repliesGoSixDeepAndSomeAreHostile() {
        var bodies = new ArrayList<String>();
        int deepest = IntStream.range(0, 300)
                .map(i -> depth(corpus.post(i).thread(), bodies))
                .max()
                .orElseThrow();
        assertEquals(6, deepest);
        long hostile = bodies.stream()
                .filter(body -> body.matches("(?s).*(<script|onerror|javascript:).*"))
                .count();
        assertTrue(hostile * 100 > bodies.size() && hostile * 50 < bodies.size(), hostile + " of " + bodies.size());
    }

    private static int depth(List<Post.Comment> thread, List<String> bodies) {
        int deepest = 0;
        for (var comment : thread) {
            bodies.add(comment.body());
            deepest = Math.max(deepest, 1 + depth(comment.replies(), bodies));
        }
        return deepest;
    }
}
