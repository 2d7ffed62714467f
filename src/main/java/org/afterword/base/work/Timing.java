package org.afterword.base.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;

/** Notes where a run's time went: step after step, and within a step, by kind of work. Safe for use by several threads. */
public final class Timing {
    private final List<Step> steps = new ArrayList<>();
    private final Map<String, Work> work = new ConcurrentHashMap<>();
    private final LongSupplier clock;
    private long last;

    /** A step of the run and how long it took. */
    public record Step(String name, long nanos) {}

    /**
     * A kind of work.
     *
     * @param times how often it was done
     * @param nanos how long that took in all, each thread's time counted
     */
    public record Done(long times, long nanos) {}

    private record Work(LongAdder times, LongAdder nanos) {}

    /** @param clock tells nanoseconds, from whenever it likes */
    public Timing(LongSupplier clock) {
        this.clock = clock;
        this.last = clock.getAsLong();
    }

    /** A timing that nobody reads. */
    public static Timing none() {
        return new Timing(() -> 0);
    }

    /** What the clock says. */
    public long now() {
        return clock.getAsLong();
    }

    /** A step is over that began when the one before was over. */
    public synchronized void step(String name) {
        long now = now();
        steps.add(new Step(name, now - last));
        last = now;
    }

    /** Work was done once that began at a time of the clock, and is done now. */
    public void work(String kind, long start) {
        var known = work.get(kind);
        if (known == null) {
            known = work.computeIfAbsent(kind, name -> new Work(new LongAdder(), new LongAdder()));
        }
        known.times().increment();
        known.nanos().add(now() - start);
    }

    /** The steps in their order. */
    public synchronized List<Step> steps() {
        return List.copyOf(steps);
    }

    /** The kinds of work by name. */
    public Map<String, Done> work() {
        var done = new TreeMap<String, Done>();
        work.forEach((kind, one) ->
                done.put(kind, new Done(one.times().sum(), one.nanos().sum())));
        return done;
    }
}
