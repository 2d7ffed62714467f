package org.afterword.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What Linux tells of processes under {@code /proc} (proc(5)). On other systems nothing is told. */
final class Kernel {
    /** The unit of times there, for programs. */
    private static final double TICKS_A_SECOND = 100;

    /** Where the times of children begin, counted after the name in parentheses. */
    private static final int CHILDREN_USER_TIME = 13;

    /** Among the times of all processors. */
    private static final int IDLE_TIME = 4;

    private static final int WAITING_TIME = 5;
    private static final int STOLEN_TIME = 8;

    private Kernel() {}

    /** Seconds of processor time, in programs and in the kernel, of all processes that this one has waited for. */
    static double secondsOfChildren() {
        var stat = text(Path.of("/proc/self/stat"));
        if (stat.isEmpty()) {
            return Double.NaN;
        }
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[CHILDREN_USER_TIME]) + Long.parseLong(fields[CHILDREN_USER_TIME + 1]))
                / TICKS_A_SECOND;
    }

    /** Seconds for which all processors together have worked, for whomever, since the machine started. */
    static double secondsOfAll() {
        var stat = text(Path.of("/proc/stat"));
        if (stat.isEmpty()) {
            return Double.NaN;
        }
        var fields = stat.substring(0, stat.indexOf('\n')).split(" +");
        double ticks = 0;
        for (int i = 1; i <= STOLEN_TIME; i++) {
            ticks += i == IDLE_TIME || i == WAITING_TIME ? 0 : Long.parseLong(fields[i]);
        }
        return ticks / TICKS_A_SECOND;
    }

    /** The most memory that a process has held so far, in bytes; 0 where that is not told, or the process has ended. */
    static long peakOf(long process) {
        return memory(process, "VmHWM:");
    }

    /** The memory that a process holds now, in bytes; 0 where that is not told, or the process has ended. */
    static long memoryOf(long process) {
        return memory(process, "VmRSS:");
    }

    private static long memory(long process, String name) {
        return text(Path.of("/proc/" + process + "/status"))
                .lines()
                .filter(line -> line.startsWith(name))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                .findFirst()
                .orElse(0);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "";
        }
    }
}
