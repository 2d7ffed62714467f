package org.afterword.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmongOthersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<h2 id=\"a\">A</h2>|<h3>A</h3>",
                "<p><a href=\"#a\">A</a></p>|<p><a href=\"/b/#a\">A</a></p>",
                "<svg><a id=\"g\"></a><path fill=\"url(#g)\" d=\"M0\"></path></svg>"
                        + "|<svg><a id=\"x-b-g\"></a><path fill=\"url(#x-b-g)\" d=\"M0\"></path></svg>",
                "<svg><title id=\"t\">T</title><use href=\"#t\" xlink:href=\"#t\"></use><a href=\"#else\">E</a></svg>"
                        + "|<svg><title id=\"x-b-t\">T</title><use href=\"#x-b-t\" xlink:href=\"#x-b-t\"></use>"
                        + "<a href=\"#else\">E</a></svg>",
                "<svg aria-labelledby=\"t d\"><title id=\"t\">T</title></svg>"
                        + "|<svg aria-labelledby=\"x-b-t d\"><title id=\"x-b-t\">T</title></svg>",
                "<svg id=\"fff\"><style>#fff path { fill: #fff; stroke: url('#fff') }</style></svg>"
                        + "|<svg id=\"x-b-fff\"><style>#x-b-fff path { fill: #fff; stroke: url('#x-b-fff') }</style></svg>",
                "<p id=\"g\">A</p><svg><a fill=\"url(#g)\"></a></svg>|<p>A</p><svg><a fill=\"url(#g)\"></a></svg>",
            })
    void namesAreOnesOwn(String html, String among) {
        assertEquals(among, AmongOthers.in(html, "/b/"));
    }
}
