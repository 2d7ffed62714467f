package org.afterword.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The program in a process of its own, as a person starts it; what it says goes to a file. */
public final class Launched implements AutoCloseable {
    private static final List<String> QUICKLY = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto");

    private final Process process;
    private final Path said;

    private Launched(Process process, Path said) {
        this.process = process;
        this.said = said;
    }

    /** Starts it. */
    public static Launched start(String... arguments) throws IOException {
        return start(Map.of(), arguments);
    }

    /** Starts it in an environment that has these variables, too. */
    public static Launched start(Map<String, String> environment, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(QUICKLY);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.afterword.cli.Main"));
        command.addAll(List.of(arguments));
        var said = Files.createTempFile("afterword", ".said");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().putAll(environment);
        return new Launched(builder.start(), said);
    }

    /** Kills it at once, so that it can clear nothing away, and says whether it was still at work. */
    public boolean kill() throws InterruptedException {
        process.destroyForcibly();
        return await() != 0;
    }

    /** Asks it to end, as Ctrl-C and a service manager do, and gives its exit code. */
    public int stop() throws InterruptedException {
        process.destroy();
        return await();
    }

    /** Waits until it has ended, and gives its exit code. */
    public int await() throws InterruptedException {
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            throw new AssertionError("it does not end; it said:\n" + said());
        }
        return process.exitValue();
    }

    public boolean isRunning() {
        return process.isAlive();
    }

    /** What it said until now. */
    public String said() {
        try {
            return Files.readString(said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        Files.deleteIfExists(said);
    }
}
