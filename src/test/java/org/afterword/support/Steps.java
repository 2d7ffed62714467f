package org.afterword.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The commands of a workflow, run here one after the other as GitHub's runner does: each in a shell of its own that stops at
 * the first failure, in the repository's folder, with what an earlier one put into the environment.
 */
public final class Steps {
    private final Map<String, String> commands = new LinkedHashMap<>();
    private final Path repository;
    private final Path runner;
    private final Map<String, String> environment = new LinkedHashMap<>();

    /** Those of the first job. */
    public Steps(Path workflow, Path repository, Path runner) throws IOException {
        this(workflow, jobs(workflow).keySet().iterator().next(), repository, runner);
    }

    /**
     * @param workflow its file
     * @param job which of its jobs
     * @param repository where the steps run
     * @param runner a folder for what belongs to the runner
     */
    public Steps(Path workflow, String job, Path repository, Path runner) throws IOException {
        this.repository = repository;
        this.runner = Files.createDirectories(runner);
        read(jobs(workflow).get(job));
        set("RUNNER_TEMP", Files.createDirectories(runner.resolve("temp")).toString());
        set("GITHUB_ENV", runner.resolve("env").toString());
        Files.writeString(runner.resolve("env"), "");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> jobs(Path workflow) throws IOException {
        var load = new Load(LoadSettings.builder().build());
        return (Map<String, Map<String, Object>>)
                ((Map<String, Object>) load.loadFromString(Files.readString(workflow))).get("jobs");
    }

    @SuppressWarnings("unchecked")
    private void read(Map<String, Object> job) {
        for (var step : (List<Map<String, Object>>) job.get("steps")) {
            if (step.containsKey("run")) {
                commands.put((String) step.get("name"), (String) step.get("run"));
            }
        }
    }

    /** Sets a variable for all that is run from now on. */
    public Steps set(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** The names of the steps that run a command, in their order. */
    public List<String> names() {
        return List.copyOf(commands.keySet());
    }

    /** Runs one step and gives what it said; a failure is one of the test unless {@code mayFail}. */
    public String run(String name, boolean mayFail) throws IOException, InterruptedException {
        for (var line : Files.readAllLines(runner.resolve("env"))) {
            set(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
        }
        var said = runner.resolve("said");
        var process = new ProcessBuilder("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", commands.get(name))
                .directory(repository.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        process.environment().putAll(environment);
        var running = process.start();
        if (!running.waitFor(120, TimeUnit.SECONDS)) {
            running.destroyForcibly();
            throw new AssertionError(name + " does not end");
        }
        var text = Files.readString(said);
        if (running.exitValue() != 0 && !mayFail) {
            throw new AssertionError(name + " failed:\n" + text);
        }
        return text;
    }

    /** Runs all steps and gives what each said. */
    public String runAll() throws IOException, InterruptedException {
        var said = new StringBuilder();
        for (var name : commands.keySet()) {
            said.append("── ").append(name).append('\n').append(run(name, false));
        }
        return said.toString();
    }

    /** Puts a command of the test's own before those of the system. */
    public Steps command(String name, String script) throws IOException {
        var folder = Files.createDirectories(runner.resolve("bin"));
        executable(folder.resolve(name), script);
        set("PATH", folder + ":" + System.getenv("PATH"));
        return this;
    }

    /** Writes a shell script. */
    public static void executable(Path file, String script) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        if (!file.toFile().setExecutable(true)) {
            throw new IOException(file + " cannot be made executable");
        }
    }

    /** A script that runs the program that is tested, as its launcher would. */
    public static String launcher() {
        return Stream.of(
                        "exec '" + Path.of(System.getProperty("java.home"), "bin", "java") + "'",
                        "-XX:+UseSerialGC -XX:TieredStopAtLevel=1",
                        "-cp '" + System.getProperty("java.class.path") + "'",
                        "org.afterword.cli.Main \"$@\"")
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
    }
}
