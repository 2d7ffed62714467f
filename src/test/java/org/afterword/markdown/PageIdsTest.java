package org.afterword.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageIdsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p id=\"raw\">x</p>",
                "<p ID=raw>x</p>",
                "<p Id = 'raw'>x</p>",
                "<p class=\"a\"id=\"raw\">x</p>",
                "<svg\nid=raw></svg>"
            })
    void whatHtmlIsNamedNoHeadingIsNamed(String html) {
        var text = html + "\n\n## Raw\n";

        assertEquals(Set.of("raw", "raw-1"), PageIds.of(text, 0, Syntax.PLAIN));
        assertTrue(IdSources.of(html).mayHave("raw"));
    }

    @Test
    void noLetterHasADotThatNobodySees() {
        assertEquals(Set.of("izmir", "izmir-1"), PageIds.of("## İZMİR\n\n## İzmir\n", 0, Syntax.PLAIN));
        assertTrue(IdSources.of("## İZMİR\n").mayHave("izmir"));
    }
}
