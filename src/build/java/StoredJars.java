import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Makes jars fit for an archive that people unpack.
 *
 * <ul>
 *   <li>What is in them is not packed. An archive of such jars is a quarter smaller than one of packed jars, since its packer
 *       sees what their classes have in common.
 *   <li>A jar's size tells what is in it. All files of a distribution have one time, so the size is all that Java looks at to
 *       know whether its archive of classes was made from this jar, and all by which a copying program may know that a file
 *       is another. So each jar ends with spaces, as many as the checksums of its content say.
 * </ul>
 *
 * <p>Usage: {@code java StoredJars.java FOLDER}: all jars in the folder and below it.
 */
public final class StoredJars {
    /** A prime, and few enough that Java, which looks for a jar's directory from behind, finds it at once. */
    private static final int MOST_SPACES = 4093;

    /** Of all that is in a jar: there it is local, so the same one would be another in another time zone. */
    private static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

    private StoredJars() {}

    public static void main(String[] paths) throws IOException {
        try (var files = Files.walk(Path.of(paths[0]))) {
            for (var jar :
                    files.filter(file -> file.toString().endsWith(".jar")).toList()) {
                store(jar);
            }
        }
    }

    private static void store(Path jar) throws IOException {
        var stored = jar.resolveSibling(jar.getFileName() + ".stored");
        try (var from = new ZipFile(jar.toFile());
                var to = new ZipOutputStream(Files.newOutputStream(stored))) {
            int content = 0;
            for (var entry : Collections.list(from.entries())) {
                byte[] bytes = from.getInputStream(entry).readAllBytes();
                var checksum = new CRC32();
                checksum.update(bytes);
                var same = new ZipEntry(entry.getName());
                same.setTimeLocal(TIME);
                same.setMethod(ZipEntry.STORED);
                same.setSize(bytes.length);
                same.setCompressedSize(bytes.length);
                same.setCrc(checksum.getValue());
                content = 31 * content + same.getName().hashCode() + Long.hashCode(checksum.getValue());
                to.putNextEntry(same);
                to.write(bytes);
                to.closeEntry();
            }
            to.setComment(" ".repeat(Math.floorMod(content, MOST_SPACES)));
        }
        Files.delete(jar);
        Files.move(stored, jar);
    }
}
