package org.afterword;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.afterword.cli.Program;
import org.afterword.support.Folder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each field of another program that a table of ours names is told with what stands for it here. */
class ForeignFieldsTest {
    private static final Pattern ROW = Pattern.compile("\\.add\\(\\s*\"([^\"]+)\",\\s*\"([a-z0-9 ]+)\"\\)");

    @TempDir
    Path site;

    @Test
    void inAnArticle() throws IOException {
        Folder.write(site.resolve("content/site.yaml"), "title: T\nurl: https://x.example\n");
        tell("content/article/FieldsElsewhere", "content/a.md", "---\ntitle: A\n%s---\n\nText\n");
    }

    @Test
    void inAComment() throws IOException {
        Folder.write(site.resolve("content/site.yaml"), "title: T\nurl: https://x.example\n");
        Folder.write(site.resolve("content/a.md"), "---\ntitle: A\n---\n\nText\n");
        tell("content/thread/FieldsElsewhere", "content/a.comments.yaml", "- body: B\n%s");
    }

    @Test
    void inTheSettings() throws IOException {
        tell("content/settings/SettingsElsewhere", "content/site.yaml", "title: T\nurl: https://x.example\n%s");
    }

    private void tell(String table, String file, String text) throws IOException {
        var rows = ROW.matcher(Files.readString(Path.of("src/main/java/org/afterword", table + ".java")));
        var fields = new StringBuilder();
        var expected = new ArrayList<List<String>>();
        while (rows.find()) {
            for (var name : rows.group(2).split(" ")) {
                fields.append(file.endsWith("comments.yaml") ? "  " : "")
                        .append(name)
                        .append(": x\n");
                expected.add(List.of(name, rows.group(1)));
            }
        }
        assertTrue(expected.size() > 5, table);
        Folder.write(site.resolve(file), text.formatted(fields));
        var said = Program.run("build", site.toString()).said();
        var missing = expected.stream()
                .filter(one -> !said.contains("unknown field '" + one.get(0) + "' (" + one.get(1) + ")"))
                .toList();
        assertEquals(List.of(), missing, said);
    }
}
