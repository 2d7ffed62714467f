package org.afterword;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.afterword.support.BuildStep;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The step of the build that makes plain classes of what Java would make up at each start. */
class PlainCallsTest {
    private static final List<String> MADE_UP = List.of("LambdaMetafactory", "makeConcatWithConstants");

    @TempDir
    private Path classes;

    private BuildStep step;

    @BeforeEach
    void compile() {
        step = new BuildStep("PlainCalls", classes);
        step.compile(Path.of("src/test/resources/plain-calls/Calls.java"));
    }

    @Test
    void whatIsRewrittenDoesTheSame() throws Exception {
        var before = step.run("Calls");
        step.rewrite();
        assertEquals(before, step.run("Calls"));
        assertEquals(List.of(), thoseWithCallsMadeUp(List.of(classes.resolve("Calls$Wrapped.class"))));
    }

    @Test
    void doingItTwiceChangesNothing() throws Exception {
        step.rewrite();
        var once = step.contents();
        step.rewrite();
        assertEquals(once, step.contents());
    }

    /** The archive of classes, which makes a start fast, fits only the very files it was made of. */
    @Test
    void aJarIsWrittenOnce() throws Exception {
        var jar = classes.resolve("calls.jar");
        try (var inside = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            for (var file : step.contents().keySet()) {
                if (file.endsWith(".class")) {
                    Files.move(classes.resolve(file), inside.getPath(file));
                }
            }
        }
        var plain = Files.size(jar);
        step.rewrite();
        assertNotEquals(plain, Files.size(jar));
        var time = FileTime.fromMillis(1_000_000_000);
        Files.setLastModifiedTime(jar, time);
        step.rewrite();
        assertEquals(time, Files.getLastModifiedTime(jar));
    }

    @Test
    void theProgramHasNoneOfThem() throws Exception {
        assertEquals(List.of(), thoseWithCallsMadeUp(BuildStep.program()));
    }

    private static List<Path> thoseWithCallsMadeUp(List<Path> files) throws IOException {
        var found = new ArrayList<Path>();
        for (var file : files) {
            var pool = Files.readString(file, ISO_8859_1);
            if (MADE_UP.stream().anyMatch(pool::contains)) {
                found.add(file);
            }
        }
        return found;
    }
}
