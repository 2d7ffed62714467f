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

    /** The most memory that a process has held so far, in bytes; 0 where that is not told, or the process has ended. */
    static long peakOf(long process) {
        return text(Path.of("/proc/" + process + "/status"))
                .lines()
                .filter(line -> line.startsWith("VmHWM:"))
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
