package org.afterword.content.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.afterword.base.Moment;
import org.afterword.base.fingerprint.Fingerprint;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.base.problem.SourceText;

/** One of a site's files while the site is read: what the file system tells of it, and its bytes once they are asked for. */
public final class Source {
    /** What is remembered of a file's content: to be recognised by its stamp, or else by its bytes. */
    public record Known(Stamp stamp, Fingerprint content) {
        public boolean isAs(Known other) {
            return stamp.equals(other.stamp) && content.equals(other.content);
        }
    }

    private final String name;
    private final Path file;
    private final Stamp stamp;
    private byte[] bytes;
    private Fingerprint fingerprint;
    private IOException failure;

    /**
     * @param name as a person would name it from the site's folder
     * @param listed as it was found; null where there is none
     */
    public Source(String name, Listed listed) {
        this.name = name;
        this.file = listed == null ? null : listed.file();
        this.stamp = listed == null ? Stamp.NONE : listed.stamp();
        this.fingerprint = listed == null ? Fingerprint.NONE : null;
    }

    /** The file as a person would name it from the site's folder. */
    public String name() {
        return name;
    }

    /** Whether this is what is remembered: it has the same stamp, or else the same bytes. */
    public boolean is(Known known) {
        return !stamp.equals(Stamp.UNSETTLED) && stamp.equals(known.stamp()) || holds(known.content());
    }

    /** Whether these are its bytes, whatever its stamp says. */
    public boolean holds(Fingerprint content) {
        return fingerprint().filter(content::equals).isPresent();
    }

    /** What to remember; nothing of a file that cannot be read. */
    public Optional<Known> known(Moment now) {
        return fingerprint().map(content -> new Known(stamp.trustedAt(now), content));
    }

    /** What to remember of a file that is the one that is known. */
    public Known still(Known known, Moment now) {
        return new Known(stamp.trustedAt(now), known.content());
    }

    /** Stands for its bytes; empty where they cannot be read. */
    public Optional<Fingerprint> fingerprint() {
        if (fingerprint == null) {
            read();
            fingerprint = bytes == null ? null : Fingerprint.of(bytes);
        }
        return Optional.ofNullable(fingerprint);
    }

    private void read() {
        if (bytes == null && failure == null && file != null) {
            try {
                bytes = Files.readAllBytes(file);
            } catch (IOException e) {
                failure = e;
            }
        }
    }

    /** Its text; empty where there is none. */
    public Optional<SourceText> text(Consumer<Problem> problems) {
        read();
        if (failure instanceof NoSuchFileException) {
            problems.accept(
                    Problem.error("file/gone", Position.file(name), "this went away while it was read", "build again"));
        } else if (failure != null) {
            problems.accept(ContentFolder.unreadable(name));
        }
        return Optional.ofNullable(bytes).flatMap(read -> SourceText.decode(name, read, problems));
    }
}
