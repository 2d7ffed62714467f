package org.afterword.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.afterword.base.fingerprint.Fingerprint;

/**
 * The list, in an output folder, of the files there that Afterword wrote. It goes where the folder goes: to another name, to
 * another machine, into a repository. A host may serve it like any other file, so it has no paths in it: a path that nobody is
 * led to stays unknown. Instead it has a line for each with half of the path's fingerprint, sorted. Before them it says whose
 * site it is, in words that stand on every page. Lines that are anything else are passed over, so that two versions can be
 * merged by lines, and a merge that is not finished says more, not less.
 */
final class OutputList {
    static final String NAME = ".afterword-files";

    private static final String HEAD = "# Which files of this folder Afterword wrote, as fingerprints of their paths."
            + " It overwrites and deletes no others.\n";
    private static final int DIGITS = 16;

    /** Sorted. */
    private final long[] paths;

    /** None in a list by an earlier version, and several in one that was merged. */
    private final List<Owner> owners;

    private OutputList(long[] paths, List<Owner> owners) {
        this.paths = paths;
        this.owners = owners;
    }

    /** Of no file, and nobody's. */
    static OutputList none() {
        return new OutputList(new long[0], List.of());
    }

    /** @param paths from the output folder, with slashes */
    static OutputList of(Collection<String> paths, Owner owner) {
        long[] all = new long[paths.size()];
        int count = 0;
        for (var path : paths) {
            all[count++] = fingerprint(path);
        }
        Arrays.sort(all);
        return new OutputList(all, List.of(owner));
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
            return none();
        }
        var paths = new String(bytes, StandardCharsets.ISO_8859_1)
                .lines()
                .filter(line -> line.length() == DIGITS && line.chars().allMatch(HexFormat::isHexDigit))
                .mapToLong(HexFormat::fromHexDigitsToLong)
                .sorted()
                .toArray();
        return new OutputList(paths, Owner.read(new String(bytes, StandardCharsets.UTF_8)));
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

    /** The sites whose files these may be; empty where the list does not say. */
    List<Owner> owners() {
        return owners;
    }

    /** Whether a file that Afterword wrote says that the site is this one; only its beginning is looked at. */
    static boolean isOf(Owner owner, byte[] bytes) {
        var head = head(List.of(owner));
        return bytes.length >= head.length && Arrays.equals(head, 0, head.length, bytes, 0, head.length);
    }

    private static byte[] head(List<Owner> owners) {
        return (HEAD + owners.stream().map(Owner::line).collect(Collectors.joining())).getBytes(StandardCharsets.UTF_8);
    }

    /** What the file says of them. */
    byte[] toBytes() {
        var head = head(owners);
        var bytes = Arrays.copyOf(head, head.length + paths.length * (DIGITS + 1));
        int at = head.length;
        for (long path : paths) {
            for (int shift = Long.SIZE - 4; shift >= 0; shift -= 4) {
                bytes[at++] = (byte) Character.forDigit((int) (path >>> shift) & 0xF, 16);
            }
            bytes[at++] = '\n';
        }
        return bytes;
    }
}
