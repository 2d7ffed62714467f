import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;

/**
 * Takes times out of Java's archive of classes, so that it comes out the same at each build, and serves a copy of the program
 * whose files have other times.
 *
 * <ul>
 *   <li>Each soft reference among the archived objects says how many milliseconds the machine had been running when it was
 *       last used, and so does their clock; the checksums in the header follow from that. Two archives of the same classes
 *       differ in nothing else. These are set to zero. Java reads the checksums only if it is asked to, and a soft reference
 *       that was last used long ago is one that a collection may clear.
 *   <li>Of each jar Java notes the time and the size, and that the time is to be looked at. It then looks at the size alone,
 *       as it does with the archives that it calls a cache; StoredJars sees to it that the size tells the content.
 * </ul>
 *
 * <p>Usage: {@code java TimelessArchive.java FIRST SECOND FOLDER}: changes the first of two archives, whose jars lie in the
 * folder. Ends with 1, and changes nothing, if they differ in anything else, or a jar is not noted once.
 */
public final class TimelessArchive {
    private static final int HEADER = 4096;
    private static final long HOUR = 3_600_000;

    /** From where Java notes whether a jar's time is looked at to the time itself; its size comes next. */
    private static final int UNTIL_TIME = 16;

    private final ByteBuffer archive;

    private TimelessArchive(ByteBuffer archive) {
        this.archive = archive;
    }

    public static void main(String[] paths) throws IOException {
        var timeless = new TimelessArchive(read(paths[0]));
        timeless.forgetReferences(read(paths[1]));
        timeless.forgetJars(Path.of(paths[2]));
        Files.write(Path.of(paths[0]), timeless.archive.array());
    }

    private void forgetReferences(ByteBuffer second) {
        if (archive.capacity() != second.capacity()) {
            fail("they are not of one size");
        }
        for (int at = 0; at < HEADER; at += Integer.BYTES) {
            if (archive.getInt(at) != second.getInt(at)) {
                archive.putInt(at, 0);
            }
        }
        for (int at = HEADER; at + Long.BYTES <= archive.capacity(); at += Long.BYTES) {
            if (archive.getLong(at) != second.getLong(at)) {
                if (!isLately(archive.getLong(at)) || !isLately(second.getLong(at))) {
                    fail("they differ at " + at);
                }
                archive.putLong(at, 0);
            }
        }
    }

    /** Whether it is in the last hour, in milliseconds, as Java counts them. */
    private static boolean isLately(long time) {
        long now = System.nanoTime() / 1_000_000;
        return time > now - HOUR && time <= now;
    }

    private record Stamp(long time, long size) {}

    private void forgetJars(Path folder) throws IOException {
        var jars = stamps(folder);
        var noted = new ArrayList<Stamp>();
        for (int at = HEADER; at + 2 * Long.BYTES <= archive.capacity(); at += Long.BYTES) {
            var stamp = new Stamp(archive.getLong(at), archive.getLong(at + Long.BYTES));
            if (jars.contains(stamp) && archive.get(at - UNTIL_TIME) == 1) {
                archive.put(at - UNTIL_TIME, (byte) 0);
                noted.add(stamp);
            }
        }
        if (noted.size() != jars.size() || !jars.equals(new HashSet<>(noted))) {
            fail(noted.size() + " of " + jars.size() + " jars are noted");
        }
    }

    private static Set<Stamp> stamps(Path folder) throws IOException {
        var stamps = new HashSet<Stamp>();
        try (var files = Files.walk(folder)) {
            for (var jar :
                    files.filter(file -> file.toString().endsWith(".jar")).toList()) {
                var time = Files.getLastModifiedTime(jar).toInstant().getEpochSecond();
                if (!stamps.add(new Stamp(time, Files.size(jar)))) {
                    fail("two jars are of one size");
                }
            }
        }
        return stamps;
    }

    private static ByteBuffer read(String path) throws IOException {
        return ByteBuffer.wrap(Files.readAllBytes(Path.of(path))).order(ByteOrder.nativeOrder());
    }

    private static void fail(String why) {
        System.err.println("Times cannot be taken out of the archives of classes: " + why + ".");
        System.exit(1);
    }
}
