package org.afterword.content.folder;

import java.util.concurrent.TimeUnit;
import org.afterword.base.Moment;

/**
 * What a file system tells of a file without opening it. Two equal stamps of a settled file mean equal content: a file that
 * is replaced has another number, one that is written has another time of change, and that time nobody can set back, unlike
 * the time of modification.
 *
 * @param modified nanoseconds since 1970
 * @param changed when the file or what is known of it last changed (POSIX {@code st_ctime}), in nanoseconds since 1970; 0
 *     where the system does not tell
 * @param key the file system's own number for the file
 */
public record Stamp(long size, long modified, long changed, long key) {

    /** Of a file that is not there. */
    public static final Stamp NONE = new Stamp(-1, 0, 0, 0);

    /** Of a file whose stamp tells nothing: it equals that of no file. */
    public static final Stamp UNSETTLED = new Stamp(-2, 0, 0, 0);

    /** File systems tell time in steps, the coarsest known ones of two seconds. */
    private static final long SETTLED_AFTER = TimeUnit.SECONDS.toNanos(3);

    /**
     * The stamp to remember: this one if a later change must show in it, since the last one is longer ago than the steps in
     * which time is told.
     */
    public Stamp trustedAt(Moment now) {
        long nanos = TimeUnit.SECONDS.toNanos(now.second()) + now.nano();
        return (changed == 0 ? modified : changed) < nanos - SETTLED_AFTER ? this : UNSETTLED;
    }

    // Asked of each listed file; a record's own equals() is made up by Java at its first call, which a small build
    // feels.

    @Override
    public boolean equals(Object other) {
        return other instanceof Stamp that
                && size == that.size
                && modified == that.modified
                && changed == that.changed
                && key == that.key;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(size ^ modified ^ changed ^ key);
    }

    /** Whether another process may trust the stamp, too: without a time of change, a restored backup could pass for the file. */
    public boolean isLasting() {
        return changed != 0 || equals(NONE);
    }
}
