package org.afterword.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranscriptTest {
    @TempDir
    Path site;

    @Test
    void everyConsoleIsReplayed() throws IOException {
        Files.writeString(site.resolve("a"), "new a\n");
        Files.writeString(site.resolve("b"), "new b\n");

        assertEquals("""
                # Title

                ```console
                $ cat SITE/a
                new a
                ```

                Words between.

                ```console
                $ cat SITE/b
                new b
                ```
                """, replay("""
                        # Title

                        ```console
                        $ cat SITE/a
                        old
                        ```

                        Words between.

                        ```console
                        $ cat SITE/b
                        ```
                        """));
    }

    @Test
    void anAnswerWithFencesMakesThoseAroundItLonger() throws IOException {
        Files.writeString(site.resolve("a"), "```java\nint a;\n```\nand\n````\nmore\n````\n");
        Files.writeString(site.resolve("b"), "after it\n");

        var recorded = replay("```console\n$ cat SITE/a\n$ cat SITE/b\n```\n");

        assertEquals("""
                `````console
                $ cat SITE/a
                ```java
                int a;
                ```
                and
                ````
                more
                ````
                $ cat SITE/b
                after it
                `````
                """, recorded);
        assertEquals(recorded, replay(recorded), "what was recorded is read back whole");
        Files.writeString(site.resolve("b"), "another\n");
        assertEquals(recorded.replace("after it", "another"), replay(recorded), "also what stands after a fence");
    }

    @Test
    void whatWouldNotBeRunIsTold() {
        assertThrows(IllegalArgumentException.class, () -> replay("```console\n$ ls SITE\n"), "never closed");
        assertThrows(IllegalArgumentException.class, () -> replay("````console\n$ ls SITE\n```\n"), "closed too short");
        assertThrows(IllegalArgumentException.class, () -> replay("```sh\n$ ls SITE\n```\n"), "not a console");
    }

    private String replay(String page) throws IOException {
        return new Transcript(site).replay(page);
    }
}
