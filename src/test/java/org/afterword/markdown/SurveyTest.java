package org.afterword.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is looked for in a text is found where it is, and nowhere else. */
class SurveyTest {

    private static List<String> mentioned(String markdown) {
        return List.copyOf(Glance.at(Shortcoded.plain(markdown), Syntax.PLAIN).mentioned());
    }

    private static List<Slip.Kind> slips(String markdown) {
        return Glance.at(Shortcoded.plain(markdown), Syntax.PLAIN).slips().stream()
                .map(Slip::kind)
                .toList();
    }

    @Test
    void starsInAnAddressAreNoMarkdown() {
        assertEquals(List.of(), slips("See https://x.example/a**b** and https://x.example/**c, **d**."));
        assertEquals(List.of(Slip.Kind.LOOSE_STARS), slips("See https://x.example/a, a**\"b\"**c."));
    }

    @Test
    void addressesAreFoundHoweverTheyAreWritten() {
        assertEquals(
                List.of("a.md", "b (1).md", "c(1).md", "d.md", "e&f.md", "g.png", "/h/", "i.png", "j.png", "k.mp4"),
                mentioned("""
                        [a](a.md "title") [b](<b (1).md>) [c](c(1).md) [a](https://elsewhere.example) [w](mailto:a@b.example)

                        > - [d]: d.md
                        > - [e](e\\&f.md)

                        ![g](
                        g.png)
                        <a href="/h/">h</a> <img srcset="i.png 1x, j.png 2x"> <video src='k.mp4'></video>
                        """));
    }

    @Test
    void whatIsTooMuchIsFoundInItsParagraph() {
        assertEquals(List.of(Slip.Kind.CROWDED), slips("One.\n\n" + "[a] *b* ".repeat(10_000) + "\n\nTwo."));
        assertEquals(List.of(Slip.Kind.TOO_DEEP), slips("> ".repeat(5000) + "deep\n\nTwo."));
        assertEquals(
                6,
                Glance.at(Shortcoded.plain("One.\n\n" + "[a] *b* ".repeat(10_000)), Syntax.PLAIN)
                        .slips()
                        .get(0)
                        .start());
        assertEquals(List.of(), slips("```\n" + "[a] *b* ".repeat(10_000) + "\n```\n"));
        assertEquals(List.of(), slips("Many words. ".repeat(10_000) + "\n\n" + "> ".repeat(20) + "not deep"));
    }

    @Test
    void codeMentionsNothing() {
        assertEquals(
                List.of(),
                mentioned(
                        "`[a](a.md)` and ``[b](`b.md)``\n\n```\n[c](c.md)\n<a href=\"d.md\">\n```\n> ~~~\n> [e](e.md)\n> ~~~\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "An array a[1][2] and M[i][j] of numbers.",
                "A [note](see page 3), and [sic] (so it was).",
                "A task:\n\n- [ ] one\n- [x] two",
                "A regular expression `[^a-z]+` and [^a-z]+ in words.",
                "\\[escaped\\]\\[twice\\] and \\[a\\](b c.md)",
                "A footnote[^1] and another[^note].\n\n[^1]: One.\n[^note]: Two.",
                "[a][b] and [b][] and [b].\n\n[b]: https://one.example",
                "```\nclosed\n```\n\n    indented ](x y.md)\n",
                "<!-- closed -->\n\nText <!-- too --> here.",
                "`<!-- in code` and `[a]()`",
                "A line\n=======\n\nis a heading.",
                "```\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> c\n```",
                "Over https://one.example/a_(b) and http://two.example.",
                "[![a picture](a.png)](https://one.example) ![](b.png)",
                "A link [https://one.example](https://web.archive.example/web/2020/https://one.example)",
                "[a](https://one.example 'a title') [b](https://one.example \"b\") [c](https://one.example (c))",
                "[mail](mailto:a@b.example) [call](tel:+1) [h](h264:codec)",
                "- ```\n  in a list\n  ```\n- more",
                "~~gone~~ and ~5 minutes",
            })
    void whatIsRightIsNoSlip(String markdown) {
        assertEquals(List.of(), slips(markdown));
        assertEquals(List.of(), Survey.of(markdown, Syntax.PLAIN).slips());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a]()",
                "[a](<>)",
                "[](a.md)",
                "![a]()",
                "[a](http:/one.example)",
                "[a](https:one.example)",
                "[a](https://)",
                "[a](hptts://one.example)",
                "<a href=\"http:/one.example\">a</a>",
                "[a]\n\n[a]: http:/one.example",
                "[a](my file.pdf)",
                "![a](/pictures/a b.png)",
                "> [a][b]",
                "- [a][]",
                "# [a][b]",
                "| a |\n| - |\n| [a][b] |",
                "A[^1]",
                "[^1]: A",
                "```\nopen",
                "a\n\n~~~ sh\nopen",
                "<!-- open\n\nand so on",
                "text <!-- open\n\nand so on",
                "a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> d\n",
                "a\0b",
            })
    void whatIsWrongIsOneSlip(String markdown) {
        assertEquals(1, slips(markdown).size(), slips(markdown).toString());
        var slip = Glance.at(Shortcoded.plain(markdown), Syntax.PLAIN).slips().get(0);
        assertTrue(slip.start() >= 0 && slip.end() > slip.start() && slip.end() <= markdown.length(), slip.toString());
    }

    /** Where a reference stands in the word, the fence is pointed at. */
    @ParameterizedTest
    @CsvSource({"pyhton,3", "{.pyhton},5", "p&#121;hton,0", "PYHTON,3"})
    void aMisspeltLanguageIsFoundHoweverItIsWritten(String info, int start) {
        var doubts = Survey.of("```" + info + "\ncode\n```\n", Syntax.PLAIN).doubts();
        assertEquals(
                List.of(Slip.Kind.MISSPELT_LANGUAGE),
                doubts.stream().map(slip -> slip.kind()).toList());
        assertEquals(start, doubts.get(0).start());
    }

    @Test
    void aFragmentIsSureWhereAHeadingOrAnIdIsThere() {
        var markdown = "# One\n\n## Two words\n\n## Two words\n\n<p id=\"three\">";
        for (var fragment : List.of("one", "two-words", "two-words-1", "three")) {
            assertTrue(Anchors.areSure(markdown, fragment), fragment);
        }
        assertTrue(!Anchors.areSure(markdown, "two-words-2"));
    }

    @Test
    void aPageHasItsIdsHoweverTheirAuthorWroteThem() {
        var html =
                "<p id=a1>x</p> <p ID='a2' title=\">\"> <i\nid = \"a&amp;3\">i</i> <a name=a4></a> <b data-id=\"no\" grid=no>b</b>";
        assertEquals(Set.of("a1", "a2", "a&3", "a4"), Anchors.in(html));
    }
}
