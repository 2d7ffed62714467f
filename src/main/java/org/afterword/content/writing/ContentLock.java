package org.afterword.content.writing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * Lets writers of one folder take turns, in this process and in others. The file that is locked is there while
 * somebody writes; one that a killed run left behind locks nobody out.
 */
public final class ContentLock implements AutoCloseable {
    private static final String NAME = ".afterword-lock";
    private static final long PAUSE_NANOS = 5_000_000;
    private static final int SIZE_BITS = 20;
    private static final long MOST_SIZE = (1L << SIZE_BITS) - 1;
    private static final long PRIME = 0x9E3779B97F4A7C15L;

    private final Path file;
    private final FileChannel channel;

    private ContentLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Waits for its turn. */
    static ContentLock take(Path folder) throws IOException {
        var file = folder.resolve(NAME);
        while (true) {
            var channel = open(folder, file);
            lock(channel);
            if (isStill(file, channel)) {
                return new ContentLock(file, channel);
            }
            channel.close(); // the one before deleted the file when it was done
        }
    }

    /**
     * Takes its turn only if nobody has it. For one of a process: to end a try in vain would give another's lock away
     * (POSIX).
     */
    public static Optional<ContentLock> tryTake(Path folder) throws IOException {
        var file = folder.resolve(NAME);
        while (true) {
            var channel = open(folder, file);
            boolean locked = channel.tryLock() != null;
            if (locked && isStill(file, channel)) {
                return Optional.of(new ContentLock(file, channel));
            }
            channel.close();
            if (!locked) {
                return Optional.empty();
            }
        }
    }

    /** Speaks of the folder where it cannot be written to: nobody knows the lock's file. */
    private static FileChannel open(Path folder, Path file) throws IOException {
        try {
            return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (AccessDeniedException e) {
            throw new FileSystemException(folder.toString(), null, "this folder cannot be written to");
        } catch (FileSystemException e) {
            throw new FileSystemException(folder.toString(), null, e.getReason());
        }
    }

    /** Within this process one must ask again. To close the channel meanwhile would give the other's lock away (POSIX). */
    private static void lock(FileChannel channel) throws IOException {
        while (true) {
            try {
                channel.lock();
                return;
            } catch (OverlappingFileLockException e) {
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }

    /**
     * Whether the path still leads to what was locked: told by two sizes, one after the other, that the file of no other
     * channel has there. To read the file would open and close it, and so give the lock away (POSIX).
     */
    private static boolean isStill(Path file, FileChannel channel) throws IOException {
        long own = ProcessHandle.current().pid() * PRIME + System.identityHashCode(channel);
        for (long mark : new long[] {own, own * PRIME >>> SIZE_BITS}) {
            long size = 1 + (mark & MOST_SIZE);
            mark(file, channel, size);
            try {
                if (Files.size(file) != size) {
                    return false;
                }
            } catch (NoSuchFileException e) {
                return false;
            }
        }
        return true;
    }

    /** Where the disk is full, nobody can mark a file: so this is nobody else's, and goes. */
    private static void mark(Path file, FileChannel channel, long size) throws IOException {
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(new byte[1]), size - 1);
        } catch (IOException e) {
            Files.deleteIfExists(file);
            channel.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // where an open file cannot be deleted it stays, and is locked again the next time
        }
        channel.close();
    }
}
