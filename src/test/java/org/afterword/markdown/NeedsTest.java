package org.afterword.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class NeedsTest {
    private static final List<String> PIECES = List.of(
            "<",
            ">",
            "</",
            "/>",
            "<iframe src=",
            "<img ",
            "src=\"",
            "srcset='",
            "https://a.example/x",
            "//b.example",
            "data:x",
            " onclick=",
            "style=",
            "<a href=",
            "java",
            "script:",
            "JavaScript:",
            "<script>",
            "</script>",
            "<style>",
            "<form action=/a>",
            "<button formaction=x>",
            "<pre>",
            "<!--",
            "-->",
            "`",
            "```\n",
            "    ",
            "> ",
            "- ",
            "\n",
            "\n\n",
            "![",
            "]",
            "(",
            ")",
            "[x]",
            "]: ",
            "[x]: ",
            "\\",
            "'",
            "\"",
            "&#58;",
            "<b title=",
            "o",
            "|",
            "\n|-|-|\n",
            "<video>",
            "<source ",
            "{{ x }}");

    /** The glance never overlooks what the parser finds, and every place lies in the text. */
    @Property(tries = 5000)
    void nothingIsOverlooked(@ForAll("texts") String text) {
        var found = Needs.parsed(text, Syntax.PLAIN);
        if (!found.isEmpty()) {
            assertEquals(found, Needs.of(Signs.of(text), Syntax.PLAIN));
        }
        for (var need : found) {
            assertTrue(need.start() >= 0 && need.start() <= text.length() && need.end() > need.start(), text);
        }
        Needs.ofHtml(text);
    }

    @Test
    void codeAsksForNothing() {
        assertEquals(
                List.of(),
                Needs.of(
                        Signs.of("`<iframe src=\"https://a.example/\">`\n\n```\n<script>\n```\n\n    <form>\n"),
                        Syntax.PLAIN));
        assertEquals(
                List.of(),
                Needs.of(Signs.of("<!-- <script></script> -->\n\n<https://a.example/> \\<script>"), Syntax.PLAIN));
    }

    @Test
    void whatIsTheSitesOwnIsNotTold() {
        assertEquals(
                List.of(),
                Needs.of(
                        Signs.of("![x](a.png) <img src=\"b.png\" srcset=\"b.png 2x\"> <video src=/c.mp4></video>"),
                        Syntax.PLAIN));
    }

    @Test
    void aPlaceIsThatOfTheAddress() {
        var text = "> - <img alt=\"a > b\"\n>   src='https://a.example/?x&amp;y'>\n\n![one](<https://b.example/>)";
        assertEquals(
                List.of("src='https://a.example/?x&amp;y", "https://b.example/"),
                Needs.of(Signs.of(text), Syntax.PLAIN).stream()
                        .map(need -> text.substring(need.start(), need.end()))
                        .toList());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMaxSize(12).map(pieces -> String.join("", pieces));
    }
}
