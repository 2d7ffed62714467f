package org.afterword.support;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javax.tools.ToolProvider;
import org.afterword.base.state.ProgramFile;

/** A step of the build that rewrites compiled classes, tried on those of one source. */
public final class BuildStep {
    private final Path program;
    private final Path classes;

    /**
     * @param name of the class in {@code src/build/java}
     * @param classes a folder for the compiled source
     */
    public BuildStep(String name, Path classes) {
        this.program = Path.of("src/build/java", name + ".java");
        this.classes = classes;
    }

    public void compile(Path source) {
        var arguments = List.of(
                "--release", "17", "-parameters", "-cp", "target/classes", "-d", classes.toString(), source.toString());
        var compiler = ToolProvider.getSystemJavaCompiler();
        assertEquals(0, compiler.run(null, null, null, arguments.toArray(String[]::new)));
    }

    public void rewrite() throws IOException, InterruptedException {
        assertEquals("", java("-cp", "target/asm/*", program.toString(), classes.toString()));
        assertFalse(contents().isEmpty());
    }

    /** Runs a compiled class, with Java's verifier for all classes, and returns what it prints. */
    public String run(String main) throws IOException, InterruptedException {
        return java("-Xverify:all", "-cp", classes + File.pathSeparator + "target/classes", main);
    }

    /** The files of the folder of classes by name, byte for byte. */
    public TreeMap<String, String> contents() throws IOException {
        var contents = new TreeMap<String, String>();
        try (var files = Files.list(classes)) {
            for (var file : files.toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file, ISO_8859_1));
            }
        }
        return contents;
    }

    /** The class files of the program itself. */
    public static List<Path> program() throws IOException {
        try (var files = Files.walk(ProgramFile.path().resolve("org"))) {
            var own = files.filter(file -> file.toString().endsWith(".class")).toList();
            assertTrue(own.size() > 500, "there are only " + own.size() + " classes");
            return own;
        }
    }

    /** The names of the program's classes. */
    public static List<String> programClasses() throws IOException {
        var folder = ProgramFile.path();
        return program().stream()
                .map(file -> folder.relativize(file).toString().replace(File.separatorChar, '.'))
                .map(name -> name.substring(0, name.length() - ".class".length()))
                .toList();
    }

    private static String java(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var told = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertEquals(0, process.waitFor(), told);
        return told;
    }
}
