package org.afterword;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Saves files as editors, backup programs, coarse file systems and wrong clocks do: the time of a file tells nothing for
 * certain. It keeps what it replaces, so that it can be restored with the time that it had.
 */
final class RandomSaves {
    private final Random random;
    private final Map<Path, List<Backup>> backups = new TreeMap<>();

    /** How a file that is there already gets its new content, and which time it says that it was changed. */
    private enum Manner {
        IN_PLACE,
        IN_PLACE_WITH_THE_TIME_OF_BEFORE,
        IN_PLACE_WITH_AN_OLDER_TIME,
        IN_PLACE_WITH_A_TIME_TO_COME,
        IN_PLACE_IN_WHOLE_SECONDS,
        BY_RENAME,
        BY_RENAME_WITH_THE_TIME_OF_BEFORE
    }

    private record Backup(byte[] content, FileTime time) {}

    RandomSaves(Random random) {
        this.random = random;
    }

    /** Says how it saved. */
    String save(Path file, String text) throws IOException {
        return save(file, text.getBytes(StandardCharsets.UTF_8));
    }

    String save(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        if (!Files.exists(file)) {
            Files.write(file, content);
            return "new";
        }
        keep(file);
        var before = Files.getLastModifiedTime(file);
        var manner = Manner.values()[random.nextInt(Manner.values().length)];
        switch (manner) {
            case IN_PLACE -> Files.write(file, content);
            case IN_PLACE_WITH_THE_TIME_OF_BEFORE -> write(file, content, before);
            case IN_PLACE_WITH_AN_OLDER_TIME ->
                write(file, content, FileTime.from(before.toInstant().minus(Duration.ofDays(1))));
            case IN_PLACE_WITH_A_TIME_TO_COME ->
                write(file, content, FileTime.from(Instant.now().plus(Duration.ofDays(365))));
            case IN_PLACE_IN_WHOLE_SECONDS ->
                write(file, content, FileTime.from(Instant.now().truncatedTo(ChronoUnit.SECONDS)));
            case BY_RENAME -> rename(file, content, FileTime.from(Instant.now()));
            case BY_RENAME_WITH_THE_TIME_OF_BEFORE -> rename(file, content, before);
        }
        return manner.toString();
    }

    /** Deletes a file that may be restored later. */
    void delete(Path file) throws IOException {
        if (Files.exists(file)) {
            keep(file);
            Files.delete(file);
        }
    }

    /** Forgets the backups of a file that now is another one's. */
    void forget(Path file) {
        backups.remove(file);
    }

    /** The files of which there is an older state. */
    List<Path> known() {
        return List.copyOf(backups.keySet());
    }

    /** Brings back an older state of a file, with its time. */
    void restore(Path file) throws IOException {
        var states = backups.get(file);
        var state = states.get(random.nextInt(states.size()));
        if (Files.exists(file)) {
            keep(file);
        }
        Files.createDirectories(file.getParent());
        write(file, state.content(), state.time());
    }

    /** Changes a file's time and nothing else. */
    void touch(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plus(Duration.ofHours(random.nextInt(5) - 2))));
    }

    /** Two files change places; each keeps its size, its time and the file system's name for it. */
    void swap(Path one, Path other) throws IOException {
        var between = one.resolveSibling(".between");
        Files.move(one, between);
        Files.move(other, one);
        Files.move(between, other);
        forget(one);
        forget(other);
    }

    private void keep(Path file) throws IOException {
        backups.computeIfAbsent(file, path -> new ArrayList<>())
                .add(new Backup(Files.readAllBytes(file), Files.getLastModifiedTime(file)));
    }

    private static void write(Path file, byte[] content, FileTime time) throws IOException {
        Files.write(file, content);
        Files.setLastModifiedTime(file, time);
    }

    private static void rename(Path file, byte[] content, FileTime time) throws IOException {
        var other = file.resolveSibling("." + file.getFileName() + ".new");
        write(other, content, time);
        Files.move(other, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
