package org.afterword.content;

import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * What a file system tells of a file without opening it. Two equal stamps of a settled file mean equal content for as long
 * as one process watches: a file that is replaced has another key, one that is written another time or size.
 *
 * @param modified nanoseconds since 1970
 * @param key the file system's own name for the file; empty where it has none
 */
record Stamp(long size, long modified, String key) {
    static final Stamp NONE = new Stamp(-1, 0, "");

    /** File systems tell time in steps, the coarsest known ones of two seconds. */
    private static final long SETTLED_AFTER = TimeUnit.SECONDS.toNanos(3);

    static Stamp of(BasicFileAttributes attributes) {
        return new Stamp(
                attributes.size(),
                attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS),
                Objects.toString(attributes.fileKey(), ""));
    }

    /** Whether a later change must show in the stamp: the file is older than the steps in which its time is told. */
    boolean isSettled(Moment now) {
        long nanos = TimeUnit.SECONDS.toNanos(now.second()) + now.nano();
        return modified < nanos - SETTLED_AFTER;
    }
}
