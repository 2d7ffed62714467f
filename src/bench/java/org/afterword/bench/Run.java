package org.afterword.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * One run of a program from its start to its end.
 *
 * @param cpu seconds of processor time, with the kernel's part; not a number where the system does not tell
 * @param others the share of all processors that something else took meanwhile, which makes the seconds more, and the CPU
 *     a little; not a number where the system does not tell
 * @param peak the most memory that it held, in bytes; 0 where the system does not tell
 * @param said what it printed
 */
record Run(double seconds, double cpu, double others, long peak, int exitCode, String said) {
    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();
    private static final long LOOK_EVERY_MS = 4;

    /**
     * Runs a program. Its processor time is what the kernel adds up for processes that were waited for, so that a program
     * that starts others is counted whole; its memory is the high-water mark of its process, read every few milliseconds.
     */
    static Run of(List<String> command, Path folder) throws IOException, InterruptedException {
        var said = Files.createTempFile("bench", ".log");
        double before = Kernel.secondsOfChildren();
        double allBefore = Kernel.secondsOfAll();
        long start = System.nanoTime();
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        long peak = 0;
        while (!process.waitFor(LOOK_EVERY_MS, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, Kernel.peakOf(process.pid()));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        double cpu = Kernel.secondsOfChildren() - before;
        double foreign = (Kernel.secondsOfAll() - allBefore - cpu) / seconds / PROCESSORS;
        var run = new Run(seconds, cpu, Math.max(0, foreign), peak, process.exitValue(), Files.readString(said));
        Files.delete(said);
        return run;
    }

    /** Lets the disk come to rest, so that one run does not pay for another. */
    static void settle() throws IOException, InterruptedException {
        new ProcessBuilder("sync").start().waitFor();
        Thread.sleep(300);
    }
}
