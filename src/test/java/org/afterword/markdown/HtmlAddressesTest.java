package org.afterword.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlAddressesTest {
    private final Markdown markdown = new Markdown("/b&c/", kind -> kind);

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "<a href=\"/x\">             | <a href=\"/b&amp;c/x\">",
                "<a href='/x?a=1&b=\"'>      | <a href='/b&amp;c/x?a=1&amp;b=&quot;'>",
                "<a href=/x>                 | <a href=\"/b&amp;c/x\">",
                "<A HREF = /x>               | <A HREF = \"/b&amp;c/x\">",
                "<a href=\"&#47;x\">         | <a href=\"/b&amp;c/x\">",
                "<a href=\" ./x \">          | <a href=\"/b&amp;c/2024/x\">",
                "<a href=\"other.md#a\">     | <a href=\"/b&amp;c/2024/other/#a\">",
                "<a title=\"href='/y'>\" href=\"../x\"> | <a title=\"href='/y'>\" href=\"/b&amp;c/x\">",
                "<img srcset=\"a.png, data:image/png;base64,AA== 2x,/b.png 3x\"> | <img srcset=\"/b&amp;c/2024/a.png, data:image/png;base64,AA== 2x,/b&amp;c/b.png 3x\">",
                "<img srcset=\"https://x.example/a.png 1x, b.png 2x\"> | <img srcset=\"https://x.example/a.png 1x, /b&amp;c/2024/b.png 2x\">",
                "<object data=/x></object>   | <object data=\"/b&amp;c/x\"></object>",
                "<object><param name=Movie value=x.swf></object> | <object><param name=Movie value=\"/b&amp;c/2024/x.swf\"></object>",
                "<form action=/x></form>     | <form action=\"/b&amp;c/x\"></form>",
                "<source src=x.mp3>          | <source src=\"/b&amp;c/2024/x.mp3\">",
                "<svg><image xlink:href=\"x.png\"/></svg> | <svg><image xlink:href=\"/b&amp;c/2024/x.png\"/></svg>",
                "<p style=\"background: URL( '/x' ), url(x.png)\"> | <p style=\"background: URL( &#39;/b&amp;c/x&#39; ), url(/b&amp;c/2024/x.png)\">",
                "<svg><g filter='url(/x.svg#f)'/></svg> | <svg><g filter='url(/b&amp;c/x.svg#f)'/></svg>",
                "<meta http-equiv=refresh content='5; URL=/x'> | <meta http-equiv=refresh content='5; URL=/b&amp;c/x'>",
                "<a ping='/x https://x.example/' href='https://x.example/'> | <a ping='/b&amp;c/x https://x.example/' href='https://x.example/'>",
                "<img data-src=x.png>        | <img data-src=\"/b&amp;c/2024/x.png\">",
                "<a href=/x><p>a</a></p>     | <a href=\"/b&amp;c/x\"><p>a</a></p>",
                "<noscript><img src=/x></noscript> | <noscript><img src=\"/b&amp;c/x\"></noscript>",
            })
    void anAddressWithinTheSiteIsChangedWhereItStands(String written, String shown) {
        assertEquals("<p>So " + shown + "</p>\n", page("So " + written));
        assertEquals(
                "<div>" + shown.replace("/b&amp;c/", "https://x.example/b&amp;c/") + "</div>\n",
                markdown.renderWhole(article("<div>" + written + "</div>"), "https://x.example/b&c/")
                        .markup());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=\"https://x.example/?a=1&b\">x</a>",
                "<a href='mailto:a@x.example'>x</a>",
                "<img src=\"data:image/png;base64,AA==\">",
                "<a href=\"../../out\">x</a>",
                "<svg><use xlink:href=\"#g\"/></svg>",
                "<input name=src value='/x'>",
                "<param name='quality' value='/x'>",
                "<p data-src=\"/x\" data=\"/x\">",
                "<!-- <img src=\"/x\"> -->",
                "<a href>x</a>",
                "<p style=\"background: url(https://x.example/a.png), url(data:image/png;base64,AA==)\">",
                "<svg><g fill=\"url(#a)\" style='stroke: url( #b )' clip-path=none /></svg>",
                "<p title=\"url(/x)\">",
                "<meta name=a content='5; url=/x'>",
            })
    void anythingElseStaysAsItIs(String written) {
        assertEquals("<p>So " + written + "</p>\n", page("So " + written));
    }

    @Test
    void aStyleSheetWithinTheTextLeadsWhereTheTextDoes() {
        var style = "<style>\n@import \"/a.css\"; p > q { background: url(x.png), url('//x.example/b') }\n</style>\n";

        assertEquals(
                style.replace("/a.css", "/b&c/a.css").replace("x.png", "/b&c/2024/x.png"),
                page(style).replace("&amp;", "&"));
    }

    @Test
    void aPageWithinTheTextLeadsWhereTheTextDoes() {
        assertEquals(
                "<iframe srcdoc='<img src=&quot;/b/x.png&quot;>'>",
                HtmlAddresses.changed("<iframe srcdoc='<img src=x.png>'>", address -> "/b/" + address));
    }

    @Test
    void aScriptStaysAsItIs() {
        var script = "<script>a = '<img src=\"/x\">'</script>\n";

        assertEquals(script, page(script));
    }

    @Test
    void whereNothingLeadsIntoTheSiteNothingIsParsed() {
        var html = "<p class=a>" + "<a title='=' href=\"https://x.example/a=b\">x</a>".repeat(10) + "</p>";

        assertSame(html, HtmlAddresses.changed(html, address -> "changed"));
    }

    @Test
    void whatLeadsWithinThePageLeadsToThePageFromAFeed() {
        var article = article("A[^1] <a href=\"#b\">b</a> [c](#c) <a href=''>d</a> [e](?e)\n\n[^1]: Note.\n");
        var feed = markdown.renderWhole(article, "https://x.example/").markup();

        for (var place : List.of("#fn-1", "#fnref-1", "#b", "#c", "?e")) {
            assertTrue(feed.contains("\"https://x.example/2024/here/" + place + "\""), () -> place + " in " + feed);
        }
        assertTrue(feed.contains("<a href='https://x.example/2024/here/'>d"), feed);
    }

    @Test
    void anAddressWithoutASchemeHasOneInAFeed() {
        var article = article("<img src=\"//x.example/a.png\"> [b](//x.example/b)");

        assertEquals(
                "<p><img src=\"https://x.example/a.png\"> <a href=\"https://x.example/b\">b</a></p>\n",
                markdown.renderWhole(article, "https://y.example/").markup());
        assertEquals(
                "<p><img src=\"//x.example/a.png\"> <a href=\"//x.example/b\">b</a></p>\n",
                markdown.render(article).before().markup());
    }

    private String page(String text) {
        return markdown.render(article(text)).before().markup();
    }

    private static ArticleText article(String text) {
        return ArticleText.alone(text, "/2024/", "/2024/here/", Syntax.PLAIN);
    }
}
