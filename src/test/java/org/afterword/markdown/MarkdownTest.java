package org.afterword.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownTest {
    private final Markdown markdown = new Markdown("/blog/", kind -> kind);

    @Test
    void anArticleLeadsToPlacesOnItsPageAndToWholeAddressesInAFeed() {
        var article = article("[on](next.md), <https://example.org/>\n\n![A cat](cat.png)\n", false);

        for (int times = 0; times < 2; times++) {
            assertEquals("""
                    <p><a href="/blog/2024/next/">on</a>, <a href="https://example.org/" class="bare">https://example.org/</a></p>
                    <p><img src="/blog/2024/cat.png" alt="A cat" loading="lazy" /></p>
                    """, markdown.render(article).before().markup());
            assertEquals(
                    """
                    <p><a href="https://example.com/blog/2024/next/">on</a>, <a href="https://example.org/" class="bare">https://example.org/</a></p>
                    <p><img src="https://example.com/blog/2024/cat.png" alt="A cat" loading="lazy" /></p>
                    """,
                    markdown.renderWhole(article, "https://example.com/blog/").markup());
        }
    }

    @Test
    void aPageIsTheSameWithAndWithoutAFeedBeforeIt() {
        var article = article("# One\n\n## Two\n\n### Three\n\n[on](next.md?a&b \"t\") ![A cat](cat.png)\n", false);
        var comment = Prose.byVisitor("*Yes*, [indeed](#c1), <b>yes</b> & https://example.org/?a&b");
        var root = new Markdown("/a&b/", kind -> kind);

        var page = root.render(article);
        var words = root.render(comment);
        var feed = root.renderWhole(article, "https://example.com/a&b/");
        assertEquals(
                words.markup().replace("\"#c1", "\"https://example.com/a&amp;b/here/#c1"),
                root.renderWhole(new PlacedProse(comment, "/here/"), "https://example.com/a&b/")
                        .markup());
        assertEquals(page, root.render(article));
        assertEquals(words, root.render(comment));
        assertEquals(
                feed.markup().replace("https://example.com/", "/"),
                page.before().markup());
    }

    @Test
    void aProcedureIsInPiecesOnItsPageAndInOneInAFeed() {
        var article = article("1. [One](/one/)\n2. Two\n", true);

        assertEquals(
                List.of("<a href=\"/blog/one/\">One</a>", "Two"),
                markdown.render(article).steps().stream()
                        .map(step -> step.markup())
                        .toList());
        assertEquals(
                """
                <ol>
                <li><a href="https://example.com/blog/one/">One</a></li>
                <li>Two</li>
                </ol>
                """, markdown.renderWhole(article, "https://example.com/blog/").markup());
    }

    @Test
    void noCharacterOfAnAuthorStandsForARoot() {
        assertEquals(
                "<p>a\uFFFDb\uFFFD <i>\uFFFD</i></p>\n",
                markdown.render(article("a\0b&#0; <i>\0</i>", false)).before().markup());
    }

    private static ArticleText article(String text, boolean steps) {
        return new ArticleText(
                text, "/2024/", "/2024/here/", steps, false, List.of(), 0, "", Syntax.PLAIN, "content/here.md");
    }
}
