package org.afterword.base.work;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * Remembers some of a pure function's latest answers, for callers that ask twice in a row. It never grows: each argument
 * has one place, and the next one there takes it over. Safe for use by several threads; two that ask at once may both
 * compute.
 *
 * @param <A> the argument, compared with {@code equals}
 */
public final class Recent<A, R> {
    private record Known<A, R>(A argument, R result) {}

    private final AtomicReferenceArray<Known<A, R>> places;
    private final Function<A, R> function;

    /** @param size how many answers are remembered at the most; a power of two */
    public Recent(int size, Function<A, R> function) {
        this.places = new AtomicReferenceArray<>(size);
        this.function = function;
    }

    /** @param hash of the argument, cheaper than its own */
    public R of(A argument, int hash) {
        var known = known(argument, hash);
        if (known != null) {
            return known;
        }
        var result = function.apply(argument);
        places.set(place(hash), new Known<>(argument, result));
        return result;
    }

    /** What is remembered, without computing it; null if nothing is. */
    public R known(A argument, int hash) {
        var known = places.get(place(hash));
        return known != null && known.argument().equals(argument) ? known.result() : null;
    }

    private int place(int hash) {
        return (hash ^ hash >>> 16) & places.length() - 1;
    }
}
