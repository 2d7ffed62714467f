package org.afterword.listen;

import java.util.List;
import org.afterword.arrival.kinds.FormFields;
import org.afterword.listen.posted.Mistake;
import org.afterword.listen.posted.Posted;

/**
 * The pages that the receiver shows, in the site's language and with its style sheet: what a visitor typed is kept in the
 * form, and never lost nor run.
 */
final class AnswerPage {
    private final SiteNow site;
    private final StringBuilder html = new StringBuilder(2048);

    private AnswerPage(SiteNow site) {
        this.site = site;
    }

    /** Says why words were not taken, with the form that has them. */
    static String of(SiteNow site, Mistake mistake, Posted posted) {
        var page = new AnswerPage(site);
        var message = posted.value(FormFields.MESSAGE);
        page.begin("receiver-not-taken");
        page.paragraph(mistake.word());
        if (message.isPresent()) {
            page.paragraph(mistake.passes() ? "receiver-kept-later" : "receiver-kept");
            page.form(posted);
        } else if (mistake != Mistake.EMPTY) {
            page.paragraph("receiver-go-back");
        } else {
            page.form(posted);
        }
        return page.end();
    }

    /** Says what this address is for, to whom only looks at it. */
    static String about(SiteNow site) {
        var page = new AnswerPage(site);
        page.begin("receiver");
        page.paragraph("receiver-hint");
        return page.end();
    }

    private void begin(String title) {
        var settings = site.settings();
        html.append("<!DOCTYPE html>\n<html lang=\"")
                .append(escaped(settings.language()))
                .append("\" dir=\"")
                .append(escaped(settings.direction()))
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<meta name=\"color-scheme\" content=\"light dark\">\n")
                .append("<meta name=\"robots\" content=\"noindex\">\n<title>")
                .append(said(title))
                .append("</title>\n<link rel=\"stylesheet\" href=\"")
                .append(escaped(settings.root() + site.stylesheet()))
                .append("\">\n</head>\n<body>\n<header class=\"site-header\">\n<p class=\"site-name\"><a href=\"")
                .append(escaped(settings.root()))
                .append("\">")
                .append(escaped(settings.title()))
                .append("</a></p>\n</header>\n<main id=\"main\">\n<header class=\"title\"><h1>")
                .append(said(title))
                .append("</h1></header>\n<div class=\"prose\">\n");
    }

    private void paragraph(String word) {
        html.append("<p>").append(said(word)).append("</p>\n");
    }

    /** The page's own form, as far as it can be where there is no thread. */
    private void form(Posted posted) {
        html.append("<form method=\"post\">\n<div class=\"answer\">\n<p><label>")
                .append(said("answer-words"))
                .append("<textarea name=\"message\" rows=\"12\" dir=\"auto\" required>\n")
                .append(escaped(posted.value(FormFields.MESSAGE).orElse("")))
                .append("</textarea></label></p>\n");
        field(
                "name",
                "answer-name",
                " dir=\"auto\"",
                posted.value(FormFields.NAME).orElse(""));
        field(
                "url",
                "answer-url",
                " inputmode=\"url\" dir=\"ltr\"",
                posted.value(FormFields.URL).orElse(""));
        hidden("article", posted.value(FormFields.ARTICLE).orElse(""));
        hidden("to", posted.value(FormFields.PARENT).orElse(""));
        html.append("<p class=\"fate\">")
                .append(said("answer-fate"))
                .append("</p>\n<p><button type=\"submit\">")
                .append(said("receiver-send"))
                .append("</button></p>\n</div>\n</form>\n");
    }

    private void field(String name, String word, String more, String value) {
        html.append("<p class=\"half\"><label>")
                .append(said(word))
                .append("<input name=\"")
                .append(name)
                .append("\" autocomplete=\"")
                .append(name)
                .append('"')
                .append(more)
                .append(" value=\"")
                .append(escaped(value))
                .append("\"></label></p>\n");
    }

    private void hidden(String name, String value) {
        if (!value.isEmpty()) {
            html.append("<input type=\"hidden\" name=\"")
                    .append(name)
                    .append("\" value=\"")
                    .append(escaped(value))
                    .append("\">\n");
        }
    }

    private String end() {
        return html.append("<p><a href=\"")
                .append(escaped(site.settings().root()))
                .append("\">")
                .append(said("to-home"))
                .append("</a></p>\n</div>\n</main>\n</body>\n</html>\n")
                .toString();
    }

    private String said(String word) {
        return escaped(site.words().say(word, List.of()));
    }

    /** Safe as text and within quotation marks; what no browser may be given is left out (HTML §13.2.3.5). */
    static String escaped(String text) {
        var safe = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                case '\t', '\n', '\r' -> safe.append(c);
                default -> {
                    if (c >= ' ' && c != 0x7F) {
                        safe.append(c);
                    }
                }
            }
        }
        return safe.toString();
    }
}
