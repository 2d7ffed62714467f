package org.afterword.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Times receiving very many answers at once, listing them, and approving one into a very long thread, as whole processes. */
final class AnswersLoad {
    static final String PART = "answers";

    private static final int ANSWERS = 100_000;
    private static final int ARTICLES = 100;
    private static final int THREAD = 20_000;
    private static final String WORDS =
            "It is down now, and the alphabet helped. I walked to work and back, and the stairs are no trouble any more.";

    private final Path launcher;
    private final Path work;
    private final int rounds;

    AnswersLoad(Path launcher, Path work, int rounds) {
        this.launcher = launcher;
        this.work = work.resolve("answers");
        this.rounds = rounds;
    }

    void run() throws IOException, InterruptedException {
        for (int round = 1; round <= rounds; round++) {
            Folders.delete(work);
            var blog = work.resolve("blog");
            site(blog, ARTICLES);
            var posted = posted();
            time("receive " + ANSWERS, blog, "receive", posted.toString());
            time("receive the same again", blog, "receive", posted.toString());
            time("inbox of " + ANSWERS, blog, "inbox");
            var longest = work.resolve("thread");
            site(longest, 1);
            thread(longest);
            time("approve one into " + THREAD, longest, "approve", "--all");
        }
    }

    private void time(String what, Path blog, String... arguments) throws IOException, InterruptedException {
        Run.settle();
        var command = new ArrayList<String>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        var run = Run.of(command, blog);
        if (run.exitCode() != 0) {
            throw new IllegalStateException(what + " failed: " + run.said());
        }
        System.out.printf(
                "%s: %.2f s, CPU %.2f s, %d MB, others took %.0f %%%n",
                what, run.seconds(), run.cpu(), run.peak() >> 20, 100 * run.others());
    }

    private static void site(Path blog, int articles) throws IOException {
        Folders.write(blog.resolve("content/site.yaml"), "title: A blog\nurl: https://blog.example\n");
        for (int i = 0; i < articles; i++) {
            Folders.write(
                    blog.resolve("content/a" + i + ".md"),
                    "---\ntitle: Article " + i + "\ndate: 2026-05-01\n---\nWords.\n");
        }
    }

    /** What a form service hands over: one array. */
    private Path posted() throws IOException {
        var file = work.resolve("posted.json");
        try (BufferedWriter to = Files.newBufferedWriter(file)) {
            for (int i = 0; i < ANSWERS; i++) {
                to.write(i == 0 ? "[" : ",\n");
                to.write("""
                        {"id":"%d","created_at":"2026-05-%02dT%02d:%02d:00Z","data":{"name":"Reader %d","message":"%s %s","article":"/a%d/"}}""".formatted(i, 1 + i % 28, i % 24, i % 60, i % 5000, WORDS, letters(i), i % ARTICLES));
            }
            to.write("]\n");
        }
        return file;
    }

    /** A word of its own for each, since the same letters everywhere are what spam has. */
    private static String letters(int number) {
        var word = new StringBuilder();
        for (int rest = number; rest > 0; rest /= 26) {
            word.append((char) ('a' + rest % 26));
        }
        return word.toString();
    }

    private static void thread(Path blog) throws IOException {
        var text = new StringBuilder();
        for (int i = 0; i < THREAD; i++) {
            text.append("- id: c%d\n  author: Reader %d\n  date: 2026-05-01T00:00:00Z\n  body: |\n    %s\n"
                    .formatted(i, i % 500, WORDS));
        }
        Folders.write(blog.resolve("content/a0.comments.yaml"), text.toString());
        Folders.write(
                blog.resolve("content/inbox/a0/20260601T000000Z-form-1.yaml"),
                "- id: new\n  reply_to: c7\n  author: Ann\n  date: 2026-06-01T00:00:00Z\n"
                        + "  source: {system: form, id: 1}\n  body: |\n    " + WORDS + "\n");
    }
}
