package org.afterword.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.afterword.base.Fingerprint;
import org.afterword.base.Problem;
import org.afterword.base.ViewFingerprint;
import org.afterword.pages.Output;
import org.afterword.pages.SitePlan;
import org.afterword.template.TemplateFailure;
import org.afterword.template.Templates;

/**
 * Writes a site. An output whose fingerprint is the one of the last build, and whose file is there, is kept; all others
 * are rendered, in parallel in the pool that calls, and staged. Only when every one of them is ready are they published,
 * so that a problem, a full disk or a kill before that moment leaves the site as it was. While files are being moved the
 * manifest counts none of them as right: a build that is killed then is mended by the next one.
 */
public final class Builder {
    private static final Fingerprint UNCERTAIN = new Fingerprint(0, 0);

    private final Path output;
    private final Path state;
    private final String program;
    private final Templates templates;
    private final Progress progress;

    private record Done(
            String path,
            Fingerprint fingerprint,
            boolean written,
            Optional<Problem> problem,
            Optional<IOException> failure) {

        Done(String path, Fingerprint fingerprint, boolean written, Optional<Problem> problem) {
            this(path, fingerprint, written, problem, Optional.empty());
        }
    }

    /**
     * @param output the folder that the site is written to
     * @param state the folder that remembers the last build
     * @param program stands for this very program: one that was changed may make other pages of the same site
     */
    public Builder(Path output, Path state, String program, Templates templates, Progress progress) {
        this.output = output;
        this.state = state;
        this.program = program;
        this.templates = templates;
        this.progress = progress;
    }

    /**
     * Builds what changed.
     *
     * @param publish whether to publish it; if not, all that could fail is still tried
     * @throws IOException if a file cannot be read or written; the site is then as it was
     */
    public BuildReport build(SitePlan plan, boolean publish) throws IOException {
        Files.createDirectories(state);
        var manifestFile = state.resolve("manifest");
        try (var lockFile =
                        FileChannel.open(state.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = lockFile.lock()) {
            var last = Manifest.read(manifestFile);
            var staging = Staging.begin(output);
            try {
                var done = render(plan.list(), last, staging);
                var problems = done.stream()
                        .flatMap(one -> one.problem().stream())
                        .distinct()
                        .sorted()
                        .toList();
                if (!publish || problems.stream().anyMatch(Problem::isError)) {
                    return new BuildReport(0, 0, 0, problems);
                }
                return publish(plan, done, last, staging, manifestFile, problems);
            } finally {
                staging.discard();
            }
        }
    }

    /** A failure is thrown only when all threads are at rest, so that none of them writes into what is being cleared away. */
    private List<Done> render(List<Output> outputs, Manifest last, Staging staging) throws IOException {
        var count = new AtomicInteger();
        var failed = new AtomicBoolean();
        var done = outputs.parallelStream()
                .map(output -> {
                    var one = failed.get() ? nothing(output, Optional.empty()) : render(output, last, staging);
                    one.failure().ifPresent(failure -> failed.set(true));
                    progress.done(count.incrementAndGet(), outputs.size());
                    return one;
                })
                .toList();
        for (var one : done) {
            if (one.failure().isPresent()) {
                throw one.failure().get();
            }
        }
        return done;
    }

    private static Done nothing(Output output, Optional<IOException> failure) {
        return new Done(output.path(), UNCERTAIN, false, Optional.empty(), failure);
    }

    private Done render(Output output, Manifest last, Staging staging) {
        try {
            if (output instanceof Output.Page page) {
                return page(page, last, staging);
            } else if (output instanceof Output.Copy copy) {
                return copy(copy, last, staging);
            }
            var text = (Output.Text) output;
            var bytes = text.text().getBytes(StandardCharsets.UTF_8);
            return bytes(text.path(), Fingerprint.of(bytes), bytes, last, staging);
        } catch (IOException e) {
            return nothing(output, Optional.of(e));
        } catch (UncheckedIOException e) {
            return nothing(output, Optional.of(e.getCause()));
        }
    }

    private Done page(Output.Page page, Manifest last, Staging staging) throws IOException {
        var view = page.view().get();
        var fingerprint = ViewFingerprint.of(List.of(program, templates.fingerprint(page.template()), view));
        if (isKept(page.path(), fingerprint, last)) {
            return new Done(page.path(), fingerprint, false, Optional.empty());
        }
        try {
            Files.write(staging.file(page.path()), templates.render(page.template(), view));
            return new Done(page.path(), fingerprint, true, Optional.empty());
        } catch (TemplateFailure e) {
            return new Done(page.path(), fingerprint, false, Optional.of(e.problem()));
        }
    }

    private Done copy(Output.Copy copy, Manifest last, Staging staging) throws IOException {
        Fingerprint fingerprint;
        try (var in = Files.newInputStream(copy.media().file())) {
            fingerprint = Fingerprint.of(in);
        }
        boolean kept = isKept(copy.path(), fingerprint, last);
        if (!kept) {
            try (var in = Files.newInputStream(copy.media().file())) {
                Files.copy(in, staging.file(copy.path()));
            }
        }
        return new Done(copy.path(), fingerprint, !kept, Optional.empty());
    }

    private Done bytes(String path, Fingerprint fingerprint, byte[] bytes, Manifest last, Staging staging)
            throws IOException {
        boolean kept = isKept(path, fingerprint, last);
        if (!kept) {
            Files.write(staging.file(path), bytes);
        }
        return new Done(path, fingerprint, !kept, Optional.empty());
    }

    private boolean isKept(String path, Fingerprint fingerprint, Manifest last) {
        return last.of(path).filter(fingerprint::equals).isPresent()
                && Files.isRegularFile(output.resolve(path), LinkOption.NOFOLLOW_LINKS);
    }

    private BuildReport publish(
            SitePlan plan, List<Done> done, Manifest last, Staging staging, Path manifestFile, List<Problem> problems)
            throws IOException {
        var files = new TreeMap<String, Fingerprint>();
        done.forEach(one -> files.put(one.path(), one.fingerprint()));
        var gone = new ArrayList<String>();
        last.paths().forEach(path -> {
            if (!files.containsKey(path)) {
                gone.add(path);
            }
        });
        int written = (int) done.stream().filter(Done::written).count();
        if (written > 0 || !gone.isEmpty()) {
            unfinished(done, last).write(manifestFile);
            for (var path : gone) {
                staging.remove(path);
            }
            staging.publish();
            Manifest.of(files).write(manifestFile);
        }
        return new BuildReport(written, plan.size() - written, gone.size(), problems);
    }

    /** All files that may be there while some are being moved; those that are not certain match nothing. */
    private static Manifest unfinished(List<Done> done, Manifest last) {
        var files = new TreeMap<String, Fingerprint>();
        last.paths().forEach(path -> files.put(path, UNCERTAIN));
        done.forEach(one -> files.put(one.path(), one.written() ? UNCERTAIN : one.fingerprint()));
        return Manifest.of(files);
    }
}
