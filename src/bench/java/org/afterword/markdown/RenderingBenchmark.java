package org.afterword.markdown;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.afterword.base.Html;
import org.afterword.bench.Samples;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Renders an author's article of about 600 words, one of the made-up blog after the other. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class RenderingBenchmark {
    private final Markdown markdown = new Markdown("/", kind -> kind);
    private final List<ArticleText> articles = Samples.bodies(500).stream()
            .map(body -> ArticleText.alone(body, "/posts/", "/posts/one/", Syntax.PLAIN))
            .toList();
    private int next;

    @Benchmark
    public Html article() {
        next = (next + 1) % articles.size();
        return markdown.render(articles.get(next)).before();
    }
}
