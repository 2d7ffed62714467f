package org.afterword.moderation.receive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SourcesTest {
    @Test
    void eachPostIsAskedForWhereItsApiAnswers() {
        assertEquals(
                List.of(
                        "https://webmention.io/api/mentions.jf2?domain=blog.example&per-page=1000",
                        "https://social.example/api/v1/statuses/123/context",
                        "https://public.api.bsky.app/xrpc/app.bsky.feed.getPostThread"
                                + "?uri=at%3A%2F%2Flinnea.example%2Fapp.bsky.feed.post%2F3k&depth=1000&parentHeight=0"),
                Sources.of(
                        Optional.of("https://webmention.io/blog.example/webmention"),
                        List.of(
                                "https://social.example/@linnea/123",
                                "https://social.example/users/linnea/statuses/123",
                                "https://bsky.app/profile/linnea.example/post/3k")));
    }

    @Test
    void whatHasNoKnownApiIsLeftOut() {
        assertEquals(
                List.of(),
                Sources.of(
                        Optional.of("https://mentions.example/endpoint"),
                        List.of("https://social.example/@linnea", "https://news.example/item?id=1")));
    }
}
