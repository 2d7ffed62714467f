package org.afterword.base.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;

/**
 * Works on batches, one ahead: while what came of one is taken, all processors are at the next. All is taken in the order
 * of the batches and by the thread that adds them.
 *
 * @param <B> a batch
 * @param <R> what comes of it
 */
public final class Ahead<B, R> {
    private static final ForkJoinPool POOL = new ForkJoinPool();

    /** Takes what came of a batch. */
    public interface Taker<R> {
        /** Takes it, in the thread that adds the batches. */
        void take(R result) throws IOException;
    }

    private final Function<B, R> work;
    private final Taker<R> taker;
    private ForkJoinTask<R> running;

    /** @param work may use several threads */
    public Ahead(Function<B, R> work, Taker<R> taker) {
        this.work = work;
        this.taker = taker;
    }

    /** Begins with a batch as soon as the one before it is done, and has what came of that taken meanwhile. */
    public void add(B batch) throws IOException {
        var before = running;
        if (before != null) {
            before.quietlyJoin();
        }
        running = POOL.submit(() -> work.apply(batch));
        take(before);
    }

    /** Waits until nothing is being worked on. */
    public void rest() {
        if (running != null) {
            running.quietlyJoin();
        }
    }

    /** Has all that is left taken. */
    public void end() throws IOException {
        var last = running;
        running = null;
        take(last);
    }

    private void take(ForkJoinTask<R> done) throws IOException {
        if (done == null) {
            return;
        }
        try {
            taker.take(done.join());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
