package org.afterword.arrival.kinds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A mention's fields of any length are read in time that grows with their length. */
class LongMentionTest {
    @ParameterizedTest
    @ValueSource(strings = {"T", "2024-05-01T", "-30", "a", " ", "<p", "<a ", "/", "#"})
    void readsFields(String piece) {
        var many = piece.repeat(400_000 / piece.length());
        for (var field : new String[] {"published", "wm-received", "url", "content", "name"}) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(20),
                    () -> assertEquals(1, Read.text("""
                            {"type": "feed", "name": "Webmentions", "children": [{"type": "entry", "wm-id": 7,
                              "wm-property": "in-reply-to", "wm-target": "https://example.org/ankle/",
                              "wm-source": "https://ann.example/answer", "%s": "%s"}]}
                            """.formatted(field, many)).size()),
                    () -> field + " " + piece);
        }
    }
}
