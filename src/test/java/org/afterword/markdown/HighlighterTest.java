package org.afterword.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class HighlighterTest {
    private static final List<String> LANGUAGES = List.of(
            "bash",
            "c",
            "c++",
            "c#",
            "clojure",
            "css",
            "dart",
            "dockerfile",
            "go",
            "groovy",
            "html",
            "ini",
            "java",
            "javascript",
            "json",
            "kotlin",
            "less",
            "lua",
            "makefile",
            "perl",
            "php",
            "powershell",
            "properties",
            "python",
            "ruby",
            "rust",
            "scala",
            "sql",
            "typescript",
            "xml",
            "yaml");

    private static String marked(String language, String code) {
        return Highlighter.highlight(language, code).orElseThrow().markup();
    }

    @Test
    void keywordsStringsNumbersCommentsAndTypesAreMarked() {
        assertEquals(
                "<span class=\"k\">return</span> <span class=\"s\">&quot;&lt;b&gt;&quot;</span> + <span class=\"n\">42</span>;"
                        + " <span class=\"c\">// why</span>\n",
                marked("java", "return \"<b>\" + 42; // why\n"));
        assertEquals(
                "<span class=\"k\">SELECT</span> a <span class=\"k\">FROM</span> b", marked("sql", "SELECT a FROM b"));
        assertEquals(
                "&lt;<span class=\"k\">p</span> <span class=\"t\">id</span>=<span class=\"s\">&quot;x&quot;</span>&gt;",
                marked("html", "<p id=\"x\">"));
        assertTrue(marked("Bash", "for f in *; do echo \"$f\"; done # all").contains("<span class=\"k\">for</span>"));
    }

    @Test
    void aMarkGoesOnOverLines() {
        assertEquals(
                "<span class=\"c\">/* one\n   two */</span>\n<span class=\"t\">int</span> x;",
                marked("java", "/* one\n   two */\nint x;"));
    }

    @Test
    void anUnknownLanguageIsLeftPlain() {
        assertTrue(Highlighter.highlight("klingon", "a = 1").isEmpty());
        assertTrue(Highlighter.highlight("", "a = 1").isEmpty());
        assertTrue(
                Highlighter.highlight("json", "[" + "1,".repeat(60_000) + "1]").isEmpty());
    }

    /** Whatever the code is, it comes out as it went in, or is left plain; and no language takes long over it. */
    @Test
    void codeIsNeverChanged() {
        var random = new Random(7);
        var pieces = List.of(
                "\"",
                "'",
                "`",
                "/*",
                "*/",
                "//",
                "#",
                "<!--",
                "-->",
                "<",
                ">",
                "&",
                "{",
                "}",
                "${",
                "(",
                "\\",
                "\n",
                "\n\n",
                " ",
                "\t",
                "a",
                "class",
                "0x1F",
                "1.5e3",
                "é",
                "日本",
                "😀",
                "\u0000",
                "\u200b",
                "\r",
                "<?php",
                "?>",
                "<script>",
                "</script>",
                "<style>",
                "=begin",
                "=end",
                "<<EOF",
                "EOF",
                "R\"(",
                ")\"",
                "\"\"\"",
                "[[",
                "]]",
                "--",
                ";");
        var classes = new HashSet<String>();
        int plain = 0;
        for (var language : LANGUAGES) {
            for (int i = 0; i < 60; i++) {
                var code = new StringBuilder();
                for (int length = random.nextInt(60); length > 0; length--) {
                    code.append(pieces.get(random.nextInt(pieces.size())));
                }
                var marked = assertTimeoutPreemptively(
                        Duration.ofSeconds(10),
                        () -> Highlighter.highlight(language, code.toString()),
                        () -> language + ": " + code);
                if (marked.isPresent()) {
                    var element = Jsoup.parseBodyFragment(
                            "<pre><code>" + marked.get().markup().replace("\u0000", "\uFFFD") + "</code></pre>");
                    assertEquals(
                            code.toString().replace("\u0000", "\uFFFD").replace("\r", "\n"),
                            element.selectFirst("code").wholeText().replace("\r", "\n"),
                            language);
                    classes.addAll(element.select("span").eachAttr("class"));
                } else {
                    plain++;
                }
            }
        }
        assertEquals(Set.of("c", "k", "n", "s", "t"), classes);
        assertTrue(plain < LANGUAGES.size() * 3, plain + " left plain");
    }

    @Test
    void onlyAnAuthorsCodeIsMarked() {
        var markdown = new Markdown("/", kind -> kind);
        var code = "```java\nint x = 1;\n```\n";
        assertEquals(
                "<pre><code class=\"language-java\"><span class=\"t\">int</span> x = <span class=\"n\">1</span>;\n</code></pre>\n",
                markdown.render(Prose.byAuthor(code)).markup());
        assertFalse(markdown.render(Prose.byVisitor(code)).markup().contains("span"));
        assertEquals(
                "<pre><code class=\"language-klingon\">nuq\n</code></pre>\n",
                markdown.render(Prose.byAuthor("```klingon\nnuq\n```\n")).markup());
    }
}
