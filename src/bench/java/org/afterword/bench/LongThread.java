package org.afterword.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Times one thread of very many comments beside as many comments in short threads, and both beside the same articles
 * without any, so that the cost of a comment can be told.
 */
final class LongThread {
    static final String PART = "thread";
    static final int COMMENTS = 20_000;
    static final int SHORT = 20;

    /** What is built: how many posts, and how many comments each has. */
    enum Shape {
        ONE_THREAD(1, COMMENTS),
        ONE_WITHOUT(1, 0),
        SHORT_THREADS(COMMENTS / SHORT, SHORT),
        SHORT_WITHOUT(COMMENTS / SHORT, 0);

        private final int posts;
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
