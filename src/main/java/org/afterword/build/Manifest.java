package org.afterword.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.afterword.base.fingerprint.Fingerprint;
import org.afterword.base.state.Packer;
import org.afterword.base.state.StateFile;
import org.afterword.base.state.Unpacker;

/**
 * What an output folder held after the last build: its files by their paths, each with what it was made from. A manifest that
 * cannot be read counts as none, and costs a full build.
 */
final class Manifest {
    private static final String HEADER = "afterword manifest 2";

    private final Map<String, Made> files;
    private final Optional<Fingerprint> list;

    /**
     * What a file is made from.
     *
     * @param all stands for all of it
     * @param template stands for the template and the program that rendered it; 0 where there was none
     * @param parts stand for the inputs one by one: enough of each to tell which changed
     */
    record From(Fingerprint all, long template, List<Long> parts) {

        /** Of a file that is made from one thing alone. */
        static From of(Fingerprint content) {
            return new From(content, 0, List.of());
        }

        boolean isAs(From other) {
            return all.equals(other.all) && template == other.template && parts.equals(other.parts);
        }
    }

    /**
     * How a file was made.
     *
     * @param content stands for its bytes
     * @param size in bytes
     * @param modified when it was written, in nanoseconds since 1970
     */
    record Made(From from, Fingerprint content, long size, long modified) {

        /** Of a file that may be half moved, or may be gone: it matches nothing. */
        static final Made UNCERTAIN = new Made(From.of(Fingerprint.NONE), Fingerprint.NONE, -1, 0);

        boolean isCertain() {
            return size >= 0;
        }

        /**
         * The published file if it is the one that was written: not modified since, or of the same bytes where a copy or a
         * cache gave it another time, which is then known too.
         */
        Optional<Made> in(Path file) {
            try {
                var attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                long time = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
                if (!isCertain() || !attributes.isRegularFile() || attributes.size() != size) {
                    return Optional.empty();
                }
                return time == modified || hasContent(file)
                        ? Optional.of(new Made(from, content, size, time))
                        : Optional.empty();
            } catch (IOException e) {
                return Optional.empty();
            }
        }

        private boolean hasContent(Path file) throws IOException {
            return Fingerprint.of(file).equals(content);
        }

        boolean isAs(Made other) {
            return other != null
                    && from.isAs(other.from)
                    && content.equals(other.content)
                    && size == other.size
                    && modified == other.modified;
        }
    }

    private Manifest(Map<String, Made> files, Optional<Fingerprint> list) {
        this.files = files;
        this.list = list;
    }

    /** @param list stands for the list of them in the output folder; empty while it names others, too */
    static Manifest of(Map<String, Made> files, Optional<Fingerprint> list) {
        return new Manifest(files, list);
    }

    static Manifest read(Path file) {
        return new StateFile(file, HEADER)
                .read(Manifest::read)
                .orElseGet(() -> new Manifest(new HashMap<>(), Optional.empty()));
    }

    private static Manifest read(Unpacker in) {
        var files = new HashMap<String, Made>();
        for (long left = in.number(); left > 0; left--) {
            var path = in.text();
            if (!isWithin(path)) {
                throw new IllegalStateException("a manifest that was meddled with names " + path);
            }
            files.put(
                    path,
                    new Made(
                            new From(in.fingerprint(), in.fixed(), in.list(in::fixed)),
                            in.fingerprint(),
                            in.number(),
                            in.fixed()));
        }
        // An entry as of a file, so that what an earlier version remembers can be read: it knew of no list.
        return new Manifest(
                files, Optional.ofNullable(files.remove(OutputList.NAME)).map(Made::content));
    }

    /** Whether a path stays in the output folder: what is not planned any more is deleted, and a manifest can be meddled with. */
    private static boolean isWithin(String path) {
        if (path.startsWith("/") || path.contains("\\") || Path.of(path).isAbsolute()) {
            return false;
        }
        for (int start = 0; start <= path.length(); ) {
            int end = path.indexOf('/', start) < 0 ? path.length() : path.indexOf('/', start);
            var part = path.substring(start, end);
            if (part.isEmpty() || part.equals(".") || part.equals("..")) {
                return false;
            }
            start = end + 1;
        }
        return true;
    }

    void write(Path file) throws IOException {
        var out = new Packer();
        out.number(files.size() + (list.isPresent() ? 1 : 0));
        files.forEach((path, made) -> write(path, made, out));
        list.ifPresent(of -> write(OutputList.NAME, new Made(From.of(of), of, -1, 0), out));
        new StateFile(file, HEADER).write(out);
    }

    private static void write(String path, Made made, Packer out) {
        out.text(path);
        out.fingerprint(made.from().all());
        out.fixed(made.from().template());
        out.list(made.from().parts(), out::fixed);
        out.fingerprint(made.content());
        out.number(made.size());
        out.fixed(made.modified());
    }

    /** Whether it tells of the same files, made in the same way. */
    boolean isAs(Manifest other) {
        if (files.size() != other.files.size() || !list.equals(other.list)) {
            return false;
        }
        for (var file : files.entrySet()) {
            if (!file.getValue().isAs(other.files.get(file.getKey()))) {
                return false;
            }
        }
        return true;
    }

    Optional<Made> of(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /** Stands for the list of the files in the output folder; empty where it may name others, too. */
    Optional<Fingerprint> list() {
        return list;
    }

    /** The files by their paths. */
    Map<String, Made> files() {
        return files;
    }
}
