package org.afterword.arrival.mail;

import java.util.List;
import org.jsoup.Jsoup;

/** What somebody wrote in a mail that is HTML alone: without what its program marks as quoted or as a signature. */
public final class HtmlWords {
    private static final String QUOTED = "blockquote[type=cite], blockquote.gmail_quote, .gmail_quote, .gmail_attr,"
            + " .gmail_quote_container, .moz-cite-prefix, .yahoo_quoted, .protonmail_quote, .gmail_signature,"
            + " .moz-signature, .gmail_signature_prefix, #Signature, style, script, head, title";
    private static final String FROM_HERE_ON =
            "#divRplyFwdMsg, #appendonsend, #reply-intro, .OutlookMessageHeader, hr#stopSpelling";

    private HtmlWords() {}

    /** The HTML of what is left. */
    public static String of(String html) {
        var body = Jsoup.parse(html).body();
        var answer = body.selectFirst(FROM_HERE_ON);
        if (answer != null) {
            for (var next = answer.nextElementSibling(); next != null; next = answer.nextElementSibling()) {
                next.remove();
            }
            answer.remove();
        }
        body.select(QUOTED).remove();
        for (var line : body.select("p, div")) {
            var text = line.text();
            if (text.length() < 400 && Attribution.at(List.of(text), 0) == 1) {
                line.remove();
            }
        }
        return body.text().isBlank() ? "" : body.html();
    }
}
