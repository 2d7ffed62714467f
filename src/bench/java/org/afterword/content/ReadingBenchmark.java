package org.afterword.content;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.afterword.base.Moment;
import org.afterword.base.problem.SourceText;
import org.afterword.bench.Samples;
import org.afterword.content.article.ArticleReader;
import org.afterword.content.settings.Settings;
import org.afterword.content.settings.SettingsReader;
import org.afterword.content.thread.ThreadReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reads one file of the made-up blog after the other, from its bytes to a value. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReadingBenchmark {
    private static final int FILES = 500;

    private final List<byte[]> articles = Samples.articles(FILES);
    private final List<byte[]> threads = Samples.threads(FILES);
    private final Settings settings = new SettingsReader(problem -> {})
            .read(new SourceText(
                    "content/site.yaml",
                    "title: A\nurl: https://blog.example\nauthors:\n  linnea: {name: Linnea Comstock}\n"));
    private final ArticleReader articleReader = new ArticleReader(settings, Moment.of(OffsetDateTime.now(), false));
    private final ThreadReader threadReader = new ThreadReader(settings);
    private int next;

    private SourceText source(List<byte[]> files) {
        next = (next + 1) % files.size();
        return SourceText.decode("content/posts/a.md", files.get(next), problem -> {})
                .orElseThrow();
    }

    /** About 600 words below front matter. */
    @Benchmark
    public Object article() {
        return articleReader.read(source(articles), "posts/a.md", problem -> {});
    }

    /** About ten comments, placed. */
    @Benchmark
    public Object thread() {
        return threadReader.read(source(threads), 0, id -> false, problem -> {});
    }
}
