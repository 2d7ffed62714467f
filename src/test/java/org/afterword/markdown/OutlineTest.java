package org.afterword.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlineTest {
    private static final List<String> PIECES = List.of(
            "1. ",
            "2) ",
            "- ",
            "> ",
            "    ",
            "\n",
            "\n\n",
            "![",
            "](",
            ")",
            "<",
            ">",
            "a.png",
            "../",
            "..",
            "word ",
            "é",
            "\uD83D\uDE00",
            "\uD83D",
            "`",
            "```",
            "#",
            "|",
            "[^1]",
            ": ",
            "\\",
            "\u0000",
            "\t",
            "\"",
            ".svg",
            " ",
            "=");

    @Property(tries = 3000)
    void anyTextHasAnOutline(@ForAll("markdown") String markdown) {
        assertTrue(Outline.excerpt(markdown, Syntax.PLAIN).length() <= 221);
        Outline.steps(markdown, Syntax.PLAIN);
        Outline.images(markdown, "/a/").forEach(path -> assertTrue(path.matches("(?s)[/#?].*"), path));
        LinkOutside.in(Signs.of(markdown), "/", Syntax.PLAIN)
                .forEach(link -> assertTrue(link.start() >= 0 && link.start() <= markdown.length(), markdown));
    }

    @Property(tries = 3000)
    void noLinkLeadsOutOfTheContent(@ForAll("links") String folder, @ForAll("links") String link) {
        Links.resolve(link, "/" + folder.replaceAll("[?#]", "") + "/").ifPresent(path -> {
            if (path.startsWith("/") && !path.startsWith("//")) {
                var target = path.split("[?#]", 2)[0];
                assertTrue(List.of(target.split("/")).stream().noneMatch(".."::equals), path);
            }
        });
    }

    @Test
    void firstWordsAreThoseThatAReaderReads() {
        var syntax = new Syntax(true, false, false, false, false, "");

        assertEquals(
                "Since E = mc², and x ≤ y, it is $\\binom n2$ here.",
                Outline.excerpt(
                        "Since $E=mc^2$, and $x \\le y$, it <script>no()</script>is $\\binom n2$ here.", syntax));
    }

    @Test
    void wordsInAQuotationElementKeepTheirMarks() {
        assertEquals(
                "She said \"no\", and left the room.",
                Outline.excerpt("She said <q cite=\"/a\">no</q>, and<br>left <span>the</span> room.", Syntax.PLAIN));
    }

    @Test
    void stepsAreTheItemsOfTheFirstTopLevelOrderedList() {
        assertEquals(
                List.of("One", "Two and more"),
                Outline.steps("Text\n\n- a\n  1. b\n\n1. One\n2. Two and\n   more\n\n1) Other", Syntax.PLAIN));
    }

    @Test
    void theExcerptIsTheFirstParagraphsWords() {
        assertEquals(
                "Some words, code",
                Outline.excerpt("# Title\n\n![p](p.png)\n\nSome *words*, `code`\n\nMore", Syntax.PLAIN));
        assertEquals("", Outline.excerpt("- only\n- a list", Syntax.PLAIN));
        var cut = Outline.excerpt("word ".repeat(100), Syntax.PLAIN);
        assertTrue(cut.endsWith("word…") && cut.length() <= 220, cut);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "One.\\n\\nTwo *words*.\\n\\n<!--more-->\\n\\nThree.|One. Two words.",
                "One.\\n\\n<!-- MORE -->\\n\\nTwo.|One.",
                "One <!--more--> two.\\n\\nThree.|One",
                "# Head\\n\\n- list\\n\\nOne[^1].\\n\\n<!--more-->\\n\\n[^1]: Note.|One.",
                "<!--more-->\\n\\nOne.\\n\\nTwo.|One.",
                "One.\\n\\nTwo `<!--more-->`.|One.",
                "One.\\n\\n```\\n<!--more-->\\n```\\n\\nTwo.|One.",
                "One.\\n\\n> <!--more-->\\n\\nTwo.|One.",
                "One.\\n\\nTwo.|One.",
            })
    void aMarkEndsTheExcerpt(String markdown, String excerpt) {
        assertEquals(excerpt, Outline.excerpt(markdown.replace("\\n", "\n"), Syntax.PLAIN));
    }

    @Test
    void anExcerptIsNeverLong() {
        assertTrue(Outline.excerpt("word ".repeat(1000) + "\n\n<!--more-->\n", Syntax.PLAIN)
                        .length()
                <= 1000);
    }

    @Test
    void imagesAreFoundWhereverMarkdownCanWriteThem() {
        assertEquals(
                Set.of("/a/p.png", "/q q.JPG", "/r.svg", "/a/s.webp"),
                Outline.images(
                        "![x](p.png) ![y](</q q.JPG>) [z]: /r.svg\n<img src=\"s.webp\"> ![no](https://x.example/t.png)",
                        "/a/"));
        assertEquals(Set.of("/a/s.webp"), Outline.images("A <img src=\"s.webp\"> in a line.\n", "/a/"));
    }

    @Provide
    Arbitrary<String> markdown() {
        return Arbitraries.of(PIECES).list().ofMaxSize(30).map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> links() {
        return Arbitraries.of("..", ".", "/", "a", "//", "?", "#", ".md", "index.md", "%2e", "\\", ":", "http:", "x")
                .list()
                .ofMaxSize(12)
                .map(pieces -> String.join("", pieces));
    }

    @Test
    void whatIsNoWordLeavesNoGapInAnExcerpt() {
        assertEquals(
                "They keep you. So it is, here and there.",
                Outline.excerpt(
                        "They keep you [^1]. So <b></b> it is [^1], here ![](p.png) and [^1] there.\n\n[^1]: x\n",
                        Syntax.PLAIN));
    }

    @Test
    void whatStandsAboveOrBelowTheLineStaysThere() {
        var marks = new Syntax(false, true, false, false, false, "");
        assertEquals(
                "H₂O, 10⁶ and xⁿ, on the 1st of XXᵉ.",
                Outline.excerpt("H~2~O, 10^6^ and x^n^, on the 1^st^ of XX^e^.", marks));
        assertEquals(
                "H₂O, 10⁻⁶, 5^6.5 and a note¹.",
                Outline.excerpt(
                        "H<sub>2</sub>O, 10<sup>-6</sup>, 5<sup>6.5</sup> and a note<sup>1</sup>.", Syntax.PLAIN));
        assertEquals("Open <sup>2".replace("<sup>", ""), Outline.excerpt("Open <sup>2", Syntax.PLAIN));
    }
}
