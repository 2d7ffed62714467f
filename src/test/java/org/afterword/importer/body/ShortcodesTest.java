package org.afterword.importer.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.afterword.importer.record.ExportedFile;
import org.afterword.importer.record.Line;
import org.junit.jupiter.api.Test;
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

    /** Each gallery shows all pictures of the article once more. */
    @Test
    void galleriesDoNotGrowWithoutBound() {
        var files = new LinkedHashMap<String, ExportedFile>();
        for (int i = 0; i < 500; i++) {
            files.put(
                    "p" + i,
                    new ExportedFile(
                            Line.whole("a.xml"), "p" + i, "https://x.example/" + i + ".jpg", Optional.of("a"), ""));
        }
        var told = new HashSet<String>();
        var text = new Shortcodes(files).expand("[gallery]".repeat(6000), "a", told::add);
        assertTrue(text.length() < 5 << 20, () -> "it is " + text.length());
        assertTrue(told.contains("the article has so many pictures in galleries that a [gallery] stays as it is"));
        assertTrue(text.startsWith("\n\n<figure>") && text.endsWith("[gallery]"));
    }
}
