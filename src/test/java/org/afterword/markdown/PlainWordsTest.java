package org.afterword.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainWordsTest {
    private final VisitorHtml visitor = new VisitorHtml();

    @Test
    void wordsBecomeParagraphsOfLines() {
        assertEquals(
                Optional.of("<p>“One” &quot;two&quot;<br>\n(three) 4%.</p>\n<p>Größe: 1/2 – 🙂!</p>\n"),
                PlainWords.html("\n“One” \"two\"\n(three) 4%.\n\n\nGröße: 1/2 – 🙂!\n"));
    }

    @Test
    void marksThatMeanOneThingComeOutAsIt() {
        assertEquals(
                Optional.of("<p><em>One</em>, (<strong>two\nlines</strong>): <code>a_b &lt;i&gt;</code><br>\n"
                                .replace("two\n", "two<br>\n")
                        + "<a href=\"https://x.example/a-b\" rel=\"ugc nofollow noopener\">a b</a>.</p>\n"),
                PlainWords.html("*One*, (**two\nlines**): `a_b <i>`\n[a b](https://x.example/a-b).\n"));
    }

    @Test
    void quotesAndListsComeOutWhole() {
        assertEquals(
                Optional.of("<blockquote>\n<p>One<br>\n<em>two</em></p>\n</blockquote>\n<p>So:</p>\n"
                        + "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
                PlainWords.html("> One\n> *two*\n\nSo:\n\n- a\n- b\n"));
    }

    @Test
    void nothingBecomesNothing() {
        assertEquals(Optional.of(""), PlainWords.html(""));
        assertEquals(Optional.of(""), PlainWords.html("\n\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*a",
                "a*",
                "a*b*",
                "*a*b",
                "*a *b**",
                "***a***",
                "* a",
                "*a\n\nb*",
                "*a *",
                "*_a_*",
                "*WWW.x*.y",
                "_a_",
                "`a",
                "``a``",
                "` a `",
                "`a`` b`",
                "`a\nb`",
                "`a\\`",
                "`&amp;`",
                "[a](b)",
                "[a](javascript:a)",
                "[a](https://x.example/?a)",
                "[a](https://x.example \"t\")",
                "[a*](https://x.example)",
                "[a][b]",
                "[a]: https://x.example",
                "![a](https://x.example)",
                "[a]",
                "<b>",
                "a > b",
                "a & b",
                "a\\",
                "~~a~~",
                "a@example.org",
                "- a\n\n- b",
                "- a\nb",
                "- - a",
                "-",
                "- *a\n- b*",
                "> a\nb",
                "> > a",
                ">a",
                ">",
                "a\n> b",
                "+ a",
                "# a",
                "1. a",
                "a\n---",
                "a\n===",
                "    a",
                "a  \nb",
                "a\tb",
                "\ta",
                "a\u00A0",
                "a\u2028b",
                "a\u0000",
                "http://example.org",
                "www.example.org"
            })
    void signsAreForTheParser(String text) {
        assertEquals(Optional.empty(), PlainWords.html(text));
    }

    @Property(tries = 5000)
    void plainWordsComeOutAsTheParserHasThem(@ForAll("texts") String text) {
        PlainWords.html(text).ifPresent(html -> assertEquals(visitor.rendered(text), html));
    }

    @Property
    void anyTextComesOutAsTheParserHasIt(@ForAll String text) {
        PlainWords.html(text).ifPresent(html -> assertEquals(visitor.rendered(text), html));
    }

    @Property
    void mostOfWhatPeopleWriteIsPlain(@ForAll("sentences") String text) {
        assertTrue(PlainWords.html(text).isPresent());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a",
                        "B",
                        "word",
                        "é",
                        "字",
                        "🙂",
                        "\u0301",
                        "\u00AD",
                        "\u200D",
                        "\u3000",
                        "\u00A0",
                        "1",
                        "1.",
                        "2)",
                        " ",
                        "  ",
                        "\n",
                        "\n\n",
                        "\t",
                        ".",
                        ",",
                        ":",
                        ";",
                        "!",
                        "?",
                        "'",
                        "\"",
                        "“",
                        "(",
                        ")",
                        "/",
                        "//",
                        "%",
                        "$",
                        "^",
                        "{",
                        "}",
                        "|",
                        "-",
                        "--",
                        "---",
                        "=",
                        "===",
                        "+",
                        "#",
                        "##",
                        "www",
                        "http",
                        "=a",
                        "...",
                        "(c)",
                        "--a",
                        "a|b",
                        "|-|",
                        ": ",
                        "!a",
                        "*",
                        "**",
                        "***",
                        "*a*",
                        "**b c**",
                        "`",
                        "`a`",
                        "``",
                        "` ",
                        "_",
                        "~",
                        "<",
                        ">",
                        "<b>",
                        "`<b>`",
                        "[",
                        "]",
                        "](",
                        "[a](https://x.example)",
                        "[a b](http://x.example/c-d.e)",
                        "(https://x.example)",
                        "WWW.",
                        "www.",
                        "://",
                        "@",
                        "&",
                        "\\")
                .list()
                .ofMaxSize(20)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> sentences() {
        return Arbitraries.of(
                        "Thank you.", "It hurts - less now!", "“Why?”", "I'm 42,", "and \"well\"; so: yes", "Über 3%")
                .list()
                .ofMinSize(1)
                .ofMaxSize(9)
                .map(parts -> String.join(" ", parts))
                .list()
                .ofMaxSize(3)
                .map(lines -> String.join("\n\n", lines));
    }
}
