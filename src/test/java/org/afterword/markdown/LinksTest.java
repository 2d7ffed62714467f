package org.afterword.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "other.md | /trip/ | /trip/other/",
                "old.html.md | /trip/ | /trip/old.html",
                "other.md#top | /trip/ | /trip/other/#top",
                "other.md?a=b#c | /trip/ | /trip/other/?a=b#c",
                "../other.md | /trip/ | /other/",
                "./p.png | /trip/ | /trip/p.png",
                "/p.png | /trip/ | /p.png",
                "index.md | /trip/ | /trip/",
                "../index.md | /trip/ | /",
                ".. | /trip/ | /",
                "sub/ | /trip/ | /trip/sub/",
                "sub/.. | /trip/ | /trip/",
                "#here | /trip/ | #here",
                "/u%CC%88ber/#u%CC%88ber | /trip/ | /über/#über",
                "/%C3%BCber/%2F%20a | /trip/ | /%C3%BCber/%2F%20a",
                "/u%CC%88%FF | /trip/ | /u%CC%88%FF",
                "?q | /trip/ | ?q",
                "https://x.example/../a.md | /trip/ | https://x.example/../a.md",
                "//x.example/a.md | /trip/ | //x.example/a.md",
                "mailto:a@x.example | /trip/ | mailto:a@x.example",
                "../../out.md | /trip/ | -",
                "/../out | /trip/ | -",
                "a/../../../out | /trip/ | -"
            })
    void aLinkLeadsWhereAnEditorsPreviewWouldLead(String link, String folder, String target) {
        assertEquals(Optional.of(target).filter(path -> !path.equals("-")), Links.resolve(link, folder));
    }
}
