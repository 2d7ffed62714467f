package org.afterword.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Times builds of one blog by all contestants: each round has every scenario, each scenario every contestant, and who
 * comes first moves on from round to round, so that a drift of the machine hits all alike.
 */
final class Builds {
    static final String PART = "builds";

    /** The clock of a file system may be a little behind. */
    private static final long BEHIND_MS = 20;

    private final int posts;
    private final long comments;
    private final Path aside;
    private final Consumer<Figure> figures;

    /**
     * @param comments how many there are in the blog
     * @param aside where former outputs lie until all is measured
     */
    Builds(int posts, long comments, Path aside, Consumer<Figure> figures) {
        this.posts = posts;
        this.comments = comments;
        this.aside = aside;
        this.figures = figures;
    }

    void run(List<Contestant> contestants, int rounds) throws IOException, InterruptedException {
        for (int round = 1; round <= rounds; round++) {
            var order = new ArrayList<>(contestants);
            Collections.rotate(order, 1 - round);
            for (var scenario : Scenario.values()) {
                for (var contestant : order) {
                    measure(contestant, scenario, round);
                }
            }
        }
    }

    private void measure(Contestant contestant, Scenario scenario, int round) throws IOException, InterruptedException {
        var mark = "Edited in round " + round + " for " + scenario.name().toLowerCase(Locale.ROOT) + ".";
        switch (scenario) {
            case FULL -> contestant.clean(aside);
            case SAME -> {}
            case COMMENT -> contestant.blog().changeComment(mark);
            case CLONE -> {
                contestant.blog().changeComment(mark);
                contestant.blog().copyAnew(aside);
                contestant.restore(aside);
            }
            case TEMPLATE -> contestant.blog().editFrame(mark);
        }
        Run.settle();
        var start = Instant.now().minusMillis(BEHIND_MS);
        var run = contestant.build();
        var written = Folders.writtenSince(contestant.output(), scenario == Scenario.FULL ? Instant.MIN : start);
        check(contestant, scenario, run, written, mark);
        figures.accept(Figure.of(PART, scenario.name(), posts, contestant.name(), round, run, written));
    }

    private void check(Contestant contestant, Scenario scenario, Run run, Folders.Size written, String mark)
            throws IOException {
        var page =
                Files.readString(contestant.output().resolve(contestant.blog().editedPage()));
        boolean marked = scenario == Scenario.FULL || scenario == Scenario.SAME || page.contains(mark);
        contestant.require(marked, run, "does not show what was edited");
        contestant.require(page.contains("id=\"comment-1\""), run, "does not show the thread");
        contestant.requireComments(run, comments);
        contestant.requireWritten(run, written.files());
        if (scenario == Scenario.SAME) {
            contestant.requireWritten(run, 0);
        }
    }
}
