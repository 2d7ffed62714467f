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

class BareAddressesTest {
    @Property
    void theyAreLinkedAsTheExtensionLinksThem(@ForAll("texts") String text) {
        assertEquals(
                html(AutolinkExtension.create(), text),
                html(new BareAddresses(AutolinkType.URL, AutolinkType.EMAIL, AutolinkType.WWW), text));
    }

    private static String html(Extension extension, String text) {
        var document = Parser.builder().extensions(List.of(extension)).build().parse(text);
        return HtmlRenderer.builder().build().render(document);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "https", "HTTP", ":", "//", "\\", "&#58;", "&colon;", "www", "WWW", ".", "@", "a", "example",
                        "org", " ", "\n", "*", "_", "<", ">", "[", "]", "(", ")", "`", "mailto", "\n\n")
                .list()
                .ofMaxSize(24)
                .map(parts -> String.join("", parts));
    }
}
