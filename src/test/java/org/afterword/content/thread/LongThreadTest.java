package org.afterword.content.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import org.afterword.base.problem.Problem;
import org.afterword.base.problem.SourceText;
import org.afterword.content.settings.Settings;
import org.afterword.content.settings.SettingsFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Something short that stands very often in a thread's file is read in time that grows with its number. */
class LongThreadTest {
    private static final int LENGTH = 200_000;
    private static final Settings SETTINGS = SettingsFile.read("title: A\n");
    private static final String BEFORE = "- author: Ann\n  date: 2026-01-02\n  body: ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a ",
                "a\n",
                "a: ",
                "- ",
                "-",
                "\"",
                "\"\n",
                "'",
                "''",
                "\\",
                "\\n",
                "#",
                " #",
                " # a\n",
                "[]",
                ": ",
                ":",
                "|",
                ">",
                "| \n",
                "  ",
                "\n",
                "\t",
                "  a\n",
                "  a: b\n",
                "  - a\n",
                "&a ",
                "*a ",
                "!a ",
                "!",
                "%",
                "@",
                "`",
                "---\n",
                "...\n",
                "- body: a\n",
                "- author: Ann\n  body: a\n",
                "- id: a\n  reply-to: a\n  body: a\n",
                "  replies:\n",
                "- replies:\n",
                "- {body: a}\n",
                "\u2028",
                "\uD800"
            })
    void isSoonRead(String piece) {
        var many = piece.repeat(LENGTH / piece.length());
        for (var text : new String[] {
            BEFORE + many, BEFORE + "|\n    " + many, BEFORE + "\"" + many, BEFORE + "a\n" + many, many
        }) {
            var source = new SourceText("a.comments.yaml", text);
            assertTimeoutPreemptively(
                    Duration.ofSeconds(10),
                    () -> {
                        var problems = new ArrayList<Problem>();
                        new ThreadReader(SETTINGS).read(source, 0, id -> false, problems::add);
                        ThreadEdit.of("a.comments.yaml", text, SETTINGS, problems::add);
                    },
                    () -> text.substring(0, 60));
        }
    }

    /** Nobody reads sixty kilobytes of a name a hundred times. */
    @Test
    void isSoonReadWithIdsOfAnyLength() {
        var id = "x".repeat(60_000);
        var text = "- id: " + id + "\n  author: A\n  body: a\n"
                + ("- author: B\n  reply_to: " + id + "\n  body: b\n").repeat(100);
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            var problems = new ArrayList<Problem>();
            new ThreadReader(SETTINGS).read(new SourceText("a.comments.yaml", text), 0, given -> false, problems::add);
            var orphans = problems.stream()
                    .filter(problem -> problem.code().equals("thread/orphan"))
                    .toList();
            assertEquals(100, orphans.size());
            problems.forEach(problem -> assertTrue(problem.message().length() <= 1600, problem.code()));
            var orphan = orphans.get(99).message();
            assertTrue(orphan.startsWith("there is no comment 'xxx") && orphan.endsWith("is shown at the top"), orphan);
        });
    }
}
