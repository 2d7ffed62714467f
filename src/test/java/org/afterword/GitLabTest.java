package org.afterword;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.afterword.cli.Program;
import org.afterword.support.Photo;
import org.afterword.support.Steps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What GitLab runs in a repository that holds only a blog: its recipe has steps of another form than GitHub's. */
class GitLabTest {
    @TempDir
    private Path folder;

    private Path blog;
    private Map<String, Object> job;

    @BeforeEach
    void begin() throws Exception {
        blog = folder.resolve("a blog");
        assertEquals(0, Program.run("init", blog.toString(), "--host", "gitlab").exitCode());
        job = job(Files.readString(blog.resolve(".gitlab-ci.yml")));
        Steps.executable(folder.resolve("release/afterword-0.2.0-linux-x64/bin/afterword"), Steps.launcher());
        run("tar czf ../release.tar.gz -C ../release afterword-0.2.0-linux-x64");
    }

    /** A run begins with a fresh clone, and with what the last one put into the cache. */
    @Test
    void aRunMakesOnlyWhatChangedSinceTheLastOne() throws Exception {
        Files.write(blog.resolve("content/photo.jpg"), Photo.jpeg(900, 600));
        append("content/first-words.md", "\n![A photo](photo.jpg)\n");
        append("content/site.yaml", "pictures: {sizes: [400]}\n");
        var first = runSteps();
        assertTrue(first.contains(" written, 0 kept"), first);
        assertTrue(Files.readString(blog.resolve("public/index.html")).contains("https://ann.example/notes/"), first);

        run("tar cf ../cache.tar " + String.join(" ", list("cache", "paths"))
                + " && rm -rf public .afterword && tar xf ../cache.tar");
        assertTrue(Files.notExists(blog.resolve(".afterword/program")), "it is taken anew each time");
        append("content/first-words.md", "More.\n");
        Files.setLastModifiedTime(
                blog.resolve("content/photo.jpg"), Files.getLastModifiedTime(blog.resolve("content/first-words.md")));
        var pictures = run("ls -i .afterword/*/pictures/*");
        var second = runSteps();
        assertTrue(second.matches("(?s).* [1-9]\\d* kept, 0 removed.*"), second);
        assertEquals(pictures, run("ls -i .afterword/*/pictures/*"), "no picture is made again");
    }

    private String runSteps() throws Exception {
        var said = new StringBuilder();
        for (var step : List.of("before_script", "script")) {
            said.append(run(String.join("\n", list(step))));
        }
        return said.toString();
    }

    private String run(String commands) throws IOException, InterruptedException {
        var process = new ProcessBuilder("sh", "-ec", commands)
                .directory(blog.toFile())
                .redirectErrorStream(true);
        process.environment()
                .put("AFTERWORD", folder.resolve("release.tar.gz").toUri().toString());
        process.environment().put("CI_PAGES_URL", "https://ann.example/notes");
        var running = process.start();
        var said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, running.waitFor(), commands + "\n" + said);
        return said;
    }

    private void append(String file, String text) throws IOException {
        Files.writeString(blog.resolve(file), text, StandardOpenOption.APPEND);
    }

    @SuppressWarnings("unchecked")
    private List<String> list(String... keys) {
        Object value = job;
        for (var key : keys) {
            value = ((Map<String, Object>) value).get(key);
        }
        return (List<String>) value;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> job(String recipe) {
        var load = new Load(LoadSettings.builder().build());
        return (Map<String, Object>) ((Map<String, Object>) load.loadFromString(recipe)).get("pages");
    }
}
