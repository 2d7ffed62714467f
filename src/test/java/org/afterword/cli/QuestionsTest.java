package org.afterword.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code init} asks of a person at a terminal. */
class QuestionsTest {
    private static final String PIPED = "afterword.piped";

    @TempDir
    Path folder;

    private final StringWriter said = new StringWriter();
    private final InputStream before = System.in;

    @AfterEach
    void nobodyTypesAnyMore() {
        System.setIn(before);
        System.clearProperty(PIPED);
    }

    @Test
    void areAskedUntilTheAnswerFits() throws IOException {
        assertEquals(0, init("My blog\nblog.example\nhttps://blog.example\nEspañol\nes\n\nmyself\nnone\n"));
        var settings = Files.readString(folder.resolve("blog/content/site.yaml"));
        assertTrue(settings.contains("\ntitle: My blog\nurl: https://blog.example\nlanguage: es\n"), settings);
        assertTrue(said.toString().contains("write one of github, gitlab, netlify, cloudflare, rsync, none"));
    }

    @Test
    void makeNoBlogWhereTheAnswersEnd() {
        assertEquals(1, init("My blog\n"));
        assertTrue(said.toString().contains("afterword: the answers ended, and so no blog was made"), said.toString());
        assertFalse(Files.exists(folder.resolve("blog")));
    }

    /** What was typed before would be lost. */
    @Test
    void areNotAskedWhereAnOptionIsWrong() {
        assertEquals(2, init("My blog\n", "--host", "ftp"));
        assertTrue(said.toString().startsWith("afterword: --host must be one of "), said.toString());
    }

    private int init(String typed, String... options) {
        System.setProperty(PIPED, "false");
        System.setIn(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)));
        var out = new PrintWriter(said, true);
        var arguments = new ArrayList<>(List.of("init", folder.resolve("blog").toString()));
        arguments.addAll(List.of(options));
        return Main.run(new Console(out, out, false, true), Program.CLOCK, arguments.toArray(String[]::new));
    }
}
