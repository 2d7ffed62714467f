package org.afterword.arrival.kinds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of a mail. */
class MailTest {
    private static String mail(String fields, String words) {
        return "From: Ann <ann@secret.example>\nSubject: Re: The ankle [/ankle/#c3]\n" + fields + "\n" + words;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On Mon, May 4, 2026 at 10:00 AM Bo <bo@secret.example> wrote:",
                "Am 04.05.2026 um 10:00 schrieb Bo:",
                "Le lun. 4 mai 2026 à 10:00, Bo <bo@secret.example> a écrit :",
                "El lun, 4 may 2026 a las 10:00, Bo (<bo@secret.example>) escribió:",
                "Il giorno lun 4 mag 2026 alle ore 10:00 Bo <bo@secret.example> ha scritto:",
                "Em seg., 4 de mai. de 2026 às 10:00, Bo <bo@secret.example> escreveu:",
                "Op ma 4 mei 2026 om 10:00 schreef Bo <bo@secret.example>:",
                "Den mån 4 maj 2026 kl 10:00 skrev Bo <bo@secret.example>:",
                "W dniu 4.05.2026 o 10:00, Bo pisze:",
                "пн, 4 мая 2026 г. в 10:00, Bo <bo@secret.example>:\n> x\n\nпн, 4 мая 2026 г. в 10:00, Bo пишет:",
                "2026年5月4日(月) 10:00 Bo <bo@secret.example>:\n> x\n\n2026/05/04 10:00、Bo <bo@secret.example>のメール:",
                "Bo <bo@secret.example> 于2026年5月4日周一 10:00写道：",
                "Bo <bo@secret.example>, 4 May 2026 Pzt, 10:00 tarihinde şunları yazdı:",
                "On Mon, May 4, 2026 at 10:00 AM Bo With A Long Name <\nbo@secret.example> wrote:"
            })
    void leavesOutWhatIsQuotedInManyLanguages(String attribution) {
        var arrival = Read.only(mail("", "It is down now.\n\n" + attribution + "\n> What helped?\n>> More\n"));
        assertEquals("It is down now.", arrival.body().text());
    }

    @Test
    void keepsALineThatOnlyLooksLikeAnAttribution() {
        assertEquals(
                "On Monday my doctor wrote:\n\nRest.",
                Read.only(mail("", "On Monday my doctor wrote:\n\nRest.\n"))
                        .body()
                        .text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: auto-generated\n",
                "List-Id: <l.example>\n",
                "Precedence: bulk\n",
                "Return-Path: <>\n",
                "Content-Type: multipart/report; boundary=b\n"
            })
    void declinesWhatNoPersonSent(String fields) {
        assertEquals(false, Read.reason(mail(fields, "Words.\n")).contains("words"));
    }

    @Test
    void takesAMailThatSaysItIsNotAutomatic() {
        assertEquals(
                "Words.",
                Read.only(mail("Auto-Submitted: no\n", "Words.\n")).body().text());
    }

    @Test
    void neverTakesAnAddressForAName() {
        var text = mail("", "Words.\n").replace("From: Ann <", "From: \"ann@secret.example\" <");
        assertEquals(Optional.empty(), Read.only(text).name());
    }

    @Test
    void decodesAPartOfAnUnknownCharset() {
        var arrival = Read.only(mail("Content-Type: text/plain; charset=x-none\n", "Größe\n"));
        assertEquals("Größe", arrival.body().text());
    }

    @Test
    void standsAHundredPartsWithinEachOther() {
        var text = new StringBuilder("From: Ann <a@secret.example>\nSubject: x\n");
        for (int i = 0; i < 100; i++) {
            text.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\n\n--b")
                    .append(i)
                    .append("\n");
        }
        assertEquals("it has no words of its own", Read.reason(text + "Content-Type: text/plain\n\nWords\n"));
    }
}
