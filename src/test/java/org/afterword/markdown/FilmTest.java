package org.afterword.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A film elsewhere is a still that leads there; one of the site's own is played when a reader wants it. */
class FilmTest {
    private static final Markdown MARKDOWN = new Markdown("/", kind -> kind);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.youtube.com/watch?v=dQw4w9WgXcQ",
                "https://youtube.com/watch?list=x&v=dQw4w9WgXcQ",
                "https://m.youtube.com/shorts/dQw4w9WgXcQ",
                "https://youtu.be/dQw4w9WgXcQ?t=42",
                "https://vimeo.com/76979871",
                "https://vimeo.com/76979871/8272103f6e",
                "https://peertube.example/w/9c9de5e8fDGrzJWSbnUbRs",
                "https://peertube.example/videos/watch/9c9de5e8-0a1e-484a-b099-e80766180a6d"
            })
    void aFilmElsewhereIsAStillThatLeadsThere(String address) {
        var shown = address.substring("https://".length()).replaceFirst("^www\\.", "");
        var expected = "<figure class=\"film\"><a href=\"%s\" class=\"bare\"><span>%s</span></a></figure>\n"
                .formatted(address, shown)
                .replace("&", "&amp;");
        assertEquals(expected, page(address));
        assertEquals(expected, page("<" + address + ">"));
    }

    @Test
    void itsAuthorsNameOrStillStandsForIt() {
        assertEquals("""
                <figure class="film"><a href="https://vimeo.com/1"><span>A limp &amp; how</span> <span>vimeo.com</span></a></figure>
                """, page("[A limp & *how*](https://vimeo.com/1)"));
        assertEquals("""
                <figure class="film"><a href="https://vimeo.com/1"><img src="/a/limp.png" alt="A limp" loading="lazy" /> <span>vimeo.com</span></a><figcaption>In May</figcaption></figure>
                """, page("[![A limp](limp.png \"In May\")](https://vimeo.com/1)"));
    }

    @Test
    void aFilmOfTheSitesOwnIsPlayedInItsPlace() {
        assertEquals("""
                <figure class="film"><video src="/a/walk.mp4" controls="" preload="none" aria-label="The first steps"><a href="/a/walk.mp4">The first steps</a></video><figcaption>The first steps</figcaption></figure>
                """, page("[The first steps](walk.mp4)"));
        assertEquals(
                """
                <figure class="film"><video src="/a/walk.webm" controls="" preload="none" width="640" height="360" poster="/a/still.jpg" aria-label="A foot"><a href="/a/walk.webm">A foot</a></video></figure>
                """,
                MARKDOWN.render(new ArticleText(
                                "[![A foot](still.jpg)](walk.webm)",
                                "/a/",
                                "/a/",
                                false,
                                false,
                                List.of(new ImageSize("/a/still.jpg", 640, 360)),
                                0,
                                "",
                                Syntax.PLAIN,
                                "a.md"))
                        .before()
                        .toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "See https://vimeo.com/1",
                "- https://vimeo.com/1",
                "https://vimeo.com/about",
                "https://www.youtube.com/@someone",
                "https://notyoutube.com/watch?v=dQw4w9WgXcQ",
                "https://vimeo.com.example/1",
                "https://example.org/walk.mp4",
                "[The film](/a/film.mp4.html)",
                "https://vimeo.com/1 https://vimeo.com/2"
            })
    void whatIsNoFilmOrNotAloneStaysALink(String markdown) {
        var page = page(markdown);
        assertFalse(page.contains("figure"), page);
        assertTrue(page.contains("<a href="), page);
    }

    private static String page(String markdown) {
        return MARKDOWN.render(ArticleText.alone(markdown, "/a/", "/a/", Syntax.PLAIN))
                .before()
                .toString();
    }
}
