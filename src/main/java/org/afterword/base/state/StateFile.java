package org.afterword.base.state;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.afterword.base.fingerprint.Fingerprint;

/**
 * A file in which the program keeps something for its next run. It begins with a line that says what it is and which
 * program wrote it, and ends with a fingerprint of all that stands before: one that is damaged, cut off, or another
 * program's is as good as none.
 */
public final class StateFile {
    private static final int SEAL = 2 * Long.BYTES;

    private final Path file;
    private final byte[] header;

    /** @param header what the file is and who wrote it: one line */
    public StateFile(Path file, String header) {
        this.file = file;
        this.header = (header + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** What the file holds; empty where there is none that can be used. */
    public <T> Optional<T> read(Function<Unpacker, T> reader) {
        try {
            var bytes = Files.readAllBytes(file);
            int end = bytes.length - SEAL;
            boolean whole = end >= header.length
                    && Arrays.equals(bytes, 0, header.length, header, 0, header.length)
                    && ByteBuffer.wrap(seal(bytes, end)).equals(ByteBuffer.wrap(bytes, end, SEAL));
            return whole ? Optional.of(reader.apply(new Unpacker(bytes, header.length))) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Writes the file anew, in one step. */
    public void write(Packer content) throws IOException {
        var packed = content.toBytes();
        var bytes = Arrays.copyOf(header, header.length + packed.length + SEAL);
        System.arraycopy(packed, 0, bytes, header.length, packed.length);
        System.arraycopy(seal(bytes, bytes.length - SEAL), 0, bytes, bytes.length - SEAL, SEAL);
        var unfinished = file.resolveSibling(file.getFileName() + ".new");
        makeWay(unfinished);
        makeWay(file);
        Files.write(unfinished, bytes);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The folder is the program's own: a folder that stands in a file's place there is nobody's. */
    private static void makeWay(Path place) throws IOException {
        if (Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
            Trees.remove(place);
        }
    }

    private static byte[] seal(byte[] bytes, int end) {
        var fingerprint = Fingerprint.of(bytes, end);
        return ByteBuffer.allocate(SEAL)
                .putLong(fingerprint.high())
                .putLong(fingerprint.low())
                .array();
    }
}
