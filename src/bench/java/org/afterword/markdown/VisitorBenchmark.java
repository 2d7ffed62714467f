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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Renders a visitor's comment in two ways that give the same: as the program does, which trusts what its own renderer
 * wrote and sends only comments with raw HTML through jsoup, and with every comment through jsoup.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class VisitorBenchmark {
    private static final String PLAIN = """
            I did the same thing last summer, and it took me about three weeks until I could go up the stairs again
            without holding on to the rail. What helped in the end was to walk a little each day.

            Thank you for writing this down, I wish that I had found it sooner.
            """;
    private static final String MARKUP = """
            > What helped in the end was to walk a little each day.

            That is what **everybody** says, and it is *nearly* right. See [the leaflet](https://example.org/leaflet/):

            - ten minutes in the morning,
            - ten in the evening,
            - and `nothing` that hurts.

            ~~Ice~~ Warmth, and https://example.org/rest is worth a look.
            """;
    private static final String HOSTILE = """
            Nice <b>post</b>! <script>alert(1)</script> <img src=x onerror="alert(2)"> <a href="javascript:alert(3)">here</a>

            <div style="position:fixed"><p onclick=alert(4)>You</p> have <i>won

            [a prize](javascript:alert(5)) ![x](https://example.org/count.png)
            """;

    /** {@code blog} is one comment of the made-up blog after the other, of which one or two in a hundred have raw HTML. */
    @Param({"plain", "markup", "hostile", "blog"})
    private String kind;

    private final VisitorHtml visitor = new VisitorHtml();
    private List<String> comments;
    private int next;

    @Setup
    public void chooseComments() {
        comments = switch (kind) {
            case "plain" -> List.of(PLAIN);
            case "markup" -> List.of(MARKUP);
            case "hostile" -> List.of(HOSTILE);
            default -> Samples.comments(500);
        };
    }

    private String comment() {
        next = (next + 1) % comments.size();
        return comments.get(next);
    }

    @Benchmark
    public Html asWeDo() {
        return visitor.render(comment());
    }

    @Benchmark
    public Html allThroughJsoup() {
        return visitor.renderAndClean(comment());
    }
}
