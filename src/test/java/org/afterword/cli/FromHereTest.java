package org.afterword.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.junit.jupiter.api.Test;

class FromHereTest {
    private static final Problem PROBLEM =
            Problem.warning("link/dead", new Position("content/a, b.md", 3, 2, 4, "the line"), "what", "how");

    @Test
    void aSiteBelowIsNamed() {
        assertEquals("blogs/one/content/a, b.md:3:2", named("blogs/./one"));
        assertEquals(
                "one/content/a, b.md:3:2", named(Path.of("one").toAbsolutePath().toString()));
    }

    @Test
    void hereAndElsewhereFilesAreNamedAsInTheSite() {
        for (var site : List.of("", ".", "..", "../one", "one/..")) {
            assertEquals("content/a, b.md:3:2", named(site), site);
        }
    }

    private static String named(String site) {
        return FromHere.named(List.of(PROBLEM), Path.of(site)).get(0).position().toString();
    }
}
