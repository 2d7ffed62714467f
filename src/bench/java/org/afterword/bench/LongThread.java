package org.afterword.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Times one very long thread and as many comments in short threads, at two sizes each. What a comment costs is told between
 * the two, since at the smaller one Java has just begun to compile; of the short threads, without what their articles cost.
 */
final class LongThread {
    static final String PART = "thread";
    static final int FEWER = 5_000;
    static final int MORE = 20_000;
    static final int SHORT = 20;

    /** What is built: how many posts, and how many comments each has. */
    enum Shape {
        ONE_FEWER(1, FEWER),
        ONE_MORE(1, MORE),
        SHORT_FEWER(FEWER / SHORT, SHORT),
        SHORT_MORE(MORE / SHORT, SHORT),
        NONE_FEWER(FEWER / SHORT, 0),
        NONE_MORE(MORE / SHORT, 0);

        final int posts;
        private final int comments;

        Shape(int posts, int comments) {
            this.posts = posts;
            this.comments = comments;
        }
    }

    private final Corpus corpus;
    private final Path work;
    private final Path aside;
    private final Consumer<Figure> figures;

    /** @param aside where former outputs lie until all is measured */
    LongThread(Corpus corpus, Path work, Path aside, Consumer<Figure> figures) {
        this.corpus = corpus;
        this.work = work;
        this.aside = aside;
        this.figures = figures;
    }

    void run(Map<String, Path> launchers, int rounds) throws IOException, InterruptedException {
        var contestants = new LinkedHashMap<Shape, Map<String, Contestant>>();
        for (var shape : Shape.values()) {
            var those = new LinkedHashMap<String, Contestant>();
            for (var launcher : launchers.entrySet()) {
                var folder = work.resolve("thread").resolve(launcher.getKey()).resolve(shape.name());
                var dialect = new AfterwordDialect(Bench.theme(launcher.getValue()), true);
                var blog = new Blog(dialect, folder, shape.posts, number -> corpus.post(number, shape.comments));
                blog.write();
                those.put(launcher.getKey(), Contestant.afterword(launcher.getKey(), launcher.getValue(), blog));
            }
            contestants.put(shape, those);
        }
        for (int round = 1; round <= rounds; round++) {
            for (var shape : Shape.values()) {
                for (var contestant : contestants.get(shape).values()) {
                    measure(shape, contestant, round);
                }
            }
        }
    }

    private void measure(Shape shape, Contestant contestant, int round) throws IOException, InterruptedException {
        contestant.clean(aside);
        Run.settle();
        var run = contestant.build();
        contestant.requireComments(run, (long) shape.posts * shape.comments);
        var written = Folders.writtenSince(contestant.output(), Instant.MIN);
        figures.accept(Figure.of(PART, shape.name(), shape.posts, contestant.name(), round, run, written));
    }
}
