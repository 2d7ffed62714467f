package org.afterword.bench;

import java.util.List;

/** Chance that comes out the same in every Java, for a seed and a number: SplitMix64. */
final class Dice {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    Dice(long seed, long number) {
        state = mixed(seed) ^ mixed(GOLDEN + number);
    }

    private static long mixed(long bits) {
        bits = (bits ^ bits >>> 30) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ bits >>> 27) * 0x94D049BB133111EBL;
        return bits ^ bits >>> 31;
    }

    private long next() {
        state += GOLDEN;
        return mixed(state);
    }

    /** From 0 up to, but not including, a bound. */
    int below(int bound) {
        return (int) ((next() >>> 33) % bound);
    }

    /** From one number to another, both included. */
    int from(int least, int most) {
        return least + below(most - least + 1);
    }

    /** True once in so many times. */
    boolean onceIn(int times) {
        return below(times) == 0;
    }

    <T> T oneOf(List<T> list) {
        return list.get(below(list.size()));
    }
}
