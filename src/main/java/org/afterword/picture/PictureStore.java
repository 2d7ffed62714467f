package org.afterword.picture;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.afterword.base.fingerprint.Fingerprint;
import org.afterword.base.state.Trees;

/**
 * The folder in which smaller pictures are kept from one build to the next. A file's name tells what it was made from and how,
 * its width, and its own content, so that nothing in it can be taken for something else: not after it was restored from
 * elsewhere, not by another program. Where the folder cannot be written there is another for as long as the program runs.
 */
public final class PictureStore implements Closeable {
    private static final String BEGUN = ".begun";

    private final Path wanted;
    private final Set<Path> used = ConcurrentHashMap.newKeySet();
    private Path folder;
    private List<Stored> there = List.of();
    private boolean temporary;

    /**
     * A picture in the folder.
     *
     * @param source stands for what it was made from, and how
     * @param width in pixels
     * @param content stands for its bytes
     * @param ending of its name
     */
    public record Stored(Fingerprint source, int width, Fingerprint content, String ending) {
        private String name() {
            return source + "-" + width + "-" + content + "." + ending;
        }

        private static List<Stored> parse(String name) {
            var parts = name.split("[-.]");
            try {
                return parts.length == 4 && !name.endsWith(BEGUN)
                        ? List.of(new Stored(
                                Fingerprint.parse(parts[0]),
                                Integer.parseInt(parts[1]),
                                Fingerprint.parse(parts[2]),
                                parts[3]))
                        : List.of();
            } catch (NumberFormatException | StringIndexOutOfBoundsException e) {
                return List.of();
            }
        }
    }

    /** @param folder is made when there is something to keep */
    public PictureStore(Path folder) {
        this.wanted = folder;
    }

    /** Opens the folder, once. */
    private synchronized Path folder() throws IOException {
        if (folder == null) {
            var opened = wanted;
            try {
                Files.createDirectories(wanted);
                temporary = !Files.isWritable(wanted);
            } catch (IOException e) {
                temporary = true;
            }
            if (temporary) {
                opened = Files.createTempDirectory("afterword-pictures");
            }
            var found = new ArrayList<Stored>();
            try (var files = Files.newDirectoryStream(opened)) {
                files.forEach(
                        file -> found.addAll(Stored.parse(file.getFileName().toString())));
            }
            there = found;
            folder = opened;
        }
        return folder;
    }

    /** Where a picture lies, or would. */
    public Path file(Stored stored) throws IOException {
        var file = folder().resolve(stored.name());
        used.add(file);
        return file;
    }

    /** Whether a picture is there that this program once made, in the same length. */
    public boolean has(Stored stored, long length) throws IOException {
        try {
            return Files.size(file(stored)) == length;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** What is there of a source and holds what its name says. */
    public List<Stored> of(Fingerprint source) throws IOException {
        folder();
        var right = new ArrayList<Stored>();
        for (var one : there) {
            if (one.source().equals(source)) {
                try {
                    if (Fingerprint.of(file(one)).equals(one.content())) {
                        right.add(one);
                    }
                } catch (NoSuchFileException e) {
                    // another build took it away
                }
            }
        }
        return right;
    }

    /** Keeps a picture, in one step. */
    public Stored put(Fingerprint source, SmallPictures.Small small) throws IOException {
        var stored = new Stored(source, small.width(), Fingerprint.of(small.bytes()), small.ending());
        var begun = Files.createTempFile(folder(), "", BEGUN);
        Files.write(begun, small.bytes());
        Files.move(begun, file(stored), StandardCopyOption.ATOMIC_MOVE);
        return stored;
    }

    /** Takes away what was not asked for and is older than a moment, so that another build at work loses nothing. */
    public void sweep(FileTime before) throws IOException {
        if (folder == null || temporary) {
            return;
        }
        try (var files = Files.newDirectoryStream(folder)) {
            for (var file : files) {
                if (!used.contains(file) && Files.getLastModifiedTime(file).compareTo(before) < 0) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /** Takes away what is only for as long as the program runs. */
    @Override
    public void close() throws IOException {
        if (temporary && folder != null) {
            Trees.remove(folder);
        }
    }
}
