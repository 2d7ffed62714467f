package org.afterword.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The expected candidates are those that browsers take (HTML §4.8.4.2.1): each begins at a place, has an address and says when. */
class SourceSetTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "a.png                        | 0 a.png",
                "a.png, b.png 2x              | 0 a.png; 7 b.png 2x",
                "a.png 1x,b.png 2x            | 0 a.png 1x; 9 b.png 2x",
                "a.png,b.png                  | 0 a.png,b.png",
                "\" , a.png 480w ,, b.png \" | 3 a.png 480w; 17 b.png",
                "https://x.example/w_424,c_limit/a.png 424w, https://x.example/w_848,c_limit/a.png 848w"
                        + " | 0 https://x.example/w_424,c_limit/a.png 424w; 44 https://x.example/w_848,c_limit/a.png 848w",
                "data:image/png;base64,AA== 2x, b.png | 0 data:image/png;base64,AA== 2x; 31 b.png",
                "a.png (x, y), b.png          | 0 a.png (x, y); 14 b.png",
                "a.png 800w 600h              | 0 a.png 800w 600h",
                "\",\"                        | \"\"",
                "\"\"                         | \"\"",
            })
    void candidates(String written, String expected) {
        var found = SourceSet.of(written).stream()
                .map(one -> (one.start() + " " + one.address() + " " + one.when()).strip())
                .collect(Collectors.joining("; "));
        assertEquals(expected, found);
        assertEquals(written, SourceSet.changed(written, address -> address));
    }
}
