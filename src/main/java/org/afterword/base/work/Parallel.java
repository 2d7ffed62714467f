package org.afterword.base.work;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;

/**
 * The same work on many things, in the pool that calls. A parallel stream parts them into a few large pieces, and the thread
 * that has the last of these works alone for a while; here a thread takes a small piece when it is done with another.
 */
public final class Parallel {
    private static final int PIECES = 256;
    private static final int LARGEST_PIECE = 64;

    private Parallel() {}

    /** What comes of each, in their order. */
    public static <T, R> List<R> map(List<T> things, Function<T, R> work) {
        int size = Math.min(LARGEST_PIECE, things.size() / PIECES + 1);
        var pieces = new ArrayList<ForkJoinTask<List<R>>>();
        for (int from = 0; from < things.size(); from += size) {
            var piece = things.subList(from, Math.min(from + size, things.size()));
            pieces.add(ForkJoinTask.adapt(() -> piece.stream().map(work).toList()));
        }
        ForkJoinTask.invokeAll(pieces);
        var all = new ArrayList<R>(things.size());
        pieces.forEach(piece -> all.addAll(piece.join()));
        return all;
    }
}
