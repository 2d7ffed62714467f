package org.afterword.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is printed arrives, or somebody is told. */
class OutputTest {
    private final StringWriter said = new StringWriter();

    @Test
    void aFullDiskIsTold() {
        assertEquals(Main.PROBLEMS, printed("No space left on device", Main.FINE));
        assertEquals(
                "afterword: not all of the output could be written: the disk is full; make room on it, and try again\n",
                said.toString());
    }

    @Test
    void whatWentWrongBeforeIsTheStatus() {
        assertEquals(Main.USAGE, printed("No space left on device", Main.USAGE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Broken pipe", "The pipe is being closed", "Bad file descriptor"})
    void aReaderWhoHadEnoughIsNoMistake(String reason) {
        assertEquals(Main.FINE, printed(reason, Main.FINE));
        assertTrue(said.toString().isEmpty());
    }

    private int printed(String reason, int status) {
        var output = new Output(new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException(reason);
            }
        });
        var console = new Console(
                new PrintWriter(output, true, StandardCharsets.UTF_8), new PrintWriter(said, true), false, false);
        console.out().println("words");
        return Main.told(console, output, status);
    }
}
