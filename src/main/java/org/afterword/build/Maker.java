package org.afterword.build;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.afterword.base.fingerprint.Fingerprint;
import org.afterword.base.fingerprint.ViewFingerprint;
import org.afterword.base.problem.Problem;
import org.afterword.base.work.Timing;
import org.afterword.pages.output.Inputs;
import org.afterword.pages.output.Output;
import org.afterword.template.TemplateFailure;
import org.afterword.template.Templates;

/**
 * Makes one file of the site, if it has to be made: not if it is made from what it was made from the last time and nobody
 * touched it since. One that comes out as it was is not written. Safe for use by several threads.
 */
final class Maker {
    private final Path output;
    private final String program;
    private final Templates templates;
    private final Manifest last;
    private final Staging staging;
    private final Timing timing;

    /** What stands for each template and the program that renders it. */
    private final Map<String, Fingerprint> looks = new ConcurrentHashMap<>();

    /** What became of a file. */
    record Done(Output output, Manifest.Made made, boolean written, boolean untouched, Optional<Problem> problem) {}

    Maker(Path output, String program, Templates templates, Manifest last, Staging staging, Timing timing) {
        this.output = output;
        this.program = program;
        this.templates = templates;
        this.last = last;
        this.staging = staging;
        this.timing = timing;
    }

    Done make(Output output) throws IOException {
        long start = timing.now();
        var done = done(output);
        if (done.written()) {
            timing.work(kind(output), start);
        }
        return done;
    }

    private static String kind(Output output) {
        if (output instanceof Output.Page page) {
            return page.template();
        }
        boolean given = output instanceof Output.Copy || output instanceof Output.Text;
        return given ? "files that are copied" : "pictures for sharing";
    }

    private Done done(Output output) throws IOException {
        if (output instanceof Output.Page page) {
            return page(page);
        } else if (output instanceof Output.Copy copy) {
            return copy(copy);
        }
        if (output instanceof Output.Text text) {
            return text(text);
        }
        return title((Output.Title) output);
    }

    private Done page(Output.Page page) throws IOException {
        var inputs = page.inputs().get();
        var parts = Inputs.fingerprints(inputs);
        var template = looks.computeIfAbsent(
                page.template(), name -> ViewFingerprint.of(List.of(program, templates.fingerprint(name))));
        var all = ViewFingerprint.of(List.of(template, parts));
        var known = last.of(page.path())
                .filter(made -> made.from().all().equals(all))
                .flatMap(made -> made.in(this.output.resolve(page.path())));
        if (known.isPresent()) {
            return new Done(page, known.get(), false, true, Optional.empty());
        }
        try {
            var bytes = templates.render(page.template(), inputs.view());
            var from = new Manifest.From(
                    all, template.low(), parts.stream().map(Fingerprint::low).toList());
            return write(page, from, Fingerprint.of(bytes), file -> write(file, bytes));
        } catch (TemplateFailure e) {
            return new Done(page, Manifest.Made.UNCERTAIN, false, false, Optional.of(e.problem()));
        }
    }

    private Done text(Output.Text text) throws IOException {
        var bytes = text.text().getBytes(StandardCharsets.UTF_8);
        var content = Fingerprint.of(bytes);
        return write(text, Manifest.From.of(content), content, file -> write(file, bytes));
    }

    private Done title(Output.Title title) throws IOException {
        var from = Manifest.From.of(title.picture().fingerprint());
        var known = last.of(title.path())
                .filter(made -> made.from().equals(from))
                .flatMap(made -> made.in(this.output.resolve(title.path())));
        if (known.isPresent()) {
            return new Done(title, known.get(), false, true, Optional.empty());
        }
        var bytes = title.picture().png();
        return write(title, from, Fingerprint.of(bytes), file -> write(file, bytes));
    }

    private Done copy(Output.Copy copy) throws IOException {
        var content = copy.media().content();
        return write(copy, Manifest.From.of(content), content, file -> {
            try (var in = copy.media().open();
                    var out = new BufferedOutputStream(Files.newOutputStream(file))) {
                in.transferTo(out); // to a plain file, Java 25 would make up a class first
            }
        });
    }

    /** Writes a file's bytes to where it is put together. */
    private interface Writing {
        void to(Path file) throws IOException;
    }

    /** Writes a file, unless the published one has the same content. */
    private Done write(Output output, Manifest.From from, Fingerprint content, Writing writing) throws IOException {
        var known = last.of(output.path()).flatMap(made -> made.in(this.output.resolve(output.path())));
        if (known.isPresent() && known.get().content().equals(content)) {
            var kept = new Manifest.Made(
                    from, content, known.get().size(), known.get().modified());
            return new Done(output, kept, false, true, Optional.empty());
        }
        var file = staging.file(output.path());
        writing.to(file);
        var attributes = attributes(file);
        var made = new Manifest.Made(from, content, attributes.size(), modified(attributes));
        return new Done(output, made, true, known.isPresent(), Optional.empty());
    }

    /** All at once, where {@link Files#write} would take eight kilobytes at a time. */
    private static void write(Path file, byte[] bytes) throws IOException {
        try (var channel = Files.newByteChannel(file, CREATE, TRUNCATE_EXISTING, WRITE)) {
            for (var rest = ByteBuffer.wrap(bytes); rest.hasRemaining(); ) {
                channel.write(rest);
            }
        }
    }

    private static BasicFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    private static long modified(BasicFileAttributes attributes) {
        return attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
    }
}
