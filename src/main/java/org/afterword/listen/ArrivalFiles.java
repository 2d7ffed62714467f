package org.afterword.listen;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.afterword.content.folder.InboxPlaces;
import org.afterword.content.writing.ContentLock;

/**
 * Writes arrivals, each in one step: a file is whole on the disk before it has its name, nobody ever sees a half of it, and
 * none is overwritten. When {@link #write} returns, the file survives a loss of power: its bytes are synced, and then the
 * folder that names it.
 */
final class ArrivalFiles implements Closeable {
    private static final String UNFINISHED = ".coming";

    private final Path content;
    private final Path inbox;
    private final Path unfinished;
    private final AtomicLong number = new AtomicLong();
    private Optional<ContentLock> lock = Optional.empty();

    /** @param content the site's content folder */
    ArrivalFiles(Path content) {
        this.content = content.toAbsolutePath().normalize();
        this.inbox = this.content.resolve(InboxPlaces.INBOX);
        this.unfinished = inbox.resolve(UNFINISHED);
    }

    /**
     * Clears away what a receiver that was killed had not finished, which nobody was told of.
     *
     * @throws IOException if the inbox cannot be written, or another receiver is at it
     */
    void begin() throws IOException {
        makeFolders(unfinished);
        lock = ContentLock.tryTake(unfinished);
        if (lock.isEmpty()) {
            throw new IOException("another receiver takes answers for this site");
        }
        try (var left = Files.newDirectoryStream(unfinished, "[0-9]*")) {
            for (var file : left) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Leaves nothing behind but what arrived. */
    @Override
    public void close() throws IOException {
        if (lock.isPresent()) {
            lock.get().close();
            try {
                Files.deleteIfExists(unfinished);
            } catch (DirectoryNotEmptyException e) {
                // another receiver has begun
            }
        }
    }

    /**
     * Writes one.
     *
     * @param path from the content folder
     * @return false if there is such a file already, which is then left as it is
     * @throws IOException if it cannot be written; nothing of it is then there
     */
    boolean write(String path, byte[] bytes) throws IOException {
        var target = target(path);
        var made = unfinished.resolve(String.valueOf(number.incrementAndGet()));
        try {
            fill(made, bytes);
            boolean isNew = name(made, target);
            if (isNew) {
                sync(target.getParent());
            }
            return isNew;
        } finally {
            Files.deleteIfExists(made);
        }
    }

    /**
     * Writes one in the place of what waited there.
     *
     * @return whether nothing waited there any more
     * @throws IOException if it cannot be written; what waited is then as it was
     */
    boolean replace(String path, byte[] bytes) throws IOException {
        var target = target(path);
        if (!Files.exists(target)) {
            return write(path, bytes);
        }
        var made = unfinished.resolve(String.valueOf(number.incrementAndGet()));
        try {
            fill(made, bytes);
            Files.move(made, target, StandardCopyOption.ATOMIC_MOVE);
            sync(target.getParent());
            return false;
        } finally {
            Files.deleteIfExists(made);
        }
    }

    /** Removes one, and says whether it was there. */
    boolean remove(String path) throws IOException {
        return Files.deleteIfExists(target(path));
    }

    private Path target(String path) {
        var target = content.resolve(path).normalize();
        if (!target.startsWith(inbox) || target.startsWith(unfinished)) {
            throw new IllegalArgumentException("not a place in the inbox: " + path);
        }
        return target;
    }

    private void fill(Path made, byte[] bytes) throws IOException {
        try {
            fillNew(made, bytes);
        } catch (NoSuchFileException e) {
            makeFolders(unfinished);
            fillNew(made, bytes);
        }
    }

    private static void fillNew(Path made, byte[] bytes) throws IOException {
        try (var file = FileChannel.open(made, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (var rest = ByteBuffer.wrap(bytes); rest.hasRemaining(); ) {
                file.write(rest);
            }
            file.force(false);
        }
    }

    /** Gives the file its name; its folder may be gone, since whoever decides on its last arrival removes it. */
    private static boolean name(Path made, Path target) throws IOException {
        try {
            link(made, target);
        } catch (NoSuchFileException e) {
            makeFolders(target.getParent());
            try {
                link(made, target);
            } catch (FileAlreadyExistsException again) {
                return false;
            }
        } catch (FileAlreadyExistsException e) {
            return false;
        }
        return true;
    }

    /** Only a link never takes the place of another file; where the file system has none, a move must do. */
    private static void link(Path made, Path target) throws IOException {
        try {
            Files.createLink(target, made);
        } catch (UnsupportedOperationException e) {
            Files.move(made, target);
        }
    }

    /** Makes a folder and those above it that are missing, each synced in the one that names it. */
    private static void makeFolders(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        makeFolders(folder.getParent());
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                throw e;
            }
        }
        sync(folder.getParent());
    }

    /** A system that cannot sync a folder names a file for good without it. */
    private static void sync(Path folder) throws IOException {
        FileChannel opened;
        try {
            opened = FileChannel.open(folder, StandardOpenOption.READ);
        } catch (IOException e) {
            return;
        }
        try (opened) {
            opened.force(true);
        }
    }
}
