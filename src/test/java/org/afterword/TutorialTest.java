package org.afterword;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.afterword.cli.Program;
import org.afterword.support.BuiltSite;
import org.afterword.support.Launched;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The tutorial leads where it says. Each command in it is run as it stands, in the order of the page, and what its reader
 * is to write into a file is written there. GitHub is played by a repository beside the blog. With {@code -Dupdate} the
 * page gets the answers that are given now.
 */
class TutorialTest {
    private static final Path PAGE = Path.of("docs/tutorial.md");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-28T09:00:00Z"), ZoneOffset.UTC);
    private static final Pattern FILE = Pattern.compile("(Add this to|[Ss]ave this as) `([^`]+)`");

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private static final String CONTINUED = " \\\n";
    private static final String JOINED = "\u000b";

    @TempDir
    private Path folder;

    private Path here;
    private Clock clock = CLOCK;

    @BeforeEach
    void machine() throws Exception {
        here = Files.createDirectories(folder.resolve("home"));
        Files.writeString(folder.resolve("gitconfig"), """
                [user]
                name = Linnea
                email = linnea@a.example
                [url "%s"]
                insteadOf = https://github.com/you/blog.git
                """.formatted(folder.resolve("hub.git")));
        shell("git init --quiet --bare --initial-branch main ../hub.git");
    }

    @Test
    void itsWalkLeadsFromNothingToAnAnsweredComment() throws Exception {
        var page = Files.readString(PAGE);
        var walked = walk(page);
        if (System.getProperty("update") != null) {
            Files.writeString(PAGE, walked);
        }
        assertEquals(walked, Files.readString(PAGE));
        var article = Jsoup.parse(Files.readString(here.resolve("public/why-does-an-ankle-hurt/index.html")));
        assertEquals(
                List.of("Ann", "Linnea Weaver"),
                article.select(".comment > .by .p-author").eachText());
        assertEquals("", shell("git status --short"), "all of it was pushed");
        assertEquals(shell("git rev-parse HEAD"), shell("git --git-dir ../../hub.git rev-parse main"));
        assertEquals(
                0,
                BuiltSite.build(here, folder.resolve("public")).program().err().length(),
                "no warning");
    }

    /** Whoever reads it years later gets no warning that the page does not show. */
    @Test
    void itLeadsThereAtAnyTime() throws Exception {
        clock = Clock.offset(CLOCK, Duration.ofDays(1000));
        walk(Files.readString(PAGE));
        var built = Program.at(clock, "build", "--strict", here.toString());
        assertEquals(0, built.exitCode(), built.said());
    }

    private String walk(String page) throws Exception {
        var walked = new StringBuilder();
        var block = new StringBuilder();
        var before = "";
        String fence = null;
        for (var line : page.replace(CONTINUED, JOINED).lines().toList()) {
            boolean console = "```console".equals(fence);
            if (fence == null || !console || line.startsWith("$ ") || line.equals("```")) {
                walked.append(line).append('\n');
            }
            if (fence == null) {
                fence = line.startsWith("```") ? line : null;
                before = line.isEmpty() || fence != null ? before : line;
            } else if (line.equals("```")) {
                if (!console) {
                    write(before, block.toString());
                }
                block.setLength(0);
                fence = null;
            } else if (console && line.startsWith("$ ")) {
                walked.append(normal(said(line.substring(2).replace(JOINED, " "))));
            } else {
                block.append(line).append('\n');
            }
        }
        return walked.toString().replace(JOINED, CONTINUED);
    }

    private void write(String told, String text) throws IOException {
        var file = FILE.matcher(told);
        if (!file.find()) {
            throw new AssertionError("nobody is told where this goes:\n" + text);
        }
        var target = here.resolve(file.group(2)).normalize();
        var kept = file.group(1).startsWith("Add") ? Files.readString(target) : "";
        Files.writeString(target, kept + text);
    }

    private String said(String line) throws IOException, InterruptedException {
        var words = new ArrayList<String>();
        WORD.matcher(line).results().forEach(word -> words.add(word.group(1) == null ? word.group() : word.group(1)));
        if (!words.remove(0).equals("afterword")) {
            return shell(line);
        }
        place(words);
        if (words.get(0).equals("serve")) {
            return preview(words);
        }
        var program = Program.at(clock, words.toArray(String[]::new));
        assertEquals(0, program.exitCode(), () -> line + " says: " + program.said());
        return program.said();
    }

    /** A reader is in a folder; a test is not, and says which. */
    private void place(List<String> words) {
        switch (words.get(0)) {
            case "init" -> words.set(1, here.resolve(words.get(1)).toString());
            case "receive" -> {
                words.set(1, here.resolve(words.get(1)).normalize().toString());
                words.addAll(List.of("--into", here.toString()));
            }
            case "build", "inbox", "serve" -> words.add(here.toString());
            default -> words.addAll(List.of("--in", here.toString()));
        }
    }

    private static String preview(List<String> words) throws IOException, InterruptedException {
        try (var preview = Launched.start(words.toArray(String[]::new))) {
            while (preview.isRunning() && !preview.said().endsWith("(stop with Ctrl-C)\n")) {
                Thread.sleep(20);
            }
            return preview.said();
        }
    }

    private String shell(String line) throws IOException, InterruptedException {
        var builder = new ProcessBuilder("bash", "--norc", "-c", line + " && pwd >&2")
                .directory(here.toFile())
                .redirectError(folder.resolve("here").toFile());
        builder.environment()
                .put("GIT_CONFIG_GLOBAL", folder.resolve("gitconfig").toString());
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        int status = process.waitFor();
        var told = Files.readString(folder.resolve("here"));
        assertEquals(0, status, () -> line + " fails: " + said + told);
        here = Path.of(told.strip());
        return said;
    }

    /** Without what differs from one run to the next, and from where a reader is. */
    private String normal(String said) {
        return said.replace(here + "/", "")
                .replaceAll("in [\\d.]+ s:", "in 0.31 s:")
                .replaceAll("localhost:\\d+", "localhost:4000");
    }
}
