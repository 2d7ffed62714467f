package org.afterword.content.thread;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.content.settings.Settings;

/**
 * The text of a thread file as it is. Of a long one only the part that is asked for is read, where its lines tell surely where
 * each comment begins.
 */
final class ThreadSource {
    private final String path;
    private final String raw;
    private final Settings settings;
    private final Consumer<Problem> problems;
    private final String plain;
    private final Optional<OutlineOfLines.Found> lines;
    private Optional<ThreadPart> whole = Optional.empty();
    private Set<String> ids;

    /**
     * @param path the file, as a person would name it from the site's folder
     * @param longFrom from how many characters on only a part is read
     * @param problems is told what is wrong in it, once all of it is read
     */
    ThreadSource(String path, String raw, Settings settings, int longFrom, Consumer<Problem> problems) {
        this.path = path;
        this.raw = raw;
        this.settings = settings;
        this.problems = problems;
        this.plain = new EditedText(raw).plain();
        this.lines = plain.length() >= longFrom ? OutlineOfLines.of(plain, settings.zone()) : Optional.empty();
    }

    String raw() {
        return raw;
    }

    /** Where its comments stand, as its lines tell; empty where they do not, or all of it was read already. */
    Optional<OutlineOfLines.Found> lines() {
        return whole.isEmpty() ? lines : Optional.empty();
    }

    /** Whether something can be read of it. */
    boolean isSound() {
        return lines.isPresent() || whole().isPresent();
    }

    /** All of it; empty where there is an error in it. */
    Optional<ThreadPart> whole() {
        if (whole.isEmpty()) {
            whole = ThreadPart.read(path, plain, 0, plain.length(), settings, problems);
        }
        return whole;
    }

    /** Where its comments stand, as they were read. */
    ThreadOutline outline(ThreadPart part) {
        return OutlineOfNodes.of(plain, part.root(), settings.zone());
    }

    /** From one entry of its lines to another. */
    Optional<ThreadPart> part(int first, int last) {
        var entries = lines.orElseThrow().outline().entries();
        return ThreadPart.read(
                path, plain, entries.get(first).start(), entries.get(last).end(), settings, problem -> {});
    }

    /** The comments that another text has; empty where there is an error in it. */
    Optional<List<Reply>> read(String text) {
        return ThreadPart.read(path, text, settings, problem -> {});
    }

    /** The fragments of all its comments. */
    Set<String> ids() {
        if (ids == null) {
            boolean byLines = lines.isPresent() && lines.get().allNamed();
            ids = byLines ? lines.get().entryOf().keySet() : new HashSet<>();
            if (!byLines) {
                whole().ifPresent(part ->
                        part.replies().forEach(reply -> ids.add(reply.comment().fragment())));
            }
        }
        return ids;
    }

    /** The comment of a fragment, as it stands in the file. */
    Optional<Reply> find(String fragment) {
        var entry = lines.isPresent() ? lines.get().entryOf().get(fragment) : null;
        if (entry == null && lines.isPresent() && lines.get().allNamed()) {
            return Optional.empty();
        }
        var part = entry == null ? whole() : part(entry, entry);
        return part.flatMap(read -> read.replies().stream()
                .filter(reply -> reply.comment().fragment().equals(fragment))
                .findFirst());
    }

    /** Says that it cannot be changed. */
    void refuse() {
        problems.accept(
                Problem.error(
                        "thread/edit",
                        Position.file(path),
                        "this is written in a way that cannot be changed surely, so it is left as it is",
                        "write it as a plain list, each comment after a dash at the beginning of a line, or change it by hand"));
    }
}
