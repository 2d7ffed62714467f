package org.afterword.importer.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsWrittenTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.png",
                "./a.png",
                "../c/",
                "/top/",
                "#part",
                "?q=1",
                "https://a.example/b",
                "mailto:a@b.example",
                "@/posts/c.md",
                "two.md",
                "__GHOST_URL__/x/"
            })
    void leavesAddresses(String address) {
        assertEquals("<p><a href=\"" + address + "\">a</a></p>", AsWritten.html("[a](" + address + ")"));
        assertEquals("<p><img src=\"" + address + "\" alt=\"b\" /></p>", AsWritten.html("![b](" + address + ")"));
        assertEquals("<p><a href=\"" + address + "\">r</a></p>", AsWritten.html("[r]\n\n[r]: " + address));
    }

    @Test
    void addsNothingForPages() {
        assertEquals(
                "<pre><code class=\"language-java\">int a = 1; // &lt;b&gt;\n</code></pre>",
                AsWritten.html("```java\nint a = 1; // <b>\n```"));
        assertEquals(
                "<p><a href=\"https://a.example/\">https://a.example/</a></p>", AsWritten.html("<https://a.example/>"));
    }
}
