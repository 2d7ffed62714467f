package org.afterword.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.afterword.bench.Post.Comment;

/**
 * A made-up blog. Each post depends on the seed and its own number alone, so that a small blog is the beginning of a
 * larger one.
 */
final class Corpus {
    /** With more, the newest would be dated in the future. */
    static final int MOST_POSTS = 100_000;

    private static final Instant FIRST = Instant.parse("1979-01-01T06:00:00Z");
    private static final Duration BETWEEN = Duration.ofHours(4);
    private static final int TAGS = 200;
    private static final int MOST_COMMENTS = 500;
    private static final int DEEPEST = 6;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    private final long seed;

    Corpus(long seed) {
        this.seed = seed;
    }

    Post post(int number) {
        return post(number, comments(number));
    }

    /** A post with so many comments. */
    Post post(int number, int comments) {
        var dice = new Dice(seed, number);
        var writing = new Writing(dice);
        var title = writing.line(dice.from(4, 8))
                + (dice.onceIn(20) ? dice.oneOf(List.of(" & more", ": a < b", " \"again\"")) : "");
        var path = "posts/" + dice.oneOf(Vocabulary.NOUNS) + "-" + dice.oneOf(Vocabulary.NOUNS) + "-" + number;
        var when = FIRST.plus(BETWEEN.multipliedBy(number)).plusSeconds(dice.below(7200));
        return new Post(path, title, when.toString(), tags(dice), writing.article(), thread(dice, comments, when));
    }

    /**
     * How many comments a post has: ten on average, most have few, one in some thousand has 500. The numbers follow an
     * even sequence, so that a blog of any size has the same mixture.
     */
    static int comments(int number) {
        double share = (0.78 + number * GOLDEN) % 1;
        return (int) Math.min(MOST_COMMENTS, 6.8 * (Math.pow(1 - share, -1 / 1.6) - 1));
    }

    /** Two to four; some tags are far more popular than others. */
    private static List<String> tags(Dice dice) {
        Set<String> tags = new LinkedHashSet<>();
        int wanted = dice.from(2, 4);
        while (tags.size() < wanted) {
            tags.add(Vocabulary.NOUNS.get(Math.min(dice.below(TAGS), dice.below(TAGS))));
        }
        return List.copyOf(tags);
    }

    private static List<Comment> thread(Dice dice, int comments, Instant posted) {
        var writing = new Writing(dice);
        var top = new ArrayList<Comment>();
        var open = new ArrayList<Comment>();
        var depths = new ArrayList<Integer>();
        var when = posted;
        for (int id = 1; id <= comments; id++) {
            when = when.plusSeconds(60L * dice.from(1, 180));
            int parent =
                    open.isEmpty() || dice.below(10) < 4 ? -1 : open.size() - 1 - dice.below(Math.min(40, open.size()));
            int depth = parent < 0 ? 1 : depths.get(parent) + 1;
            var siblings = parent < 0 ? top : open.get(parent).replies();
            var comment = comment(dice, writing, id, when);
            siblings.add(comment);
            if (depth < DEEPEST) {
                open.add(comment);
                depths.add(depth);
            }
        }
        return top;
    }

    private static Comment comment(Dice dice, Writing writing, int id, Instant when) {
        var name = dice.oneOf(Vocabulary.FIRST_NAMES) + (dice.onceIn(3) ? "" : " " + dice.oneOf(Vocabulary.LAST_NAMES));
        if (dice.onceIn(60)) {
            name += dice.oneOf(List.of(" <b>B</b>", " & Sons", " \"Q\""));
        }
        var url = dice.below(10) < 4 ? "https://example.net/" + dice.oneOf(Vocabulary.NOUNS) : "";
        return new Comment(id, name, dice.onceIn(15), when.toString(), url, writing.comment(), new ArrayList<>());
    }
}
