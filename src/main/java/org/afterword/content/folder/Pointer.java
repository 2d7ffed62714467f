package org.afterword.content.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that only says where Git LFS keeps what should be in it (https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md). */
public final class Pointer {
    /** What to do about one. */
    public static final String CURE = "run 'git lfs pull', and build again";

    private static final String BEGINNING = "version https://git-lfs";
    private static final int LARGEST = 1024;

    private Pointer() {}

    /** Whether what a file begins with is what one begins with. */
    public static boolean begins(String head) {
        return head.startsWith(BEGINNING);
    }

    /**
     * Whether a file is one. A larger one is not even opened.
     *
     * @param size its length in bytes
     */
    public static boolean is(Path file, long size) {
        if (size < BEGINNING.length() || size >= LARGEST) {
            return false;
        }
        try (var in = Files.newInputStream(file)) {
            return begins(new String(in.readNBytes(BEGINNING.length()), StandardCharsets.US_ASCII));
        } catch (IOException e) {
            return false; // whoever copies the file tells
        }
    }
}
