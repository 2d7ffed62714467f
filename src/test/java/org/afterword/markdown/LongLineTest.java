package org.afterword.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Something short that stands very often in one paragraph of an article is read in time that grows with its number. */
class LongLineTest {
    private static final int LENGTH = 120_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "](../",
                "](<",
                "[a](../x&amp;y)",
                "![a](b){",
                "![a](b){width=5}",
                "![a](b)}",
                "*[a](b)",
                "<<<<<<< \n",
                "{{<a>}}",
                "{{<",
                "{% a %}",
                "a@b.c",
                "<a href=x ",
                "<div>\n",
                "<a href=../x>\n"
            })
    void isSoonRead(String piece) {
        reads(piece.repeat(LENGTH / piece.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a href=x ", "<div>\n", "<a href=../x>\n", "<<<<<<< \n"})
    void isSoonReadAsHtml(String piece) {
        reads("<div>\n" + piece.repeat(LENGTH / piece.length()) + "> [a]\n=======\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x", "https://x.example/", "javascript:x"})
    void findsWhereReferencesAreDefinedOnce(String address) {
        reads("[a]: " + address + "\n\n" + "![a] [a] ".repeat(LENGTH / 9));
    }

    private static void reads(String text) {
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            var glance = Glance.at(Shortcoded.plain(text), Syntax.PLAIN);
            glance.mentioned();
            glance.slips();
            Outline.excerpt(text, Syntax.PLAIN);
            LinkOutside.in(Signs.of(text), "/", Syntax.PLAIN);
            Needs.of(Signs.of(text), Syntax.PLAIN);
        });
    }

    @Test
    void tellsWhereALinkThatLeadsOutIsDefined() {
        var text = "See [a] and [../y](../y).\n\n[a]: ../x\n";
        assertEquals(
                "[LinkOutside[start=%d, destination=../x], LinkOutside[start=%d, destination=../y]]"
                        .formatted(text.indexOf("../x"), text.lastIndexOf("../y")),
                LinkOutside.in(Signs.of(text), "/", Syntax.PLAIN).toString());
    }
}
