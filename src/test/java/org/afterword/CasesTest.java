package org.afterword;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.afterword.support.Folder;
import org.afterword.support.Transcript;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every folder in {@code src/test/cases} is a behaviour: {@code in/} is a site, {@code run.md} tells what a person types
 * and what the program answers, {@code out/} holds those files of the built site that the case is about. With
 * {@code -Dupdate} what is said and written now is recorded; read it aloud before you commit it.
 */
class CasesTest {
    private static final Path CASES = Path.of("src/test/cases");
    private static final boolean UPDATE = System.getProperty("update") != null;

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        try (var all = Files.list(CASES)) {
            return all.sorted().toList().stream()
                    .map(one -> DynamicTest.dynamicTest(one.getFileName().toString(), one.toUri(), () -> run(one)));
        }
    }

    private void run(Path recorded) throws IOException {
        checkParts(recorded);
        var site = folder.resolve(recorded.getFileName().toString());
        Folder.copy(recorded.resolve("in"), site);
        Files.createDirectories(site);
        var script = recorded.resolve("run.md");
        var told = Files.readString(script);
        var said = new Transcript(site).replay(told);
        if (UPDATE) {
            Files.writeString(script, said);
        } else {
            assertEquals(told, said, "what is typed and answered");
        }
        checkFiles(recorded.resolve("out"), site.resolve("public"));
    }

    /** A case that is not whole proves nothing, and a file that nobody reads misleads. */
    private static void checkParts(Path recorded) throws IOException {
        assertTrue(Files.isRegularFile(recorded.resolve("run.md")), recorded + " has no run.md");
        assertTrue(Files.isDirectory(recorded.resolve("in")), recorded + " has no in/");
        try (var parts = Files.list(recorded)) {
            var others = parts.map(part -> part.getFileName().toString())
                    .filter(name -> !List.of("in", "run.md", "out").contains(name))
                    .toList();
            assertEquals(List.of(), others, "parts of a case that are not known");
        }
    }

    private static void checkFiles(Path expected, Path built) throws IOException {
        var missing = new ArrayList<String>();
        for (var path : Folder.list(expected)) {
            var file = built.resolve(path);
            if (!Files.isRegularFile(file)) {
                missing.add(path);
            } else if (UPDATE) {
                Files.copy(file, expected.resolve(path), StandardCopyOption.REPLACE_EXISTING);
            } else {
                assertEquals(text(expected.resolve(path)), text(file), path);
            }
        }
        if (!missing.isEmpty()) {
            fail("not built: " + missing);
        }
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
