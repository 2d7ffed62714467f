package org.afterword.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.autolink.AutolinkType;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BareAddressesTest {
    @Property
    void theyAreLinkedAsTheExtensionLinksThem(@ForAll("texts") String text) {
        assertEquals(
                html(AutolinkExtension.create(), text),
                html(new BareAddresses(AutolinkType.URL, AutolinkType.EMAIL, AutolinkType.WWW), text));
    }

    @ParameterizedTest
    @CsvSource({
        "There.https://x.example/a, https://x.example/a",
        "well-http://x.example, http://x.example",
        "(see.https://x.example/a), https://x.example/a",
        "git+https://x.example/a, git+https://x.example/a",
        "https://x.example/a.https://y.example, https://x.example/a.https://y.example"
    })
    void anAddressBeginsBehindAWordThatWantedASpace(String text, String address) {
        assertEquals(
                List.of(address),
                Jsoup.parseBodyFragment(html(new BareAddresses(AutolinkType.URL), text))
                        .select("a")
                        .eachAttr("href"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://x.example/?a==b&c==d",
                "https://x.example/x^2^/y",
                "https://x.example/H~2~O",
                "https://x.example/++a++/b",
                "https://x.example/$a$/b",
                "https://x.example/odata?$filter=a&$top=b"
            })
    void noMarkOfAnAuthorsPartsAnAddress(String address) {
        var all = new Syntax(true, true, true, true, false, "");
        for (var text : List.of("%s", "see %s, ==then== $x$", "**%s**", "(%s)")) {
            var html = HtmlRenderer.builder().build().render(AuthorHtml.parse(text.formatted(address), all));
            assertEquals(
                    List.of(address), Jsoup.parseBodyFragment(html).select("a").eachText(), text);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://x.example/__init__.py",
                "http://x.example/*a*/",
                "http://x.example/~~a~~/b",
                "http://x.example/_a_b_c",
                "https://x.example/?q=**a**&b=_c_d",
                "https://ja.example/wiki/ジョン・スミス",
                "https://ca.example/wiki/col·laborar"
            })
    void anAddressIsOneLinkWhateverSignsAreInIt(String address) {
        for (var text :
                List.of("%s", "see %s, *then* go", "**%s**", "*see %s*", "(_%s_)", "「%s」、次の文。", "见%s。", "（%s）")) {
            var links = Jsoup.parseBodyFragment(
                            new VisitorHtml().render(text.formatted(address)).markup())
                    .select("a");
            assertEquals(List.of(address), links.eachText(), text);
            assertEquals(address, links.attr("href"), text);
            assertEquals(
                    List.of(address),
                    Jsoup.parseBodyFragment(
                                    HtmlRenderer.builder().build().render(AuthorHtml.parse(text.formatted(address))))
                            .select("a")
                            .eachText());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "_ann_@x.example",
                "__ann__lee@x.example",
                "a*b*c@x.example",
                "~~a~~@x.example",
                "a_b_c+d@x.example"
            })
    void anAddressOfEMailKeepsItsSigns(String address) {
        for (var text : List.of("%s", "write to %s, *now*", "**write** %s")) {
            var said = text.formatted(address);
            var words = said.replace("*now*", "now").replace("**write**", "write");
            assertEquals(
                    words, Jsoup.parse(new VisitorHtml().render(said).markup()).text());
            var author = Jsoup.parse(HtmlRenderer.builder().build().render(AuthorHtml.parse(said)));
            assertEquals(words, author.text());
        }
        assertEquals(
                "<p><em>ann@x.example</em> <strong>Mail</strong>: a@b</p>\n",
                new VisitorHtml().render("*ann@x.example* **Mail**: a@b").markup());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "。次の文。", "，然后", "）", "、", "」", "！", "？", "؟ بعد", "।", "—that", "…", "\u00A0b", "\u3000次", "”", "’s"
            })
    void anAddressEndsWhereASentenceDoes(String behind) {
        var html = new VisitorHtml().render("https://x.example/foo" + behind).markup();
        assertEquals(
                "https://x.example/foo",
                Jsoup.parseBodyFragment(html).selectFirst("a").text());
    }

    private static String html(Extension extension, String text) {
        var document = Parser.builder().extensions(List.of(extension)).build().parse(text);
        return HtmlRenderer.builder().build().render(document);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "https", "HTTP", ":", "//", "\\", "&#58;", "&colon;", "www", "WWW", ".", "@", "a", "example",
                        "org", " ", "\n", "<", ">", "[", "]", "(", ")", "`", "mailto", "\n\n")
                .list()
                .ofMaxSize(24)
                .map(parts -> String.join("", parts));
    }
}
