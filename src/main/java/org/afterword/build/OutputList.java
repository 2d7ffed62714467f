package org.afterword.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.stream.LongStream;
import org.afterword.base.fingerprint.Fingerprint;

/**
 * The list, in an output folder, of the files there that Afterword wrote. It goes where the folder goes: to another name, to
 * another machine, into a repository. A host may serve it like any other file, so it has no paths in it: a path that nobody is
 * led to stays unknown. Instead it has a line for each with half of the path's fingerprint, sorted. Lines that are anything
 * else are passed over, so that two versions can be merged by lines, and a merge that is not finished says more, not less.
 */
final class OutputList {
    static final String NAME = ".afterword-files";

    private static final OutputList NONE = new OutputList(new long[0]);
    private static final String HEAD = "# Which files of this folder Afterword wrote, as fingerprints of their paths."
            + " It overwrites and deletes no others.\n";
    private static final int DIGITS = 16;

    /** Sorted. */
    private final long[] paths;

    private OutputList(long[] paths) {
        this.paths = paths;
    }

    /** @param paths from the output folder, with slashes */
    static OutputList of(Collection<String> paths) {
        return of(paths.stream().mapToLong(OutputList::fingerprint));
    }

    private static OutputList of(LongStream paths) {
        return new OutputList(paths.sorted().distinct().toArray());
    }

    /** Of no file, where there is none that can be read. */
    static byte[] read(Path output) {
        var file = output.resolve(NAME);
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) ? Files.readAllBytes(file) : new byte[0];
        } catch (IOException e) {
            return new byte[0];
        }
    }

    /** What the file says. */
    static OutputList parse(byte[] bytes) {
        if (bytes.length == 0) {
            return NONE;
        }
        return of(new String(bytes, StandardCharsets.ISO_8859_1)
                .lines()
                .filter(OutputList::isFingerprint)
                .mapToLong(HexFormat::fromHexDigitsToLong));
    }

    private static boolean isFingerprint(String line) {
        return line.length() == DIGITS && line.chars().allMatch(HexFormat::isHexDigit);
    }

    private static long fingerprint(String path) {
        return Fingerprint.of(path).low();
    }

    boolean isEmpty() {
        return paths.length == 0;
    }

    boolean has(String path) {
        return Arrays.binarySearch(paths, fingerprint(path)) >= 0;
    }

    /** The files of both. */
    OutputList and(OutputList other) {
        return other.isEmpty() ? this : of(LongStream.concat(LongStream.of(paths), LongStream.of(other.paths)));
    }

    /** What the file says of them. */
    byte[] toBytes() {
        var hex = HexFormat.of();
        var text = new StringBuilder(HEAD.length() + paths.length * (DIGITS + 1)).append(HEAD);
        for (long path : paths) {
            text.append(hex.toHexDigits(path)).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
