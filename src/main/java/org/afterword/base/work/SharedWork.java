package org.afterword.base.work;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;

/**
 * Work that several threads may need done at once, and do together: each that asks takes what nobody has taken yet, and then
 * waits for what others are at. None of them begins anything else meanwhile, so that no two can wait for each other.
 */
public final class SharedWork {
    private final int size;
    private final IntConsumer work;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicReference<RuntimeException> failure = new AtomicReference<>();
    private final CountDownLatch left;

    /**
     * @param size how many pieces there are
     * @param work does one of them; it must not wait for other work in the pool
     */
    public SharedWork(int size, IntConsumer work) {
        this.size = size;
        this.work = work;
        this.left = new CountDownLatch(size);
    }

    /**
     * Returns when all of it is done.
     *
     * @throws RuntimeException what a piece threw, in whichever thread it was done
     */
    public void done() {
        for (int piece = next.getAndIncrement(); piece < size; piece = next.getAndIncrement()) {
            try {
                work.accept(piece);
            } catch (RuntimeException e) {
                failure.compareAndSet(null, e);
            } finally {
                left.countDown();
            }
        }
        try {
            left.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while others were at work", e);
        }
        if (failure.get() != null) {
            throw failure.get();
        }
    }
}
