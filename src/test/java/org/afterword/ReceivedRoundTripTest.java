package org.afterword;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.afterword.cli.Program;
import org.afterword.support.Folder;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was received and approved comes back from an export as it was. */
class ReceivedRoundTripTest {
    private static final int ANSWERS = 30;
    private static final List<String> WORDS = List.of(
            "It is **down** now.",
            "# No heading\\n\\n- one\\n- two",
            "<b>bold</b> & `code`",
            "> quoted\\n\\nand answered",
            "a\\n\\n---\\n\\nb: #c",
            "“Füße” und 足");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void isEqual(long seed) throws IOException {
        var random = new Random(seed);
        var blog = folder.resolve("blog");
        Folder.write(blog.resolve("content/site.yaml"), "title: A blog\nurl: https://blog.example\n");
        Folder.write(blog.resolve("content/hello.md"), "---\ntitle: Hello\ndate: 2024-01-01\n---\nWords.\n");
        Folder.write(blog.resolve("content/hello.comments.yaml"), """
                # Kept
                - {id: c1, author: Marty, date: 2024-01-02, body: "First"}
                """);
        var answers =
                IntStream.range(0, ANSWERS).mapToObj(i -> answer(i, random)).collect(Collectors.toList());
        Collections.shuffle(answers, random);
        var posted = Folder.write(folder.resolve("posted.json"), "[" + String.join(",\n", answers) + "]");
        run("receive", posted.toString(), "--into", blog.toString());
        run("approve", "--all", "--in", blog.toString());
        var export = folder.resolve("export.json");
        run("export", blog.toString(), "--as", "json", "--output", export.toString());
        var other = folder.resolve("other");
        run("import", export.toString(), "--into", other.toString(), "--new");
        assertEquals(ANSWERS + 1, comments(blog).split("class=\"comment ", -1).length - 1);
        assertEquals(comments(blog), comments(other));
    }

    /** Some answer the first comment, some an earlier answer, some nobody. */
    private static String answer(int i, Random random) {
        var to = switch (random.nextInt(3)) {
            case 0 -> "c1";
            case 1 -> String.valueOf(random.nextInt(ANSWERS));
            default -> "";
        };
        return """
                {"id":"%d","name":"Reader %d","message":"%s %d","article":"/hello/","reply_to":"%s","created_at":"2024-02-%02dT10:00:00Z"}""".formatted(i, i % 7, WORDS.get(i % WORDS.size()), i, to, 1 + i % 28);
    }

    private static String comments(Path site) throws IOException {
        run("build", site.toString());
        return Jsoup.parse(Files.readString(site.resolve("public/hello/index.html")))
                .selectFirst("#comments")
                .outerHtml();
    }

    private static void run(String... arguments) {
        var run = Program.run(arguments);
        assertTrue(run.exitCode() == 0, run.said());
    }
}
