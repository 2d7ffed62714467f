package org.afterword.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class VisitorLinksTest {
    private static String html(String markdown) {
        return new VisitorHtml().render(markdown).markup();
    }

    @Test
    void aLinkWithoutWordsShowsItsAddress() {
        for (var markdown : List.of(
                "[](https://a.example/)",
                "[ ](https://a.example/)",
                "[\\\n](https://a.example/)",
                "![](https://a.example/)")) {
            var link = Jsoup.parse(html(markdown)).selectFirst("a[href=https://a.example/]");
            assertEquals("https://a.example/", link.text(), markdown);
        }
        assertTrue(Jsoup.parse(html("<a href=\"https://a.example/\"> </a>"))
                .select("a")
                .isEmpty());
    }

    @Test
    void noLinkStandsInALink() {
        for (var markdown : List.of(
                "[![words](https://a.example/)](https://b.example/)",
                "![[words](https://a.example/)](https://b.example/)",
                "![![words](https://a.example/)](https://b.example/)",
                "[![](https://a.example/)](https://b.example/)")) {
            assertEquals(1, html(markdown).split("<a ", -1).length - 1, () -> markdown + ": " + html(markdown));
            assertTrue(html(markdown).contains("href=\"https://b.example/\""), markdown);
        }
    }

    @Test
    void whatOnlyLooksLikeALinkKeepsAllItsSigns() {
        for (var words : List.of(
                "handlers[name](event)",
                "a[i](j) = f[x](\u00b5, y)",
                "[click](javascript:alert(1))",
                "[about](/about/ \"us\")",
                "![plan](plan.png)",
                "[see](ftp://x.example/a_b_c)")) {
            assertEquals(words, Jsoup.parse(html(words)).text());
        }
        assertEquals("a[i](j)", Jsoup.parse(html("a[*i*](j)")).text());
    }

    @Test
    void anAddressThatNoLinkMayLeadToIsWords() {
        assertEquals(
                "ftp://x.example/a, chrome://b and <std::string>",
                Jsoup.parse(html("<ftp://x.example/a>, chrome://b and <std::string>"))
                        .text());
    }

    @Test
    void aDefinitionThatNoLinkMayLeadToIsSaidOnce() {
        var html = html("see [this] and ![that][this]\n\n[this]: file.txt \"Notes\"");

        assertEquals(
                "see [this] and ![that] [this]: file.txt \"Notes\"",
                Jsoup.parse(html).text());
    }

    @Test
    void anAddressForMailIsNotShownForWordsThatHideIt() {
        assertEquals("write", Jsoup.parse(html("[write](mailto:me@x.example)")).text());
        assertEquals(
                "pic", Jsoup.parse(html("![pic](data:image/png;base64,AAAA)")).text());
    }
}
