package org.afterword.content.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.afterword.base.problem.Place;
import org.afterword.base.problem.Problem;
import org.afterword.base.problem.SourceText;
import org.afterword.markdown.Prose;
import org.junit.jupiter.api.Test;

/** Whatever the comments say of whom they answer: each is there exactly once, in an order that can be read. */
class PlacementTest {
    private static final Place PLACE = new Place(new SourceText("thread", "x"), 1, 1, 1);

    /** A comment by its id, the id that it answers, where it stands within another, and whether it is pinned. */
    record Sketch(String id, Optional<String> replyTo, int within, boolean pinned) {}

    @Property(tries = 2000)
    void everyCommentIsThereOnce(@ForAll("threads") List<Sketch> sketches) {
        var entries = place(sketches, new ArrayList<>()).entries();
        assertEquals(
                IntStream.range(0, sketches.size())
                        .mapToObj(String::valueOf)
                        .sorted()
                        .toList(),
                entries.stream()
                        .map(entry -> entry.comment().body().markdown())
                        .sorted()
                        .toList());
        assertEquals(
                entries.size(),
                new HashSet<>(entries.stream()
                                .map(entry -> entry.comment().fragment())
                                .toList())
                        .size(),
                "no two have one fragment");
    }

    @Property(tries = 2000)
    void aCommentStandsBeforeItsReplies(@ForAll("threads") List<Sketch> sketches) {
        var entries = place(sketches, new ArrayList<>()).entries();
        var below = new int[entries.size()];
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            int parent = entry.parent();
            assertTrue(parent < i);
            assertEquals(parent < 0 ? 1 : entries.get(parent).depth() + 1, entry.depth());
            for (int above = parent; above >= 0; above = entries.get(above).parent()) {
                below[above]++;
            }
        }
        for (int i = 0; i < entries.size(); i++) {
            assertEquals(below[i], entries.get(i).replies());
            for (int reply = i + 1; reply <= i + below[i]; reply++) {
                assertTrue(entries.get(reply).depth() > entries.get(i).depth(), "a branch stands in one piece");
            }
        }
    }

    @Property(tries = 2000)
    void theOrderOfTheFileIsKept(@ForAll("threads") List<Sketch> sketches) {
        var entries = place(sketches, new ArrayList<>()).entries();
        for (int i = 0; i < entries.size(); i++) {
            for (int j = i + 1; j < entries.size(); j++) {
                var one = entries.get(i);
                var other = entries.get(j);
                boolean pinnedFirst = one.depth() == 1
                        && one.comment().pinned()
                        && !other.comment().pinned();
                if (one.parent() == other.parent() && !pinnedFirst) {
                    assertTrue(Integer.parseInt(one.comment().body().markdown())
                            < Integer.parseInt(other.comment().body().markdown()));
                }
            }
        }
    }

    @Property(tries = 1000)
    void whoseParentIsThereStandsUnderIt(@ForAll("threads") List<Sketch> sketches) {
        var problems = new ArrayList<Problem>();
        var entries = place(sketches, problems).entries();
        boolean ringless = problems.stream().noneMatch(problem -> problem.code().equals("thread/loop"));
        for (var entry : entries) {
            var sketch = sketches.get(Integer.parseInt(entry.comment().body().markdown()));
            var parent = sketch.replyTo()
                    .filter(id -> !fragment(id).equals(fragment(sketch.id())))
                    .filter(id -> sketches.stream()
                            .anyMatch(other -> fragment(other.id()).equals(fragment(id))));
            if (ringless
                    && parent.isPresent()
                    && problems.stream().noneMatch(problem -> problem.code().equals("thread/duplicate-id"))) {
                assertEquals(
                        fragment(parent.get()),
                        entries.get(entry.parent()).comment().fragment());
            }
        }
    }

    @Property(tries = 500)
    void eachRepairIsTold(@ForAll("threads") List<Sketch> sketches) {
        var problems = new ArrayList<Problem>();
        place(sketches, problems);
        long orphans = sketches.stream()
                .filter(sketch -> sketch.replyTo().isPresent()
                        && sketches.stream()
                                .noneMatch(other -> fragment(other.id())
                                        .equals(fragment(sketch.replyTo().get()))))
                .count();
        long duplicates = sketches.size()
                - sketches.stream()
                        .map(sketch -> fragment(sketch.id()))
                        .distinct()
                        .count();
        assertTrue(count(problems, "thread/duplicate-id") >= duplicates);
        assertTrue(count(problems, "thread/orphan") <= orphans);
        assertTrue(duplicates > 0 || count(problems, "thread/orphan") == orphans);
    }

    @Test
    void aChainOfAHundredThousandIsWalkedWithoutRecursion() {
        var chain = IntStream.range(0, 100_000)
                .mapToObj(i -> new Sketch("c" + i, i == 0 ? Optional.empty() : Optional.of("c" + (i - 1)), -1, false))
                .toList();
        var entries = place(chain, new ArrayList<>()).entries();
        assertEquals(100_000, entries.get(99_999).depth());
        assertEquals(99_999, entries.get(0).replies());
    }

    @Test
    void aRingOfAHundredThousandIsCutOnce() {
        var ring = IntStream.range(0, 100_000)
                .mapToObj(i -> new Sketch("c" + i, Optional.of("c" + (i + 1) % 100_000), -1, false))
                .toList();
        var problems = new ArrayList<Problem>();
        var entries = place(ring, problems).entries();
        assertEquals(1, problems.size());
        assertEquals("c0", entries.get(0).comment().id());
        assertEquals(100_000, entries.get(99_999).depth());
    }

    /** With a step for each earlier comment of the same id this would take five billion. */
    @Test
    void aHundredThousandOfOneIdAreEachNamedInOneStep() {
        var same = IntStream.range(0, 100_000)
                .mapToObj(i -> new Sketch("c", Optional.empty(), -1, false))
                .toList();
        var entries = place(same, new ArrayList<>()).entries();
        assertEquals("c-100000", entries.get(99_999).comment().id());
    }

    @Provide
    Arbitrary<List<Sketch>> threads() {
        var ids = Arbitraries.of("a", "b", "c", "d", "e", "f", "g", "a-2", "b-2", "7", "comment-7");
        var sketch = Combinators.combine(
                        ids,
                        ids.optional(0.7),
                        Arbitraries.integers().between(-8, 11),
                        Arbitraries.of(false, false, true))
                .as(Sketch::new);
        return sketch.list().ofMaxSize(12);
    }

    private static Discussion place(List<Sketch> sketches, List<Problem> problems) {
        var read = new ArrayList<Placement.Unplaced>();
        for (int i = 0; i < sketches.size(); i++) {
            var sketch = sketches.get(i);
            int within = sketch.within() < i ? Math.max(-1, sketch.within()) : -1;
            read.add(new Placement.Unplaced(comment(sketch, i), within, true, sketch.replyTo(), PLACE, PLACE, PLACE));
        }
        return Placement.place(read, id -> false, CommentDates.any(), problems::add);
    }

    private static Comment comment(Sketch sketch, int i) {
        return new Comment(
                sketch.id(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Prose.byVisitor(String.valueOf(i)),
                Optional.empty(),
                sketch.pinned(),
                false,
                false,
                Comment.Kind.COMMENT,
                Optional.empty());
    }

    private static String fragment(String id) {
        return Comment.fragment(id);
    }

    private static long count(List<Problem> problems, String code) {
        return problems.stream().filter(problem -> problem.code().equals(code)).count();
    }
}
