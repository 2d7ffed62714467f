package org.afterword;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.afterword.cli.Program;
import org.afterword.support.Folder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of a thread shows the lines that are wrong, and no address of a reader's in them, whatever the format. */
class ReadersAddressesTest {
    @TempDir
    Path site;

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "github", "sarif"})
    void noAddressIsPrinted(String format) {
        Folder.write(site.resolve("content/site.yaml"), "title: A site\n");
        Folder.write(site.resolve("content/hello.md"), "---\ntitle: Hello\n---\nGood morning.\n");
        Folder.write(site.resolve("content/hello.comments.yaml"), """
                - author: ben@shoes.example
                  url: ben@shoes.example
                  body: Hi.
                - by: ben@shoes.example
                  body: Hi.
                - author: Al
                  reply_to: ben@shoes.example
                  email: ben@shoes.example
                  ip: 192.0.2.71
                  body: Hi.
                """);
        var said = Program.run("check", site.toString(), "--format", format).said();
        assertTrue(said.contains("thread/mail"), said);
        assertFalse(said.contains("shoes.example"), said);
        assertFalse(said.contains("192.0.2"), said);
    }
}
