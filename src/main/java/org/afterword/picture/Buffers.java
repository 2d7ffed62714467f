package org.afterword.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Room for the pixels of smaller pictures, which is used again. Photographs of one camera have one size; room that is taken
 * anew for each would be in the way until Java looks through all of its memory, which it does late.
 */
final class Buffers {
    private static final int MOST = 24;

    private final List<byte[]> free = new ArrayList<>();

    /** Zeros. */
    synchronized byte[] take(int length) {
        for (int i = free.size() - 1; i >= 0; i--) {
            if (free.get(i).length == length) {
                var taken = free.remove(i);
                Arrays.fill(taken, (byte) 0);
                return taken;
            }
        }
        return new byte[length];
    }

    synchronized void give(byte[] buffer) {
        if (free.size() == MOST) {
            free.remove(0);
        }
        free.add(buffer);
    }
}
