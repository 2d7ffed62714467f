package org.afterword.arrival.kinds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Something short that stands very often in a mail is read in time that grows with its number. */
class LongMailTest {
    private static final int LENGTH = 400_000;
    private static final String SENDER = "From: Ann <ann@secret.example>\nSubject: Re: The ankle [/ankle/#c3]\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> ",
                ">",
                "> a\n",
                "On a b wrote:\n",
                "On a b wrote:\n\n",
                "On a wrote: ",
                "ann@x.example 1:\n",
                "-- \n",
                "- ",
                "_",
                "--",
                "From: a\n",
                "From: a: b\n\n",
                "\n",
                " \n",
                "a \n",
                "> a \n>> b \n",
                "wrote: ",
                "a@",
                "=\n",
                "=3D",
                "=?utf-8?q?a?="
            })
    void readsPlainWords(String piece) {
        reads("Content-Type: text/plain; charset=utf-8; format=flowed\n\nWords.\n\n", piece);
        reads(
                "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nWords.\n\n",
                piece);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<div>a</div>",
                "<p>On a b wrote:</p>",
                "<blockquote type=cite>",
                "<blockquote type=cite>a</blockquote>",
                "<style>a</style>",
                "<script>",
                "<!--",
                "<div class=gmail_quote>a</div>",
                "<a href=\"",
                "<td>",
                "<b><i>",
                "&amp;",
                "&"
            })
    void readsHtml(String piece) {
        reads("Content-Type: text/html; charset=utf-8\n\n<p>Words.</p>\n", piece);
        reads("Content-Type: text/html; charset=utf-8\n\n<p>Words.</p><div id=appendonsend></div>\n", piece);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--b\n\n",
                "--b\nContent-Type: multipart/mixed; boundary=b\n\n",
                "--b--\n",
                "-",
                "--b",
                "--b\nA: b\n"
            })
    void readsParts(String piece) {
        reads("Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\nWords.\n", piece);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=?utf-8?q?a?= ", "=?", "(", "\"", "\\", "<", "a@b, ", ";a=b", " \n ", "[/", "Re: "})
    void readsFields(String piece) {
        var many = piece.repeat(90_000 / piece.length()).stripTrailing();
        for (var name : new String[] {"Subject", "From", "Date", "References", "Content-Type", "Message-ID"}) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(10),
                    () -> Read.text(SENDER + name + ": a " + many + "\n\nWords.\n"),
                    () -> name + " " + piece);
        }
    }

    private static void reads(String before, String piece) {
        var text = SENDER + before + piece.repeat(LENGTH / piece.length());
        assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> assertEquals(1, Read.text(text).size()), () -> before + piece);
    }
}
