package org.afterword.moderation.receive;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.afterword.base.problem.Problem;
import org.afterword.content.folder.ContentFolder;

/** What lies in the inbox where an arrival would: it is in the way of that one, and of no other. */
final class Obstacles {
    private final Path content;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> read = new HashSet<>();
    private final Set<String> unread = new HashSet<>();
    private final Set<String> sound = new HashSet<>();

    Obstacles(Path content) {
        this.content = content;
    }

    /** Makes known that something waits in a file. */
    void await(String file) {
        read.add(file);
    }

    /** A file goes away. */
    void forget(String file) {
        read.remove(file);
    }

    /** Makes known what is wrong in a file of the inbox. */
    void report(Problem problem) {
        problems.add(problem);
    }

    /** Makes known that nothing of a file can be read. */
    void add(String file) {
        unread.add(file);
    }

    /** What is wrong in the inbox, sorted. */
    List<Problem> problems() {
        return problems.stream().sorted().toList();
    }

    /**
     * What becomes of an arrival that cannot be laid down at a path; empty where it can.
     *
     * @param old where it waits now
     */
    Optional<Outcome> at(String file, Optional<Entry> old) {
        if (old.map(Entry::file).filter(file::equals).isPresent()) {
            return Optional.empty();
        } else if (read.contains(file)) { // by its name it is the same one, though somebody took its source out of it
            return Optional.of(new Outcome.Known("it waits in the inbox"));
        }
        return (unread.contains(file)
                        ? Optional.of(
                                "%s is in its place and cannot be read; correct or remove that file, then receive this again"
                                        .formatted(ContentFolder.name(file)))
                        : folder(file.substring(0, file.lastIndexOf('/'))))
                .map(Outcome.Obstructed::new);
    }

    private Optional<String> folder(String folder) {
        if (sound.contains(folder)) {
            return Optional.empty();
        }
        int end = folder.lastIndexOf('/');
        var above = end < 0 ? Optional.<String>empty() : folder(folder.substring(0, end));
        var path = content.resolve(folder);
        if (above.isPresent()) {
            return above;
        } else if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)
                && !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(
                    "%s is not a folder; move it away, then receive this again".formatted(ContentFolder.name(folder)));
        }
        sound.add(folder);
        return Optional.empty();
    }
}
