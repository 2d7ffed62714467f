package org.afterword.base.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Hands things over to a thread that takes them one after the other, in their order, while others are still being found.
 *
 * @param <T> a thing
 */
public final class Handover<T> implements Consumer<T> {
    private final int atATime;
    private final Ahead<List<T>, Boolean> taking;
    private List<T> found = new ArrayList<>();

    /**
     * @param atATime how many things are handed over together; at least one
     * @param taker takes each thing; what it throws comes out of a later {@link #accept} or of {@link #end}
     */
    public Handover(int atATime, Consumer<T> taker) {
        this.atATime = atATime;
        this.taking = new Ahead<>(
                several -> {
                    several.forEach(taker);
                    return true;
                },
                done -> {});
    }

    @Override
    public void accept(T thing) {
        found.add(thing);
        if (found.size() == atATime) {
            try {
                hand();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Waits until all are taken. */
    public void end() throws IOException {
        hand();
        taking.end();
    }

    private void hand() throws IOException {
        var several = found;
        found = new ArrayList<>();
        taking.add(several);
    }
}
