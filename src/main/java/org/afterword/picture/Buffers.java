package org.afterword.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Room for the pixels and the bytes of smaller pictures, which is used again. Room that is taken anew for each would be in the
 * way until Java looks through all of its memory, which it does late.
 */
final class Buffers {
    /** In bytes: what one thread needs for three sizes of a photograph, and a little more. */
    private static final int FOR_EACH_THREAD = 12 << 20;

    private final long most = (long) FOR_EACH_THREAD * Runtime.getRuntime().availableProcessors();
    private final List<byte[]> free = new ArrayList<>();
    private long size;

    /** Zeros, at least so many, and at most twice as many. */
    synchronized byte[] take(int length) {
        int best = -1;
        for (int i = 0; i < free.size(); i++) {
            int there = free.get(i).length;
            if (there >= length && there / 2 <= length && (best < 0 || there < free.get(best).length)) {
                best = i;
            }
        }
        if (best < 0) {
            return new byte[length];
        }
        var taken = free.remove(best);
        size -= taken.length;
        Arrays.fill(taken, 0, length, (byte) 0);
        return taken;
    }

    synchronized void give(byte[] buffer) {
        free.add(buffer);
        size += buffer.length;
        while (size > most) {
            size -= free.remove(0).length;
        }
    }
}
