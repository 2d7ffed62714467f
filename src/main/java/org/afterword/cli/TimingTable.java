package org.afterword.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import org.afterword.base.work.Timing;

/** Prints where a build's time went. */
final class TimingTable {
    private TimingTable() {}

    static void print(Timing timing, PrintWriter out) {
        out.println("where the time went:");
        timing.steps().forEach(step -> out.println("  " + seconds(step.nanos()) + "  " + step.name()));
        if (!timing.work().isEmpty()) {
            out.println("rendering and staging, each thread's time counted:");
            timing.work().entrySet().stream()
                    .sorted(Comparator.comparingLong((Map.Entry<String, Timing.Done> entry) ->
                                    entry.getValue().nanos())
                            .reversed())
                    .forEach(entry -> out.println("  "
                            + seconds(entry.getValue().nanos()) + "  " + entry.getKey() + ", "
                            + entry.getValue().times() + (entry.getValue().times() == 1 ? " file" : " files")));
        }
        out.flush();
    }

    private static String seconds(long nanos) {
        return String.format(Locale.ROOT, "%8.3f s", nanos / 1e9);
    }
}
