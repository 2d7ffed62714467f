package org.afterword.content.shortcode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.afterword.cli.Program;
import org.afterword.support.Folder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shortcodes show the site's data as it is. */
class ShortcodeDataTest {
    @TempDir
    Path site;

    @BeforeEach
    void begin() {
        write("content/site.yaml", "title: Site\nurl: https://example.org\n");
        write("templates/shortcodes/price.html", "<b>{% include \"price-of.html\" %}</b>");
        write("templates/price-of.html", "{{ site.data.shoes[params.of] }}");
        write("templates/shortcodes/mark.html", "<b>{{ params.text }}</b>");
        write("content/data/shoes.yaml", "boot: 12 <euros>\n");
        write("content/a.md", "---\ntitle: A\ndate: 2024-01-01\n---\nIt costs {{< price of=\"boot\" >}}.\n");
        write("content/b.md", "---\ntitle: B\ndate: 2024-01-02\n---\n{{< mark text=\"site.data\" >}}\n");
    }

    @Test
    void whatChangesMakesThePagesAnewThatShowIt() throws IOException {
        build();
        assertTrue(page("a").contains("It costs <b>12 &lt;euros&gt;</b>."), page("a"));
        write("content/data/shoes.yaml", "boot: 13\n");
        var said = build();
        assertTrue(said.contains("written: /a/: "), said);
        assertFalse(said.contains("written: /b/: "), said);
        assertTrue(page("a").contains("It costs <b>13</b>."), page("a"));
        write("content/a.md", "---\ntitle: A\ndate: 2024-01-01\n---\nIt costs {{< price of=\"boot\" >}} now.\n");
        build();
        assertTrue(page("a").contains("It costs <b>13</b> now."), page("a"));
    }

    @Test
    void aMisspeltFileIsAnError() {
        write("templates/price-of.html", "{{ site.data.shoos[params.of] }}");
        var run = Program.run("build", site.toString());
        assertEquals(1, run.exitCode(), run.said());
        assertTrue(run.said().contains("did you mean 'shoes'?"), run.said());
        assertTrue(run.said().contains("called in content/a.md:5"), run.said());
    }

    @Test
    void theSiteHasNothingElse() {
        write("templates/price-of.html", "{{ site.title }}{{ params.of }}");
        var run = Program.run("build", site.toString());
        assertEquals(1, run.exitCode(), run.said());
        assertTrue(run.said().contains("there is no 'title' here"), run.said());
    }

    private String build() {
        var run = Program.run("build", "--why", site.toString());
        assertEquals(0, run.exitCode(), run.said());
        return run.said();
    }

    private String page(String name) throws IOException {
        return Files.readString(site.resolve("public/" + name + "/index.html"));
    }

    private void write(String path, String text) {
        Folder.write(site.resolve(path), text);
    }
}
