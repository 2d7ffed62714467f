package org.afterword;

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
import org.afterword.cli.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The step of the build that makes plain classes of what Java would make up at each start. */
class PlainCallsTest {
    private static final List<String> MADE_UP = List.of("LambdaMetafactory", "makeConcatWithConstants");

    @TempDir
    private Path classes;

    @Test
    void whatIsRewrittenDoesTheSame() throws Exception {
        compile();
        var before = java("-cp", classes.toString(), "Calls");
        rewrite();
        assertEquals(before, java("-Xverify:all", "-cp", classes.toString(), "Calls"));
        assertEquals(List.of(), thoseWithCallsMadeUp(classes.resolve("Calls$Wrapped.class")));
    }

    @Test
    void doingItTwiceChangesNothing() throws Exception {
        compile();
        rewrite();
        var once = contents();
        rewrite();
        assertEquals(once, contents());
    }

    @Test
    void theProgramHasNoneOfThem() throws Exception {
        var program = Path.of(
                Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (var files = Files.walk(program.resolve("org"))) {
            var own = files.filter(file -> file.toString().endsWith(".class")).toArray(Path[]::new);
            assertTrue(own.length > 500, "there are only " + own.length + " classes in " + program);
            assertEquals(List.of(), thoseWithCallsMadeUp(own));
        }
    }

    private void compile() {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var source = Path.of("src/test/resources/plain-calls/Calls.java");
        assertEquals(
                0,
                compiler.run(
                        null,
                        null,
                        null,
                        "--release",
                        "17",
                        "-parameters",
                        "-d",
                        classes.toString(),
                        source.toString()));
    }

    private void rewrite() throws IOException, InterruptedException {
        var told = java("-cp", "target/asm/*", "src/build/java/PlainCalls.java", classes.toString());
        assertEquals("", told);
        assertFalse(contents().isEmpty());
    }

    private static List<Path> thoseWithCallsMadeUp(Path... files) throws IOException {
        var found = new ArrayList<Path>();
        for (var file : files) {
            var pool = Files.readString(file, ISO_8859_1);
            if (MADE_UP.stream().anyMatch(pool::contains)) {
                found.add(file);
            }
        }
        return found;
    }

    private TreeMap<String, String> contents() throws IOException {
        var contents = new TreeMap<String, String>();
        try (var files = Files.list(classes)) {
            for (var file : files.toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file, ISO_8859_1));
            }
        }
        return contents;
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
