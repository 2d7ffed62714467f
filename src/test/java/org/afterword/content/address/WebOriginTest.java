package org.afterword.content.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WebOriginTest {
    @Test
    void isOfSchemeHostAndUnusualPort() {
        assertEquals(Optional.of("https://a.example"), WebOrigin.of("HTTPS://you:x@A.example:443/b?c#d"));
        assertEquals(Optional.of("https://a.example"), WebOrigin.of("//a.example"));
        assertEquals(Optional.of("http://a.example:8080"), WebOrigin.of("http://a.example:8080\\b"));
        assertEquals(Optional.of("https://xn--bcher-kva.example"), WebOrigin.of("https://Bücher.example/"));
    }

    @Test
    void whatHasNoHostHasNone() {
        for (var none : List.of(
                "",
                "a.png",
                "/a//b",
                "mailto:a@b.example",
                "https://",
                "https://a b/",
                "https://a.example:0",
                "https://*",
                "https://a;b",
                "https://a.example:99999",
                "ftp://a.example",
                "https://[::1]/",
                "https://..a")) {
            assertEquals(Optional.empty(), WebOrigin.of(none), none);
        }
    }

    @Test
    void aStarStandsForSubdomainsAlone() {
        assertTrue(WebOrigin.stands("https://*.a.example", "https://b.c.a.example"));
        assertFalse(WebOrigin.stands("https://*.a.example", "https://a.example"));
        assertFalse(WebOrigin.stands("https://*.a.example", "https://ba.example"));
        assertFalse(WebOrigin.stands("https://*.a.example", "http://b.a.example"));
        assertFalse(WebOrigin.stands("https://*.a.example", "https://b.a.example:8443"));
        assertTrue(WebOrigin.stands("https://*.a.example:8443", "https://b.a.example:8443"));
    }
}
