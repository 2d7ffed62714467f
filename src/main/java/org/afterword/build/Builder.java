package org.afterword.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.afterword.base.problem.Problem;
import org.afterword.base.work.Parallel;
import org.afterword.base.work.Timing;
import org.afterword.pages.SitePlan;
import org.afterword.pages.output.Output;
import org.afterword.template.Templates;

/**
 * Writes a site. A file that is made from what it was made from the last time, and that nobody touched since, is kept; all
 * others are rendered, in parallel in the pool that calls, and staged if they came out otherwise. Only when every one of them
 * is ready are they published, so that a problem, a full disk or a kill before that moment leaves the site as it was. While
 * files are being moved the manifest counts none of them as right: a build that is killed then is mended by the next one.
 */
final class Builder {
    private final Path output;
    private final String name;
    private final Owner owner;
    private final boolean replace;
    private final StateFolder state;
    private final String program;
    private final Templates templates;
    private final Progress progress;
    private final Timing timing;

    /**
     * @param output the folder that the site is written to
     * @param name the output folder, as a person would name it from the site's folder
     * @param owner whose site it is
     * @param replace whether files that Afterword did not write may be written over
     * @param state remembers the last build
     * @param program stands for this very program: one that was changed may make other pages of the same site
     */
    Builder(
            Path output,
            String name,
            Owner owner,
            boolean replace,
            StateFolder state,
            String program,
            Templates templates,
            Progress progress,
            Timing timing) {
        this.output = output;
        this.name = name;
        this.owner = owner;
        this.replace = replace;
        this.state = state;
        this.program = program;
        this.templates = templates;
        this.progress = progress;
        this.timing = timing;
    }

    /**
     * Builds what changed.
     *
     * @param publish whether to publish it; if not, all that could fail is still tried
     * @param explain the paths of the articles that changed, if the report is to say why each file was written
     * @throws IOException if a file cannot be read or written; the site is then as it was
     */
    BuildReport build(SitePlan plan, boolean publish, Optional<Set<String>> explain) throws IOException {
        try (var lockFile = state.lockFile();
                var lock = lockFile.lock()) {
            var last = state.manifest();
            timing.step("reading what the last build made");
            var staging = Staging.begin(output);
            try {
                var done = make(plan.list(), last, staging);
                timing.step("rendering");
                var problems =
                        new ArrayList<Problem>(SameSlip.once(done.stream().flatMap(one -> one.problem().stream())));
                var ours = new Ours(output, last, owner);
                problems.addAll(whatIsThere(plan, ours, staging));
                if (!publish || problems.stream().anyMatch(Problem::isError)) {
                    return new BuildReport(List.of(), 0, 0, problems);
                }
                int gone = publish(done, last, ours, staging);
                var written = done.stream()
                        .filter(Maker.Done::written)
                        .map(one -> written(one, last, explain))
                        .toList();
                return new BuildReport(written, plan.size() - written.size(), gone, problems);
            } finally {
                staging.discard();
                timing.step("publishing");
            }
        }
    }

    /** What is wrong with what lies in the output folder already. */
    private List<Problem> whatIsThere(SitePlan plan, Ours ours, Staging staging) throws IOException {
        var another = replace ? Optional.<AnotherSite>empty() : AnotherSite.in(ours, owner, plan::articles);
        if (another.isPresent()) {
            return List.of(another.get().problem(name, owner, ours.paths(), paths(plan)));
        }
        var problems = new ArrayList<Problem>();
        var unlisted = Unlisted.of(output, name, ours);
        var inTheWay = replace ? List.<String>of() : staging.inTheWay(ours);
        if (unlisted.isEmpty() || inTheWay.isEmpty()) {
            problems.addAll(new InTheWay(name).problems(inTheWay));
        } else {
            problems.add(unlisted.get().inTheWay(inTheWay));
        }
        if (unlisted.isPresent()) {
            unlisted.get().left(paths(plan), ours).ifPresent(problems::add);
        }
        return problems;
    }

    private static Set<String> paths(SitePlan plan) {
        return plan.list().stream().map(Output::path).collect(Collectors.toSet());
    }

    private static BuildReport.Written written(Maker.Done one, Manifest last, Optional<Set<String>> explain) {
        var path = one.output().path();
        return new BuildReport.Written(
                path,
                explain.map(changed -> Reasons.of(one, last.of(path), changed)).orElse(List.of()));
    }

    /** A failure is thrown only when all threads are at rest, so that none of them writes into what is being cleared away. */
    private List<Maker.Done> make(List<Output> outputs, Manifest last, Staging staging) throws IOException {
        var maker = new Maker(output, program, templates, last, staging, timing);
        var count = new AtomicInteger();
        var failure = new AtomicReference<IOException>();
        var done = Parallel.map(outputs, one -> {
            try {
                return failure.get() == null ? maker.make(one) : null;
            } catch (IOException e) {
                failure.compareAndSet(null, e);
            } catch (UncheckedIOException e) {
                failure.compareAndSet(null, e.getCause());
            } finally {
                progress.done(count.incrementAndGet(), outputs.size());
            }
            return null;
        });
        if (failure.get() != null) {
            throw failure.get();
        }
        return done;
    }

    /** Returns how many files went away. */
    private int publish(List<Maker.Done> done, Manifest last, Ours ours, Staging staging) throws IOException {
        var files = new LinkedHashMap<String, Manifest.Made>();
        boolean written = false;
        for (var one : done) {
            files.put(one.output().path(), one.made());
            written |= one.written();
        }
        var gone = new ArrayList<>(ours.paths());
        gone.removeAll(files.keySet());
        boolean isListed = ours.are(files.keySet());
        if (!isListed) {
            var before = new HashSet<>(gone);
            before.addAll(files.keySet());
            ours.list(before, staging);
        }
        if (written || !gone.isEmpty()) {
            state.keep(unfinished(done, last));
            for (var path : gone) {
                staging.remove(path);
            }
            staging.publish();
        }
        if (!isListed && !gone.isEmpty()) {
            ours.list(files.keySet(), staging);
        }
        var now = Manifest.of(files, Optional.of(ours.list()));
        if (!now.isAs(last)) {
            state.keep(now);
        }
        return gone.size();
    }

    /** All files that may be there while some are being moved; those that are not certain match nothing. */
    private static Manifest unfinished(List<Maker.Done> done, Manifest last) {
        var files = new LinkedHashMap<String, Manifest.Made>();
        for (var path : last.files().keySet()) {
            files.put(path, Manifest.Made.UNCERTAIN);
        }
        for (var one : done) {
            files.put(one.output().path(), one.written() ? Manifest.Made.UNCERTAIN : one.made());
        }
        return Manifest.of(files, Optional.empty());
    }
}
