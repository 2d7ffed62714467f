package org.afterword.bench;

import java.util.List;
import java.util.Locale;

/**
 * What one run came to.
 *
 * @param part of the measurement: {@code builds}, {@code thread} or {@code serve}
 * @param what was done: a scenario's name, or what else a part does
 * @param cpu seconds; not a number where it was not measured
 * @param others the share of all processors that something else took meanwhile; not a number where it was not measured
 * @param megabytes the most memory that the process held; 0 where it was not measured
 * @param files how many were written
 * @param bytes in those files
 */
record Figure(
        String part,
        String what,
        int posts,
        String program,
        int round,
        double seconds,
        double cpu,
        double others,
        double megabytes,
        long files,
        long bytes) {
    static final List<String> COLUMNS = List.of(
            "part", "what", "posts", "program", "round", "seconds", "cpu", "others", "megabytes", "files", "bytes");

    static Figure of(String part, String what, int posts, String program, int round, Run run, Folders.Size written) {
        return new Figure(
                part,
                what,
                posts,
                program,
                round,
                run.seconds(),
                run.cpu(),
                run.others(),
                run.peak() / 1e6,
                written.files(),
                written.bytes());
    }

    static Figure parse(String line) {
        var cells = line.split("\t");
        return new Figure(
                cells[0],
                cells[1],
                Integer.parseInt(cells[2]),
                cells[3],
                Integer.parseInt(cells[4]),
                Double.parseDouble(cells[5]),
                Double.parseDouble(cells[6]),
                Double.parseDouble(cells[7]),
                Double.parseDouble(cells[8]),
                Long.parseLong(cells[9]),
                Long.parseLong(cells[10]));
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%s\t%s\t%d\t%s\t%d\t%.4f\t%.2f\t%.2f\t%.1f\t%d\t%d",
                part,
                what,
                posts,
                program,
                round,
                seconds,
                cpu,
                others,
                megabytes,
                files,
                bytes);
    }
}
