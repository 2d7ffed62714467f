package org.afterword.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.afterword.base.Moment;
import org.afterword.base.fingerprint.Fingerprint;
import org.afterword.base.work.Timing;
import org.afterword.bench.Samples;
import org.afterword.content.SiteReader;
import org.afterword.content.article.Selection;
import org.afterword.content.memory.ReadMemory;
import org.afterword.pages.output.Inputs;
import org.afterword.pages.output.Output;
import org.afterword.template.TemplateFailure;
import org.afterword.template.Templates;
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
 * Makes, fingerprints and renders one page of the made-up blog after the other. There are so many that few of their
 * comments are remembered from the last time round.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class PageBenchmark {
    private static final int POSTS = 1_000;

    @Param({"article.html", "list.html"})
    private String template;

    private Templates templates;
    private List<Output.Page> pages;
    private List<? extends Record> views;
    private int next;

    @Setup
    public void planSite() throws IOException {
        var folder = Files.createTempDirectory("bench-pages");
        Samples.writeSite(folder, POSTS);
        var now = Moment.parse("2025-01-01", ZoneOffset.UTC).orElseThrow();
        var reader = new SiteReader(folder, new Selection(now, false, false, false), new ReadMemory());
        var site = PlannedSite.read(reader, Optional.empty(), Timing.none());
        templates = site.templates();
        pages = site.plan().list().stream()
                .filter(Output.Page.class::isInstance)
                .map(Output.Page.class::cast)
                .filter(page -> page.template().equals(template))
                .toList();
        views = pages.stream().map(page -> page.inputs().get().view()).toList();
        delete(folder);
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private int next() {
        next = (next + 1) % pages.size();
        return next;
    }

    @Benchmark
    public Record view() {
        return pages.get(next()).inputs().get().view();
    }

    @Benchmark
    public List<Fingerprint> fingerprint() {
        return Inputs.fingerprints(pages.get(next()).inputs().get());
    }

    @Benchmark
    public byte[] render() throws TemplateFailure {
        return templates.render(template, views.get(next()));
    }
}
