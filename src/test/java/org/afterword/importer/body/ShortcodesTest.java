package org.afterword.importer.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a shortcode shows is shown without it. */
class ShortcodesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[audio src=\"/blog/a.mp3\"] | <figure><audio controls src=\"/blog/a.mp3\"></audio></figure>",
                "[video mp4=\"/v.mp4\" poster=\"/p.png\"][/video] | <figure><video controls src=\"/v.mp4\" poster=\"/p.png\"></video></figure>",
                "[video mp4=\"https://x.example/v.mp4\" poster=\"\"][/video] | <figure><video controls src=\"https://x.example/v.mp4\"></video></figure>",
                "[video mp4=\"v.mp4\"][/video] | [video mp4=\"v.mp4\"][/video]"
            })
    void showsFilmsAndSounds(String shortcode, String html) {
        assertEquals(
                html, new Shortcodes(Map.of()).expand(shortcode, "", said -> {}).strip());
    }
}
